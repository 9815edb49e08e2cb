import { fixed, scale, verbs, words } from './check-worthiness.generated.ts'
import { SUBJECTS } from './main-clause.ts'
import { WordTable } from './word-table.ts'

/** The weights of the trained sentence model; compile once a lexicon: `lexicon.derive(readSentenceModel)`. */
export interface SentenceModel {
  readonly fixed: Float64Array
  /** The words that have a weight; `wordWeights` are theirs, in the same order. */
  readonly words: readonly string[]
  readonly wordWeights: Float64Array
  /** By the lemma of the main verb. */
  readonly verbs: WordTable<VerbWeights>
}

/** What a main verb weighs alone, and with each of `SUBJECTS`. */
export interface VerbWeights {
  alone: number
  readonly withSubject: Float64Array
}

export function readSentenceModel(): SentenceModel {
  const entries = words.split('\n').map(readEntry)
  return {
    fixed: Float64Array.from(fixed, (weight) => weight / scale),
    words: entries.map(([word]) => word),
    wordWeights: Float64Array.from(entries, ([, weight]) => weight),
    verbs: new WordTable(readVerbs()),
  }
}

/** The weights of the keys that `verbKeys` makes: "V:lemma", "S:subject lemma". */
function readVerbs(): Map<string, VerbWeights> {
  const weights = new Map<string, VerbWeights>()
  for (const [key, weight] of verbs.split('\n').map(readEntry)) {
    const rest = key.slice(2)
    const space = key.startsWith('S:') ? rest.indexOf(' ') : -1
    const lemma = rest.slice(space + 1)
    const known = weights.get(lemma) ?? { alone: 0, withSubject: new Float64Array(SUBJECTS.length) }
    if (space < 0) known.alone = weight
    else known.withSubject[(SUBJECTS as readonly string[]).indexOf(rest.slice(0, space))] = weight
    weights.set(lemma, known)
  }
  return weights
}

/** "word:weight" */
function readEntry(entry: string): readonly [string, number] {
  const at = entry.lastIndexOf(':')
  return [entry.slice(0, at), Number(entry.slice(at + 1)) / scale]
}
