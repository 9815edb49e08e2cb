// Everyone who speaks in an article: name, role, and how often and how.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'

const article = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const { speakers, statements } = extract(article, { published: '2025-07-11' })

for (const { id, name, type, roles } of speakers) {
  const said = statements.filter(({ speaker }) => speaker?.includes(id))
  const direct = said.filter(({ kind }) => kind === 'direct').length
  console.log(`${name} (${roles[0]?.text ?? type}): ${said.length} statements, ${direct} of them in their own words`)
}
