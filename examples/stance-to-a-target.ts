// Where each speaker stands on what you ask for, and which statements say so.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'

const article = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const { positions, speakers, statements } = extract(article, { published: '2025-07-11', targets: ['strike action'] })

for (const { speaker, target, label, statements: ids } of positions.filter(({ asked }) => asked)) {
  const name = speakers.find(({ id }) => id === speaker)?.name
  const words = statements.filter(({ id }) => ids.includes(id)).map(({ quote }) => `“${quote.text.slice(0, 60)}”`)
  if (label !== 'neutral') console.log(`${name}: ${label} ${target} — ${words.join(', ')}`)
}
