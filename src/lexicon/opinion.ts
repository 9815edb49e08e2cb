import { badEvents, blame, goodEvents, praise } from './opinion.generated.ts'

/** 1 praise, −1 blame; 2 and −2 a word that in news mostly names a good or bad event ("award", "attack"). */
export type Polarity = -2 | -1 | 0 | 1 | 2
export type Opinions = ReadonlyMap<string, Polarity>

/** The opinion words by word (Hu and Liu 2004), with the adverbs in -ly of each; compile them once a lexicon: `lexicon.derive(buildOpinions)`. */
export function buildOpinions(): Opinions {
  const lists: readonly (readonly [string, Polarity])[] = [
    [praise, 1],
    [blame, -1],
    [goodEvents, 2],
    [badEvents, -2],
  ]
  const opinions = new Map<string, Polarity>()
  // adverbs first, so that a word of its own ("hardly") wins over the adverb of another ("hard")
  for (const [words, polarity] of lists) for (const word of words.split(' ')) opinions.set(`${word}ly`, polarity)
  for (const [words, polarity] of lists) for (const word of words.split(' ')) opinions.set(word, polarity)
  return opinions
}
