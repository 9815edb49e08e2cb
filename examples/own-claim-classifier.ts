// A classifier of your own: trained on claims you have labelled, kept as JSON without their texts, and used to rank an article's claims.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'
import { claimClassifierFromJSON, trainClaimClassifier } from 'onrecord/classifier'

// what a health desk would check, and what it would leave; in practice some hundreds of each
const health = [
  'Half of all patients wait longer than a month for surgery.',
  'The hospital cancelled 900 operations last winter.',
  'Waiting lists for a scan have doubled since 2019.',
  'Nurses at the clinic earn less than they did in 2010.',
  'One in five wards has no doctor at night.',
  'The ministry cut the budget of clinics by £40m.',
]
const other = [
  'The match ended in a draw after extra time.',
  'She said the evening had been wonderful.',
  'We hope that everyone will enjoy the fair.',
  'The court will hear the case in March.',
  'He thanked the drivers for their patience.',
  'Shares in the brewer rose by 3% on Monday.',
]
const labelled = [...health.map((text) => ({ text, label: 'health desk' })), ...other.map((text) => ({ text, label: 'leave' }))]
const trained = trainClaimClassifier(labelled, { positive: 'health desk' })
const saved = JSON.stringify(trained)

const classifier = claimClassifierFromJSON(JSON.parse(saved))
const article = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const claims = extract(article, { published: '2025-07-11' }).claims.map(({ text, context }) => ({
  ...context,
  score: classifier.score(text),
}))
claims.sort((a, b) => b.score - a.score)

console.log(`trained on ${labelled.length} claims; saved without their texts: ${!saved.includes('extra time')}`)
for (const { score, reading } of claims.slice(0, 5)) console.log(score.toFixed(2), reading)
