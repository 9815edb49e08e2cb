import { fixed, scale, verbs, words } from './check-worthiness.generated.ts'

/** The weights of the trained sentence model; compile once a lexicon: `lexicon.derive(readSentenceModel)`. */
export interface SentenceModel {
  readonly fixed: Float64Array
  /** The words that have a weight; `wordWeights` are theirs, in the same order. */
  readonly words: readonly string[]
  readonly wordWeights: Float64Array
  readonly verbs: ReadonlyMap<string, number>
}

export function readSentenceModel(): SentenceModel {
  const entries = words.split('\n').map(readEntry)
  return {
    fixed: Float64Array.from(fixed, (weight) => weight / scale),
    words: entries.map(([word]) => word),
    wordWeights: Float64Array.from(entries, ([, weight]) => weight),
    verbs: new Map(verbs.split('\n').map(readEntry)),
  }
}

/** "word:weight" */
function readEntry(entry: string): readonly [string, number] {
  const at = entry.lastIndexOf(':')
  return [entry.slice(0, at), Number(entry.slice(at + 1)) / scale]
}
