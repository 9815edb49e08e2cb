import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { exportAll, exporterNamed } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import { toHtmlReport } from '../../src/report/index.ts'
import type { Extraction } from '../../src/types.ts'
import { misnested, textOf } from './read-html.ts'

const body = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('</html>'))

/** The article's words on the page, without the notes between them. */
const reading = (page: string): string => {
  const from = page.indexOf('<div class="reading"><div>') + '<div class="reading"><div>'.length
  const to = page.indexOf('<div class="beside">', from)
  return textOf(page.slice(from, to).replace(/<ul class="notes">.*?<\/ul>\n?(?=<\/div>)/gs, '')).replace(/\n$/, '')
}

describe.each(articleNames())('%s', (name) => {
  const extraction = extractArticle(name)
  const page = toHtmlReport(extraction)

  test('shows the text exactly', () => expect(reading(page)).toBe(extraction.article.text))

  test('elements nest, ids are unique, links lead somewhere', () => {
    expect(misnested(body(page))).toEqual([])
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
  })

  test('marks every statement, speaker, number and claim', () => {
    const { statements, numbers, claims, speakers } = extraction
    const marked = (attribute: string) => [
      ...new Set([...page.matchAll(new RegExp(` data-${attribute}="([^"]*)"`, 'g'))].map(([, id]) => id)),
    ]
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
    expect(marked('s').sort()).toEqual(ids(statements))
    expect(marked('note').sort()).toEqual(ids(statements))
    expect(marked('q').sort()).toEqual(ids(statements.filter(({ cue }) => cue)))
    expect(marked('number').sort()).toEqual(ids(numbers))
    expect(marked('claim').sort()).toEqual(ids(claims))
    expect(marked('k').sort()).toEqual(ids(claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS')))
    for (const { name } of speakers) expect(textOf(page)).toContain(name)
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '</title></textarea>--><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '“We will <b>appeal</b> the £5m fine,” said Ann "<i>" Lee, the <script>firm</script>’s lawyer.',
  '\r\n\rNUL \0, halves \ud800 and \udc00\u2028separators\u202eturned',
]

test.each(HOSTILE)('hostile text is text: %j', (text) => {
  const meta = { title: text, publisher: text, id: text, url: text }
  for (const extraction of [extract(text), extract(text, meta)]) {
    const page = toHtmlReport(extraction)
    // no tag or attribute but ours: quotation marks and brackets of values are escaped
    const tags = [...body(page).matchAll(/<[^/][^<>]*>/g)].map(([tag]) => tag)
    for (const tag of tags) expect(tag).toMatch(/^<[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>$/)
    expect(tags.filter((tag) => /^<(?:script|img|iframe)| on[a-z]+=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
    expect(page).not.toContain('<script')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(reading(page)).toBe(text.replace(/\0|\ud800|\udc00/g, '\ufffd'))
  }
})

test('records from elsewhere are escaped too: ids, kinds and names are not ours then', () => {
  const extraction = extract('“We will appeal the £5m fine,” said Ann Lee.')
  const evil = '"><script>x</script>'
  const infect = (value: unknown): unknown => {
    if (typeof value === 'string') return value + evil
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(infect)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'published' ? inner : infect(inner)]))
  }
  const page = toHtmlReport(infect(extraction) as Extraction)
  expect(page).not.toContain('<script')
  expect(misnested(body(page))).toEqual([])
})

test('several articles: a table of contents, and ids that do not collide', () => {
  const page = toHtmlReport([extractArticle('jewellers-raid'), extractArticle('pub-group-results')], { title: 'Two <things>' })
  expect(page).toContain('<title>Two &lt;things&gt;: who said what</title>')
  expect(page).toContain('<h1>Two &lt;things&gt;</h1>')
  expect(page).toContain('href="#a2"')
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(misnested(body(page))).toEqual([])
})

test.each([
  ['nothing', ''],
  ['nobody speaks', 'It rained.'],
])('%s: still a page', (_, text) => {
  const page = toHtmlReport(extract(text))
  expect(reading(page)).toBe(text)
  expect(page).toContain('names nobody who says anything')
})

test('one claim is spoken of as one', () => {
  const page = toHtmlReport(extract('The bridge over the river is closed. It was built long ago.'))
  expect(page).toContain('1 that is less worth it')
})

test('no article at all', () => expect(toHtmlReport([])).toContain('<h1>0 articles</h1>'))

test('the page loads and runs nothing', () => {
  const page = toHtmlReport(extractArticle('jewellers-raid'))
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).not.toMatch(/<script|<link|<iframe|\ssrc=|url\(|@import|javascript:/)
})

test.each([
  [null, 'must be an object'],
  [{ titel: 'x' }, "unknown option 'titel'"],
  [{ title: 1 }, 'title must be a string'],
])('options %j are refused', (options, message) => {
  expect(() => toHtmlReport([], options as never)).toThrow(message as string)
})

test('as an export, it is the same page in UTF-8', () => {
  const exporter = exporterNamed('html')
  if (exporter.layout !== 'stream') throw new Error('html is one file')
  const articles = [extractArticle('jewellers-raid'), extractArticle('pub-group-results')]
  const bytes = exportAll(exporter, articles)
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(toHtmlReport(articles))
})

test('the same records give the same page', () => {
  expect(toHtmlReport(extractArticle('jewellers-raid'))).toBe(toHtmlReport(extractArticle('jewellers-raid')))
})
