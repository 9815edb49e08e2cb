// What one person said in her own words, whatever the article calls her: "Dame Roz Pellow", "Dame Roz", "she".
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'

const article = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const { speakers, statements } = extract(article)

const pellow = speakers.find(({ name }) => name.endsWith('Pellow'))
for (const { kind, quote, source, speaker } of statements) {
  if (kind === 'direct' && pellow && speaker?.includes(pellow.id)) console.log(`[${source?.text ?? '…'}] ${quote.text}`)
}
