/**
 * Trains the sentence model of check-worthiness and writes `src/claim/check-worthiness.generated.ts`.
 *
 *     npx tsx training/check-worthiness.ts TRAIN.tsv [TEST.tsv …]     columns: id, text, Yes or No
 *
 * Deterministic: the same table gives the same weights. Training alone sees TRAIN; each TEST is only scored.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { NO_SETTING, type View } from '../src/claim/features.ts'
import { readMainClause } from '../src/claim/main-clause.ts'
import { findMarks } from '../src/claim/marks.ts'
import { emptyMeasures, measure } from '../src/claim/measures.ts'
import { CLAUSE, FIXED_FEATURES, fixedFeatures, verbKeys, WORDS } from '../src/claim/sentence-features.ts'
import { wordKey } from '../src/claim/word-key.ts'
import { furniture } from '../src/document/furniture.ts'
import { paragraphs } from '../src/document/paragraphs.ts'
import { tokens } from '../src/document/tokens.ts'
import { createLexicon } from '../src/lexicon/lexicon.ts'
import { pipeline } from '../src/pipeline/stage.ts'
import { phrases } from '../src/syntax/phrases.ts'
import { dot, fitLogistic, type SparseRow, sigmoid } from './logistic.ts'

/** A word must stand in this many sentences to have a weight. */
const RARE = 8
/** Sentences labelled No that nine tenths of the data call check-worthy with this probability are left out: many are mislabelled. */
const MISLABELLED = 0.5
const FOLDS = 10
/** From this probability on a sentence counts as check-worthy. Below ½: training has 24 % check-worthy sentences, later debates a third. */
const LINE = 0.23
/** Weights are written in steps of 1/50. */
const SCALE = 50

interface Example {
  readonly worthy: 0 | 1
  readonly fixed: readonly (readonly [number, number])[]
  readonly words: readonly string[]
  readonly verbs: readonly string[]
}

const lexicon = createLexicon()
const context = { lexicon, meta: {}, report: () => {} }
const reader = pipeline.use(paragraphs).use(furniture).use(tokens()).use(phrases)

