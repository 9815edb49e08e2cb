/**
 * Trains the attribution model and writes its weights.
 *
 *     npx tsx training/train.ts ATTRIBUTIONS.jsonl [--folds 4] [--epochs 6] [--out src/attribution/model/weights.generated.ts]
 *
 * The data are articles with attributions: {"id", "text", "attributions": [{"content": [[start, end], …], "source", "cue"}]}, one a
 * line, offsets in code points. Nothing is left to chance: the same data give the same weights. Takes a few minutes.
 *
 * 1. The tagger is trained once for each fold on the others; what it then says of the fold is what the rest learns from,
 *    so that sources are chosen and confidence is calibrated on articles that the tagger has not seen.
 * 2. Which cue a piece of content hangs on, then the choice of a source, then the trust in the whole are trained on those.
 * 3. The tagger that ships is trained on all articles.
 */
import { parseArgs } from 'node:util'
import { WIDTH } from '../src/attribution/model/features.ts'
import { Tagger } from '../src/attribution/model/tagger.ts'
import { createArticleReader, readRows } from './articles.ts'
import { type CrfOptions, trainCrf } from './crf.ts'
import { examplesOf, hangsOf, judged, trainHang, trainSource, trainTrust } from './linker.ts'
import { sequenceOf, sourceOf } from './sequences.ts'
import { quantise, UNIT, writeWeights } from './write-weights.ts'

const LEANING = 1

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '4' },
    epochs: { type: 'string', default: '6' },
    out: { type: 'string', default: 'src/attribution/model/weights.generated.ts' },
  },
})
const [path] = positionals
if (!path) throw new Error('needs the path to a file of articles with attributions')
const folds = Number(values.folds)
const options: CrfOptions = { width: WIDTH, epochs: Number(values.epochs), rate: 0.05, decay: 0, start: 1, dropout: 0.5, least: 12 }

const read = createArticleReader()
const articles = readRows(path).map(read)
const sequences = articles.map((article) => sequenceOf(article))
console.error(`${articles.length} articles`)

const tagged = Array.from({ length: folds }, (_, fold) => {
  const crf = trainCrf(
    sequences.filter((_, i) => i % folds !== fold),
    options,
  )
  const tagger = new Tagger({ width: WIDTH, emission: quantise(crf.emission), unit: UNIT, transition: crf.transition }, LEANING)
  console.error(`fold ${fold + 1} of ${folds} tagged`)
  return articles.flatMap((article, i) => {
    const sequence = sequences[i]
    return i % folds === fold && sequence ? [hangsOf(article, tagger.tag(sourceOf(sequence), sequence.places))] : []
  })
})
/** Trains on all folds but one, for each; so that each step learns from choices made on articles that were not trained on. */
const acrossFolds = <T, R>(lists: readonly (readonly T[])[], train: (others: readonly T[]) => R): R[] =>
  lists.map((_, fold) => train(lists.flatMap((list, k) => (k === fold ? [] : list))))

const hang = trainHang(tagged.flat())
const hangs = acrossFolds(tagged, trainHang)
const examples = tagged.map((list, fold) => list.flatMap((one) => examplesOf(one, hangs[fold] ?? hang)))
const source = trainSource(examples.flat())
const sources = acrossFolds(examples, trainSource)
const cases = examples.flatMap((list, fold) => list.map((one) => judged(one, sources[fold] ?? source)))
const trust = trainTrust(cases)
console.error(`${cases.length} drafts, ${cases.filter(({ yes }) => yes).length} right`)
const crf = trainCrf(sequences, options)
writeWeights(values.out, { version: '1', leaning: LEANING, crf, hang, source, trust })
console.error(`weights written, ${quantise(crf.emission).filter((w) => w !== 0).length} of them not 0`)
