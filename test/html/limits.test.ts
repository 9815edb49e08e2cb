import fc from 'fast-check'
import { articleFromHtml, MissingPackage, toSource } from '../../src/html/index.ts'
import { pageFrom } from '../../src/html/tree.ts'

const PROSE = '<p>The council said on Monday that the bridge would stay closed until the spring, at the earliest.</p>'
const TEXT = PROSE.replace(/<.*?>/g, '')

test.each<[what: string, html: string]>([
  ['deep', `${'<div>'.repeat(20_000)}${PROSE}`],
  ['deep and inline', `${'<b>'.repeat(3000)}${PROSE}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(2000)}${PROSE}`],
  ['formatting closed in the wrong order', `${'<a>'.repeat(500)}${'<i>'.repeat(500)}</a>${PROSE}`],
])('%s', async (_, html) => expect((await articleFromHtml(html)).text).toContain(TEXT))

test.each<[what: string, html: string]>([
  ['entities', `<p>${'&quot;'.repeat(200_000)}</p>`],
  ['brackets', '<'.repeat(500_000)],
  ['attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
  ['a comment without end', `<!--${'-'.repeat(500_000)}`],
  ['white space', `<title>${' '.repeat(500_000)}</title><p>a${' '.repeat(500_000)}b`],
])('many %s throw nothing', async (_, html) => expect((await articleFromHtml(html)).complete).toBe(true))

test('a page with more nodes than are looked at is read as far as that', async () => {
  function* children(): Generator<string> {
    for (;;) yield 'p'
  }
  const page = pageFrom(['html'], {
    read: (tag) => ({ tag, attributes: new Map() }),
    children: (tag) => (tag === 'html' ? children() : []),
  })
  expect(page.complete).toBe(false)
})

test('any soup of tags is read, the same twice, with places inside the source', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="ad">',
      '<article>',
      '<table>',
      '<td>',
      '<script>',
      '</script>',
      '<svg>',
      '<br>',
      '<q>',
      '<pre>',
      '<h1>',
      '&amp',
      '<!--',
      '-->',
      '<a href=x>',
      '<li>',
      '<form>',
      '\0',
      '\r',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constant('Ann Lee said that she would go, and that she would not come back. '),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const html = pieces.join('')
      const article = await articleFromHtml(html)
      expect(await articleFromHtml(html)).toEqual(article)
      expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      for (const { start, end } of toSource(article, { start: 0, end: article.text.length })) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(html.length)
      }
      for (const { span } of article.blocks) expect(article.text.slice(span.start, span.end).trim()).not.toBe('')
    }),
    { numRuns: 300 },
  )
})

test('misuse is told', async () => {
  await expect(articleFromHtml(Buffer.from('<p>') as unknown as string)).rejects.toThrow(/html must be a string.*Decode bytes first/)
  await expect(articleFromHtml('', { base: '' } as never)).rejects.toThrow(/unknown option 'base'; the option is url/)
  await expect(articleFromHtml('', { url: 7 } as never)).rejects.toThrow(/options.url must be a string/)
})

test('a package that is not installed is named, and what to do', async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('parse5', () => {
      throw new Error("Cannot find module 'parse5'")
    })
    const isolated = await import('../../src/html/index.ts')
    const error = await isolated.articleFromHtml('<p>').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(isolated.MissingPackage)
    expect((error as MissingPackage).message).toMatch(/npm install parse5/)
    expect(new MissingPackage('x').name).toBe('MissingPackage')
  })
})
