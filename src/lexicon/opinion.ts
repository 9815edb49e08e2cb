import { badEvents, blame, goodEvents, praise } from './opinion.generated.ts'

/** 1 praise, −1 blame; 2 and −2 a word that in news mostly names a good or bad event ("award", "attack"). */
export type Polarity = -2 | -1 | 0 | 1 | 2
export type Opinions = ReadonlyMap<string, Polarity>

/** The opinion words by word (Hu and Liu 2004); compile them once a lexicon: `lexicon.derive(buildOpinions)`. */
export function buildOpinions(): Opinions {
  const lists: readonly (readonly [string, Polarity])[] = [
    [praise, 1],
    [blame, -1],
    [goodEvents, 2],
    [badEvents, -2],
  ]
  return new Map(lists.flatMap(([words, polarity]) => words.split(' ').map((word) => [word, polarity] as const)))
}

/** The polarity of a word (lower case): by the word itself, its lemma, or the adjective under an adverb; 0 if it does not judge. */
export function polarityOf(opinions: Opinions, word: string, lemma: string): Polarity {
  const found = opinions.get(word) ?? (lemma === word ? undefined : opinions.get(lemma))
  if (found !== undefined) return found
  return word.length > 5 && word.endsWith('ly') ? (opinions.get(word.slice(0, -2)) ?? 0) : 0
}
