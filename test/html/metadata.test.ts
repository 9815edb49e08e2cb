import { articleFromHtml } from '../../src/html/index.ts'
import { isoDate } from '../../src/html/metadata/iso-date.ts'
import { readLinkedData } from '../../src/html/metadata/json-ld.ts'
import { withoutBy } from '../../src/html/metadata/names.ts'

const BODY = `<article><h1>Bridge shut until spring</h1><p>The council said on Monday that the bridge would stay closed until the spring.</p></article>`
const read = (head: string, url?: string, body = BODY) => articleFromHtml(`<!doctype html><html><head>${head}</head><body>${body}`, { url })
const jsonLd = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

describe('dates', () => {
  test.each([
    ['2025-07-17', '2025-07-17'],
    ['20250717', '2025-07-17'],
    ['2025/07/17', '2025-07-17'],
    ['2025-07-17T10:00', '2025-07-17T10:00'],
    [' 2025-07-17 10:00:30.5+0100', '2025-07-17T10:00:30.5+01:00'],
    ['2025-07-17T10:00:00Z', '2025-07-17T10:00:00Z'],
    ['2025-07-17T10:00:00+01', '2025-07-17T10:00:00+01:00'],
    ['Thu, 17 Jul 2025 10:00:00 GMT', '2025-07-17'],
    ['July 17, 2025 at 9:04 a.m.', '2025-07-17'],
    ['Published 17 July 2025', '2025-07-17'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, date) => expect(isoDate(text)).toBe(date))

  test.each([
    '',
    'yesterday',
    'on Monday',
    'July 17',
    '07/08/2025',
    '2025',
    '0000-00-00',
    '2025-02-29',
    '2025-13-01',
    '1752710400',
    '{"a":1}',
    'x'.repeat(100),
  ])('not: %s', (text) => expect(isoDate(text)).toBeNull())
})

describe('JSON-LD', () => {
  test.each<[what: string, scripts: string[], found: object]>([
    [
      'an article',
      ['{"@type":"NewsArticle","headline":" A\\n b ","datePublished":"2025-01-01"}'],
      { headline: 'A b', published: '2025-01-01' },
    ],
    ['types in a list', ['{"@type":["Thing","ReportageNewsArticle"],"headline":"A"}'], { headline: 'A' }],
    [
      'a graph, an author by @id',
      [
        '{"@graph":[{"@type":"Article","author":{"@id":"#1"},"publisher":{"@id":"#2"}},{"@id":"#1","name":"Ann"},{"@id":"#2","name":"Post"}]}',
      ],
      { authors: ['Ann'], publisher: 'Post' },
    ],
    [
      'authors of all shapes',
      ['{"@type":"Article","author":["Ann",{"name":"Bo"},{"name":["Cy"]},null,7,{}]}'],
      { authors: ['Ann', 'Bo', 'Cy'] },
    ],
    ['under mainEntity', ['{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}'], { headline: 'A' }],
    [
      'the first article of several scripts',
      ['{"@type":"Organization","name":"Post"}', '[{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B"}]'],
      { headline: 'A' },
    ],
    ['a line end inside a string', ['{"@type":"Article","headline":"A\nb"}'], { headline: 'A b' }],
    ['inside a comment', ['<!-- {"@type":"Article","headline":"A"} -->', '//<![CDATA[\n{"@type":"Article"}\n//]]>'], { headline: 'A' }],
    ['beside what is no JSON', ['{', '', '{"@type":"Article","headline":"A"}'], { headline: 'A' }],
  ])('%s', (_, scripts, found) => expect(readLinkedData(scripts)).toMatchObject(found))

  test.each([
    ['no article', '{"@type":"Organization","name":"Post","url":"https://post.example"}'],
    [
      'values of other types',
      '{"@type":"Article","headline":{"a":1},"author":{"__proto__":{"name":"x"}},"datePublished":7,"publisher":[]}',
    ],
    ['nested beyond reason', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['null', 'null'],
  ])('nothing from %s', (_, script) =>
    expect(readLinkedData([script])).toEqual({ headline: null, authors: [], published: null, publisher: null, url: null, lang: null }),
  )
})

describe('names of authors', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['Written by: Ann Lee and Bo Day', 'Ann Lee and Bo Day'],
    ['Ann Lee @annlee', 'Ann Lee'],
    ['Ann Lee | Staff writer', 'Ann Lee'],
    ['By Ann Lee March 18 at 3:57 PM', 'Ann Lee'],
    ['Ann Lee, The Post 8:42 a.m.', 'Ann Lee, The Post'],
    ['Byron Small', 'Byron Small'],
    ['Day-Lewis', 'Day-Lewis'],
  ])('%s', (text, name) => expect(withoutBy(text)).toBe(name))

  test.each(['', 'https://social.example/ann', 'post.example', 'ann@post.example', '@ann', '12 March', 'x'.repeat(200)])(
    'not: %s',
    (text) => expect(withoutBy(text)).toBeNull(),
  )
})