function readExamples(path: string): Example[] {
  const examples: Example[] = []
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [, text = '', label = ''] = line.split('\t')
    // the last line of the published training table has lost its line end
    if (!/^(Yes|No)/.test(label)) continue
    examples.push({ worthy: label.startsWith('Yes') ? 1 : 0, ...featuresOf(text.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')) })
  }
  return examples
}

function featuresOf(text: string): Omit<Example, 'worthy'> {
  const doc = reader.run(text, context)
  const { count } = doc.tokens
  const m = emptyMeasures()
  measure(m, doc.tokens, doc.phrases, findMarks(doc.tokens, lexicon), 0, count, true)
  const view: View = { m, main: readMainClause(doc.tokens, doc.phrases, 0, count), s: NO_SETTING }
  const fixed: [number, number][] = []
  fixedFeatures(view, (index, value) => fixed.push([index, value]))
  const words = new Set<string>()
  for (let i = 0; i < count; i++) words.add(wordKey(doc.tokens.lemma[i] ?? ''))
  return { fixed, words: [...words], verbs: verbKeys(view) }
}

/** Keys that stand in at least `RARE` examples, sorted. */
function frequent(keys: Iterable<readonly string[]>): string[] {
  const counts = new Map<string, number>()
  for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .filter(([key, count]) => count >= RARE && !/[\n"\\]/.test(key))
    .map(([key]) => key)
    .sort()
}

const [trainPath, ...testPaths] = process.argv.slice(2)
if (!trainPath) throw new Error('usage: npx tsx training/check-worthiness.ts TRAIN.tsv [TEST.tsv …]')
const train = readExamples(trainPath)
const words = frequent(train.map((example) => example.words))
const verbs = frequent(train.map((example) => example.verbs))
const wordAt = new Map(words.map((word, i) => [word, FIXED_FEATURES.length + i]))
const verbAt = new Map(verbs.map((verb, i) => [verb, FIXED_FEATURES.length + words.length + i]))
const columns = FIXED_FEATURES.length + words.length + verbs.length

function toRow({ fixed, words: own, verbs: ownVerbs }: Example): SparseRow {
  const known = own.flatMap((word) => wordAt.get(word) ?? [])
  const each = WORDS / Math.sqrt(Math.max(1, known.length))
  const cells: (readonly [number, number])[] = [
    ...fixed,
    ...known.map((column) => [column, each] as const),
    ...ownVerbs.flatMap((verb) => verbAt.get(verb) ?? []).map((column) => [column, CLAUSE] as const),
  ]
  return { index: Int32Array.from(cells, ([column]) => column), value: Float64Array.from(cells, ([, value]) => value) }
}

const rows = train.map(toRow)
const labels = Uint8Array.from(train, ({ worthy }) => worthy)
const held = new Float64Array(rows.length)
for (let fold = 0; fold < FOLDS; fold++) {
  const inside = (r: number) => r % FOLDS === fold
  const kept = rows.flatMap((_, r) => (inside(r) ? [] : [r]))
  const weights = fitLogistic(
    kept.map((r) => rows[r] as SparseRow),
    Uint8Array.from(kept, (r) => labels[r] ?? 0),
    columns,
  )
  rows.forEach((row, r) => {
    if (inside(r)) held[r] = sigmoid(dot(row, weights))
  })
}
report('train, cross-validated', held, labels)
const clean = rows.flatMap((_, r) => (labels[r] === 0 && (held[r] ?? 0) > MISLABELLED ? [] : [r]))
const weights = fitLogistic(
  clean.map((r) => rows[r] as SparseRow),
  Uint8Array.from(clean, (r) => labels[r] ?? 0),
  columns,
)
// the line between is moved to 0, so that the library need not know it
const rounded = weights.map((weight) => Math.round(weight * SCALE) / SCALE)
const bias = (weights[columns] ?? 0) - Math.log(LINE / (1 - LINE))
for (const path of testPaths) {
  const test = readExamples(path)
  report(
    path.split('/').at(-1) ?? path,
    Float64Array.from(test, (example) => sigmoid(dot(toRow(example), rounded))),
    Uint8Array.from(test, ({ worthy }) => worthy),
  )
}

function report(name: string, scores: Float64Array, truth: Uint8Array): void {
  let [hits, said, are] = [0, 0, 0]
  truth.forEach((yes, r) => {
    const worthy = (scores[r] ?? 0) >= LINE
    said += worthy ? 1 : 0
    are += yes
    hits += worthy && yes ? 1 : 0
  })
  console.error(
    `${name}: ${truth.length} sentences, precision ${(hits / said).toFixed(3)}, recall ${(hits / are).toFixed(3)}, F1 ${((2 * hits) / (said + are)).toFixed(3)}`,
  )
}

const integer = (column: number): number => Math.round((weights[column] ?? 0) * SCALE)
const pack = (keys: readonly string[], at: ReadonlyMap<string, number>): string =>
  JSON.stringify(keys.map((key) => `${key}:${integer(at.get(key) ?? 0)}`).join('\n'))
writeFileSync(
  'src/claim/check-worthiness.generated.ts',
  `// Made by training/check-worthiness.ts; see models/check-worthiness.md.
/** Weights are whole numbers; divide by this. */
export const scale = ${SCALE}
export const bias = ${bias.toFixed(4)}
/** In the order of FIXED_FEATURES. */
export const fixed: readonly number[] = ${JSON.stringify(FIXED_FEATURES.map((_, column) => integer(column)))}
/** One \`lemma:weight\` a line. */
export const words =
  ${pack(words, wordAt)}
/** One \`key:weight\` a line: V: the main verb, S: subject and main verb. */
export const verbs =
  ${pack(verbs, verbAt)}
`,
)
