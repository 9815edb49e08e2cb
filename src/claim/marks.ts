import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildOpinions, type Polarity } from '../lexicon/opinion.ts'
import { buildPhraseTree, longestFrom, type PhraseNode } from '../lexicon/phrase-tree.ts'
import { schema } from '../lexicon/schema.ts'
import { readSentenceModel } from './sentence-weights.ts'
import { NUMBER, wordKey, YEAR } from './word-key.ts'
import { WordTable } from './word-table.ts'

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
  /** Number of the word in the trained sentence model, −1 if it has none. */
  readonly model: Int16Array
}

const TOPIC = MARK.crime | MARK.health | MARK.cause | MARK.change | MARK.economy
const canJudge = (pos: string | undefined): boolean => pos === 'ADJ' || pos === 'ADV' || pos === 'NOUN' || pos === 'VERB'
/** How a plural ends, as a character code. */
const S = 0x73

/** What is known of a word: the markers that begin with it, whether it judges, and its number in the trained model (−1: none). */
interface WordEntry {
  node: PhraseNode<number> | undefined
  polarity: Polarity
  model: number
}

/** All that is looked up by word, in one table, so that each word is looked up once. */
function buildWords(lexicon: Lexicon): WordTable<WordEntry> {
  const words = new Map<string, WordEntry>()
  const entry = (word: string): WordEntry => {
    let known = words.get(word)
    if (!known) {
      known = { node: undefined, polarity: 0, model: -1 }
      words.set(word, known)
    }
    return known
  }
  // first the frequent words, so that they lie together
  lexicon.derive(readSentenceModel).words.forEach((word, i) => {
    entry(word).model = i
  })
  const bitsOf = (marks: readonly Mark[]) => marks.reduce((bits, mark) => bits | MARK[mark], 0)
  const tree = buildPhraseTree(lexicon.data.claimMarkers.map(({ phrase, marks }) => [phrase, bitsOf(marks)]))
  for (const [word, node] of tree) entry(word).node = node
  for (const [word, polarity] of lexicon.derive(buildOpinions)) entry(word).polarity = polarity
  return new WordTable(words)
}

/**
 * Finds all markers, the longest at each place, none overlapping, and looks up what else is known of each word. A word of a marker
 * is met by the word or by its lemma.
 *
 *     The firm | failed to | warn its | people
 *                negation               people
 */
export function findMarks(tokens: Tokens, lexicon: Lexicon): Marks {
  const { count, lower, lemma, pos } = tokens
  const words = lexicon.derive(buildWords)
  const number = words.get(NUMBER)?.model ?? -1
  const year = words.get(YEAR)?.model ?? -1
  const bits = new Int32Array(count)
  const length = new Uint8Array(count)
  const polarity = new Int8Array(count)
  const tone = new Int8Array(count)
  const model = new Int16Array(count)
  let free = 0
  let topic = false
  for (let i = 0; i < count; i++) {
    const word = lower[i] ?? ''
    const base = lemma[i] ?? ''
    // a month and first names, not modals
    if ((word === 'may' || word === 'will') && pos[i] !== 'AUX' && tokens.word[i] !== word) {
      model[i] = -1
      continue
    }
    const own = words.get(word)
    const other = base === word ? own : words.get(base)
    model[i] = other?.model ?? -1
    if (own === undefined && other === undefined) {
      const key = wordKey(base)
      if (key === NUMBER) model[i] = number
      else if (key === YEAR) model[i] = year
      if (word.charCodeAt(word.length - 1) !== S) continue
    }
    const side = own?.polarity || other?.polarity || 0
    if (side !== 0 && canJudge(pos[i])) {
      // "guilty", "injured", "disruption": what happened, not what the speaker thinks of it
      if ((side === 1 || side === -1) && !(topic && i < free)) polarity[i] = side
      tone[i] = Math.sign(side)
    }
    if (i < free) continue
    // a plural that opens a sentence ("Passengers waited") is tagged as a name, and its lemma is the plural itself
    const second = base === word && !own?.node && word.charCodeAt(word.length - 1) === S ? words.get(word.slice(0, -1))?.node : other?.node
    if (!own?.node && !second) continue
    const match = longestFrom(own?.node, second === own?.node ? undefined : second, tokens, i)
    if (!match) continue
    bits[i] = match.value
    length[i] = match.size
    free = i + match.size
    topic = (match.value & TOPIC) !== 0
    if (topic) polarity[i] = 0
  }
  return { bits, length, polarity, tone, model }
}
