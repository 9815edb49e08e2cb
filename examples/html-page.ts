// A page of a news site: its article, what the page says of it, its statements, and where a quotation stands in the page's source.
import { readFileSync } from 'node:fs'
import { extract, toRecords } from 'onrecord'
import { articleFromHtml, toSource } from 'onrecord/html'

async function main() {
  const html = readFileSync('fixtures/pages/cookie-wall/page.html', 'utf8')
  const article = await articleFromHtml(html, { url: 'https://tees.example/news/health/car-park' })
  const { text, meta, byline, blocks } = article
  console.log({ ...meta, byline, words: text.split(/\s+/).length })
  console.log(blocks.map(({ kind }) => kind).join(', '))

  const extraction = extract(text, meta)
  for (const { speaker, role, quote } of toRecords(extraction)) console.log(`${speaker} (${role ?? '–'}): ${quote}`)

  // tags cut a quotation into several stretches of source; wrapped in <mark>, each shows its part on the page
  const [first] = extraction.statements.filter(({ kind }) => kind === 'direct')
  for (const span of first?.quote.spans ?? [])
    console.log(toSource(article, span).map(({ start, end }) => `${start}-${end} ${html.slice(start, end)}`))
}

main()
