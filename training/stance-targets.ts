/**
 * Trains the weights of a passage's stance to a given target and writes `src/stance/target-weights.generated.ts`.
 *
 *     npx tsx training/stance-targets.ts QUOTED.jsonl
 *
 * Each line: {sentences: [...], quoted_spans: [{sentence, start, end, target, polarity: "pos" | "neg"}]}. Deterministic. Prints
 * macro-F1 in five folds by event (all articles of one event in one fold); a span without a statement counts as wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createLexicon } from '../src/lexicon/lexicon.ts'
import { standardPipeline } from '../src/pipeline/standard.ts'
import { chorusOf, passagesOf, readGists, SPEAKER, TARGET_FEATURES, targetFeatures } from '../src/stance/target-features.ts'
import type { Range } from '../src/stance/view.ts'
import { dot, fitLogistic, type SparseRow } from './logistic.ts'

interface Line {
  readonly id: string
  readonly sentences: readonly string[]
  readonly quoted_spans: readonly {
    readonly sentence: number
    readonly start: number
    readonly end: number
    readonly target: string
    readonly polarity: string
  }[]
}
interface Example {
  readonly event: string
  readonly positive: 0 | 1
  readonly row: SparseRow | null
  /** The same speaker's other passages in the article, towards the same target. */
  readonly others: readonly SparseRow[]
}

const FOLDS = 5
const mean = (values: readonly number[]): number => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0)
const toRow = (features: readonly number[]): SparseRow => ({
  index: Int32Array.from(features, (_, i) => i),
  value: Float64Array.from(features),
})
/** A supporting span counts so many times: opposing ones are four in five. */
const SUPPORTING = 2
const columns = TARGET_FEATURES.length

const [path] = process.argv.slice(2)
if (!path) throw new Error('usage: npx tsx training/stance-targets.ts QUOTED.jsonl')
const lexicon = createLexicon()
const pipeline = standardPipeline()
const examples = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => read(JSON.parse(line) as Line))
const known = examples.filter((example) => example.row)
const events = [...new Set(examples.map(({ event }) => event))].sort()
const fold = new Map(events.map((event, i) => [event, i % FOLDS]))

const right = { pos: 0, neg: 0 }
const said = { pos: 0, neg: 0 }
const are = { pos: 0, neg: 0 }
for (let f = 0; f < FOLDS; f++) {
  const weights = fitWeights(known.filter(({ event }) => fold.get(event) !== f))
  for (const { row, others, positive } of examples.filter(({ event }) => fold.get(event) === f)) {
    const truth = positive ? 'pos' : 'neg'
    are[truth]++
    if (!row) continue
    const guess = dot(row, weights) + SPEAKER * mean(others.map((other) => dot(other, weights))) > 0 ? 'pos' : 'neg'
    said[guess]++
    if (guess === truth) right[guess]++
  }
}
const f1 = (side: 'pos' | 'neg') => (2 * right[side]) / (said[side] + are[side])
console.error(
  `${examples.length} spans, ${known.length} in a statement; F1 support ${f1('pos').toFixed(3)}, oppose ${f1('neg').toFixed(3)}, macro ${((f1('pos') + f1('neg')) / 2).toFixed(3)}`,
)

const weights = fitWeights(known)
writeFileSync(
  'src/stance/target-weights.generated.ts',
  `// Made by training/stance-targets.ts; see models/stance-targets.md. In the order of TARGET_FEATURES, the bias last.
export const targetWeights: readonly number[] = [
${[...weights].map((weight, i) => `  ${weight.toFixed(2)}, // ${TARGET_FEATURES[i] ?? 'bias'}`).join('\n')}
]
`,
)

function fitWeights(rows: readonly Example[]): Float64Array {
  const weighed = rows.flatMap((example) => (example.positive ? Array.from({ length: SUPPORTING }, () => example) : [example]))
  return fitLogistic(
    weighed.flatMap(({ row }) => row ?? []),
    Uint8Array.from(weighed, ({ positive }) => positive),
    columns,
  )
}

function read({ id, sentences, quoted_spans }: Line): Example[] {
  const starts: number[] = []
  let at = 0
  for (const sentence of sentences) {
    starts.push(at)
    at += sentence.length + 1
  }
  const doc = pipeline.run(sentences.join(' '), { lexicon, meta: {}, report: () => {} })
  const units: Range[][] = doc.attributions.list.map(() => [])
  for (const unit of doc.claims.list) if (unit.attribution !== null) units[unit.attribution]?.push(unit)
  const passages = units.flatMap((ranges, k) => passagesOf(ranges, k, doc.tokens, doc.quotations.outer))
  const gists = readGists(doc, lexicon, passages, doc.stances.list)
  const chorus = chorusOf(gists)
  return quoted_spans.map(({ sentence, start, end, target, polarity }) => {
    const text = [...(sentences[sentence] ?? '')]
    const from = (starts[sentence] ?? 0) + text.slice(0, start).join('').length
    const to = (starts[sentence] ?? 0) + text.slice(0, end).join('').length
    let best = -1
    let most = 0
    passages.forEach((passage, k) => {
      const a = doc.tokens.start[passage.from] ?? 0
      const b = doc.tokens.end[passage.to - 1] ?? 0
      const shared = Math.min(b, to) - Math.max(a, from)
      const overlap = shared / (b - a + to - from - shared)
      if (shared > 0 && overlap > most) {
        most = overlap
        best = k
      }
    })
    const name = target.replaceAll('_', ' ')
    const rows = gists.map((gist) => toRow(targetFeatures(gist, name, chorus, gists.length)))
    return {
      event: id.replace(/_\d+$/, ''),
      positive: polarity === 'pos' ? 1 : 0,
      row: rows[best] ?? null,
      others: rows.filter((_, k) => k !== best && gists[k]?.who === gists[best]?.who),
    }
  })
}
