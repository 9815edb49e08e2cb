import { extract } from '../../src/extract.ts'
import { articleFromHtml, toSource } from '../../src/html/index.ts'
import { page, pageNames } from './pages.ts'

test('there are pages of twelve kinds', () => expect(pageNames().length).toBeGreaterThanOrEqual(12))

describe.each(pageNames())('%s', (name) => {
  const { html, text, meta } = page(name)

  test('the text is the article and nothing else', async () => expect((await articleFromHtml(html)).text).toBe(text))

  test('what the page says of itself', async () => {
    const { meta: found, byline, lang } = await articleFromHtml(html)
    expect({ ...found, byline, lang }).toEqual(meta)
  })

  test('each paragraph is found again in the source', async () => {
    const article = await articleFromHtml(html)
    for (const { span } of article.blocks) {
      const source = toSource(article, span).map(({ start, end }) => html.slice(start, end))
      for (const piece of source) expect(piece).not.toMatch(/<|>/)
      expect(asShown(source.join(''))).toBe(asShown(article.text.slice(span.start, span.end)))
    }
  })

  test('extract takes text and meta as they are', async () => {
    const { text, meta } = await articleFromHtml(html)
    expect(extract(text, meta).statements.length).toBeGreaterThan(0)
  })
})

/** Letters and digits only, references and what they stand for left out: enough to tell words from other words. */
const asShown = (text: string): string => text.replace(/&#?\w+;/g, '').replace(/[^\w]|_/g, '')
