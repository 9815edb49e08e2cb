import type { Tokens } from '../document/layer.ts'
import { bias, fixed, scale, verbs, words } from './check-worthiness.generated.ts'
import type { View } from './features.ts'
import { CLAUSE, fixedFeatures, verbKeys, WORDS, wordKey } from './sentence-features.ts'

/** "word:weight word:weight …" as a map. */
const read = (packed: string): ReadonlyMap<string, number> =>
  new Map(
    packed.split('\n').map((entry) => {
      const at = entry.lastIndexOf(':')
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / scale] as const
    }),
  )

/** The weights of the trained sentence model; compile once a lexicon: `lexicon.derive(readSentenceModel)`. */
export interface SentenceModel {
  readonly fixed: Float64Array
  readonly words: ReadonlyMap<string, number>
  readonly verbs: ReadonlyMap<string, number>
}

export const readSentenceModel = (): SentenceModel => ({
  fixed: Float64Array.from(fixed, (weight) => weight / scale),
  words: read(words),
  verbs: read(verbs),
})

/** A word and what it adds to the log-odds of being check-worthy. */
export interface Pull {
  readonly token: number
  readonly weight: number
}

/**
 * The log-odds that a sentence is worth checking, by a logistic regression trained on debate sentences; 0 is the line between.
 * `strongest` is the word that pulls hardest, for the reasons.
 */
export function sentenceLogOdds(model: SentenceModel, tokens: Tokens, view: View, from: number, to: number): { score: number; strongest: Pull | null } {
  let score = bias
  fixedFeatures(view, (index, value) => {
    score += (model.fixed[index] ?? 0) * value
  })
  for (const key of verbKeys(view)) score += (model.verbs.get(key) ?? 0) * CLAUSE
  const seen = new Set<string>()
  let sum = 0
  let strongest: Pull | null = null
  for (let i = from; i < to; i++) {
    const word = tokens.lemma[i] ?? ''
    let weight = model.words.get(word)
    let key = word
    if (weight === undefined) {
      key = wordKey(tokens, i)
      weight = key === word ? undefined : model.words.get(key)
    }
    if (weight === undefined || seen.has(key)) continue
    seen.add(key)
    sum += weight
    if (Math.abs(weight) > Math.abs(strongest?.weight ?? 0)) strongest = { token: i, weight }
  }
  if (seen.size === 0) return { score, strongest: null }
  const each = WORDS / Math.sqrt(seen.size)
  return { score: score + sum * each, strongest: strongest && { token: strongest.token, weight: strongest.weight * each } }
}
