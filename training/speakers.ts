/**
 * Trains the weights by which an antecedent is chosen, and says whether they beat those set by hand.
 *
 *     npx tsx training/speakers.ts [folder with data/gum and data/gold] [--write]
 *
 * Deterministic; about a minute. With --write the better ones go to src/speaker/weights.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../src/speaker/features.ts'
import { BY_HAND } from './speakers/by-hand.ts'
import { fromGum, fromRecords, type GoldRecord } from './speakers/examples.ts'
import { readGum } from './speakers/gum.ts'
import { type ArticleChoices, bestHold, hits, split, train } from './speakers/ranking.ts'

const FOLDS = 5
/** How strongly the weights are held near those set by hand. */
const HOLDS = [10, 30, 100]

const [root = '../shared'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const folder = join(root, 'data/gum')
const gum = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .map((name) => fromGum(readGum(readFileSync(join(folder, name), 'utf8'))))
const records = readFileSync(join(root, 'data/gold/records-dev.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => fromRecords(JSON.parse(line) as GoldRecord))

const byHand = Float64Array.from(FEATURES, (name) => BY_HAND[name])
const all: readonly ArticleChoices[] = [...gum, ...records]
const ofRecords = new Set(records.flat())
const rate = (right: number, of: number) => `${right} of ${of} (${(right / of).toFixed(3)})`

// the hold is chosen inside the training folds, so the figures owe nothing to the choice
let handGum = 0
let handRecords = 0
let trainedGum = 0
let trainedRecords = 0
for (let fold = 0; fold < FOLDS; fold++) {
  const { others, own } = split(all, FOLDS, fold)
  const weights = train(others.flat(), byHand, bestHold(others, FOLDS - 1, byHand, HOLDS))
  const test = own.flat()
  const news = test.filter((choice) => ofRecords.has(choice))
  const rest = test.filter((choice) => !ofRecords.has(choice))
  handGum += hits(rest, byHand)
  handRecords += hits(news, byHand)
  trainedGum += hits(rest, weights)
  trainedRecords += hits(news, weights)
}
const size = { gum: gum.flat().length, records: records.flat().length }
console.log(`by hand: GUM ${rate(handGum, size.gum)}, records ${rate(handRecords, size.records)}`)
console.log(`trained, ${FOLDS} folds: GUM ${rate(trainedGum, size.gum)}, records ${rate(trainedRecords, size.records)}`)
const better = trainedGum + trainedRecords > handGum + handRecords && trainedRecords >= handRecords
const weights = better ? train(all.flat(), byHand, bestHold(all, FOLDS, byHand, HOLDS)) : byHand
const rows = FEATURES.map((name, k) => `  ${name}: ${Number((weights[k] ?? 0).toFixed(2))},`).join('\n')
console.log(`${better ? 'trained' : 'by hand'}\n${rows}`)
if (process.argv.includes('--write'))
  writeFileSync(
    new URL('../src/speaker/weights.ts', import.meta.url),
    `/** Weights of the features by which an antecedent is chosen. Written by training/speakers.ts; see models/speakers.md. */\nexport const WEIGHTS = {\n${rows}\n} as const\n`,
  )
