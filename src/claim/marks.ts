import type { Tokens } from '../document/layer.ts'
import { schema } from '../lexicon/schema.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildOpinions, polarityOf } from '../lexicon/opinion.ts'
import { buildPhraseTree, longestPhrase, type PhraseTree } from '../lexicon/phrase-tree.ts'

/** The kinds of claim markers, in the order of their bits. */
export const MARKS = schema.claimMarkers.columns.marks.flags
export type Mark = (typeof MARKS)[number]

/** The bit of each kind: `marks.bits[i] & MARK.negation`. */
export const MARK = Object.fromEntries(MARKS.map((mark, i) => [mark, 1 << i])) as { readonly [M in Mark]: number }

/** For each token the bits of the marker that begins there (0 if none), how many tokens that marker has, and whether it judges. */
export interface Marks {
  readonly bits: Int32Array
  readonly length: Uint8Array
  /** 1 for a word of praise, −1 for one of blame, 0 for others. */
  readonly polarity: Int8Array
  /** 1 and −1 also for words that name a good or bad event ("award", "attack"). */
  readonly tone: Int8Array
}

const TOPIC = MARK.crime | MARK.health | MARK.cause | MARK.change | MARK.economy
const JUDGES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB'])

/** The table as a tree of words, made once a lexicon. */
const buildTree = ({ data }: Lexicon): PhraseTree<number> =>
  buildPhraseTree(data.claimMarkers.map(({ phrase, marks }) => [phrase, marks.reduce((bits, mark) => bits | MARK[mark], 0)]))

/**
 * Finds all markers, the longest at each place, none overlapping. A word of a marker is met by the word or by its lemma.
 *
 *     The firm | failed to | warn its | people
 *                negation               people
 */
export function findMarks(tokens: Tokens, lexicon: Lexicon): Marks {
  const { count, lower, lemma, pos } = tokens
  const tree = lexicon.derive(buildTree)
  const opinions = lexicon.derive(buildOpinions)
  const bits = new Int32Array(count)
  const length = new Uint8Array(count)
  const polarity = new Int8Array(count)
  const tone = new Int8Array(count)
  for (let i = 0; i < count; i++) {
    if (!JUDGES.has(pos[i] ?? '')) continue
    const side = polarityOf(opinions, lower[i] ?? '', lemma[i] ?? '')
    if (side === 1 || side === -1) polarity[i] = side
    tone[i] = Math.sign(side)
  }
  for (let i = 0; i < count; ) {
    const match = longestPhrase(tree, tokens, i)
    if (!match) {
      i++
      continue
    }
    bits[i] = match.value
    length[i] = match.size
    // "guilty", "injured", "disruption": what happened, not what the speaker thinks of it
    if (match.value & TOPIC) polarity.fill(0, i, i + match.size)
    i += match.size
  }
  return { bits, length, polarity, tone }
}
