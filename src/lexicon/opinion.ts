import { negative, positive } from './opinion.generated.ts'

/** Words that judge, with 1 for praise and −1 for blame. */
export type Opinions = ReadonlyMap<string, 1 | -1>

/**
 * The opinion words by word (Hu and Liu 2004, without words that in news only name a topic); compile it once a lexicon:
 * `lexicon.derive(buildOpinions)`.
 */
export function buildOpinions(): Opinions {
  return new Map([...positive.split(' ').map((word) => [word, 1] as const), ...negative.split(' ').map((word) => [word, -1] as const)])
}

/** The polarity of a word (lower case): by the word itself, its lemma, or the adjective under an adverb; 0 if it does not judge. */
export function polarityOf(opinions: Opinions, word: string, lemma: string): 1 | 0 | -1 {
  const found = opinions.get(word) ?? (lemma === word ? undefined : opinions.get(lemma))
  if (found !== undefined) return found
  return word.length > 5 && word.endsWith('ly') ? (opinions.get(word.slice(0, -2)) ?? 0) : 0
}