describe('a page', () => {
  test('JSON-LD before <meta>, both before what is seen', async () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2025-01-02', author: { name: 'Ann Lee' }, publisher: { name: 'The Post' } })}
      <meta property="article:published_time" content="2025-01-03"><meta name="author" content="Bo Day"><meta property="og:site_name" content="Post">`
    expect(await read(head)).toMatchObject({ meta: { published: '2025-01-02', publisher: 'The Post' }, byline: 'Ann Lee' })
    expect(await read(head.replace(/<script.*<\/script>/, ''))).toMatchObject({
      meta: { published: '2025-01-03', publisher: 'Post' },
      byline: 'Bo Day',
    })
  })

  test('what is only seen', async () => {
    const body = BODY.replace('</h1>', '</h1><div class="byline">By Ann Lee</div><div>Published on 17 July 2025</div>')
    expect(await read('', undefined, body)).toMatchObject({ byline: 'Ann Lee', meta: { published: '2025-07-17' } })
  })

  test('the first date that is one', async () => {
    const head = '<meta name="date" content="0000-00-00"><meta name="pubdate" content="today">'
    const body = BODY.replace('</h1>', '</h1><time datetime="2025-07-17T10:00:00Z">an hour ago</time>')
    expect((await read(head, undefined, body)).meta.published).toBe('2025-07-17T10:00:00Z')
  })

  test.each<[what: string, head: string, title: string]>([
    [
      'as the page shows it',
      '<title>Bridge shut until spring | The Post</title><meta property="og:title" content="Bridge shut till spring">',
      'Bridge shut until spring',
    ],
  ])('title: %s', async (_, head, title) => expect((await read(head)).meta.title).toBe(title))

  test.each<[what: string, head: string, title: string | undefined]>([
    ['from OpenGraph', '<meta property="og:title" content="Bridge &amp; ferry shut"><title>x</title>', 'Bridge & ferry shut'],
    [
      'from <title>, without the site',
      '<title>The Post - Bridge and ferry shut until spring</title>',
      'Bridge and ferry shut until spring',
    ],
    ['none', '', undefined],
  ])('title where no headline is seen: %s', async (_, head, title) => {
    const { meta } = await read(head, undefined, BODY.replace(/<h1>.*<\/h1>/, ''))
    expect(meta.title).toBe(title)
  })

  test.each<[what: string, head: string, given: string | undefined, url: string | undefined]>([
    [
      'canonical before og:url',
      '<link rel="canonical" href="https://post.example/1"><meta property="og:url" content="https://post.example/2">',
      undefined,
      'https://post.example/1',
    ],
    ['relative, completed', '<link rel="canonical" href="/1">', 'https://post.example/x?y', 'https://post.example/1'],
    ['relative, not completed', '<link rel="canonical" href="/1">', undefined, undefined],
    ['as it was given', '', 'https://post.example/x', 'https://post.example/x'],
    [
      'no address of the web',
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">',
      undefined,
      undefined,
    ],
  ])('url: %s', async (_, head, given, url) => expect((await read(head, given)).meta.url).toBe(url))

  test('language', async () => {
    expect((await articleFromHtml(`<html lang="en-GB">${BODY}`)).lang).toBe('en-GB')
    expect((await read('<meta property="og:locale" content="en_US">')).lang).toBe('en-US')
    expect((await read('')).lang).toBeNull()
  })

  test('what looks like a program stays text', async () => {
    const { meta, byline } = await read('<meta property="og:site_name" content="=1+1"><meta name="author" content="<b>x</b>">')
    expect({ publisher: meta.publisher, byline }).toEqual({ publisher: '=1+1', byline: '<b>x</b>' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
