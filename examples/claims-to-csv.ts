// The claims that are worth checking, the most worthwhile first, as CSV for a spreadsheet.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'

const article = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const { claims, statements, speakers, numbers } = extract(article, { published: '2025-07-11' })

const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`
const worth = claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS')
worth.sort((a, b) => b.checkWorthiness.score - a.checkWorthiness.score)

console.log('score,type,speaker,claim,numbers')
for (const { text, type, statement, checkWorthiness, numbers: ids } of worth) {
  const said = statements.find(({ id }) => id === statement)
  const who = speakers.filter(({ id }) => said?.speaker?.includes(id)).map(({ name }) => name)
  const amounts = numbers.filter(({ id }) => ids.includes(id)).map((number) => number.text)
  console.log([checkWorthiness.score.toFixed(2), type, who.join('; ') || 'the article', text, amounts.join('; ')].map(cell).join(','))
}
