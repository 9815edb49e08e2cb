// The numbers of an article: how each reads, what it measures, and who says so.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'

const article = readFileSync('fixtures/articles/pub-group-results/article.txt', 'utf8')
const { numbers } = extract(article)

for (const { text, kind, value, unit, modifier, direction, of } of numbers) {
  const amount = typeof value === 'object' ? `${value.low} to ${value.high}` : value
  const words = [modifier === 'exact' ? null : modifier, amount, unit, direction && `(${direction})`, of && `– ${of.text}`]
  console.log(`${text}: ${kind}, ${words.filter((word) => word !== null).join(' ')}`)
}
