import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildOpinions, type Polarity } from '../lexicon/opinion.ts'
import { buildPhraseTree, longestFrom, type PhraseNode } from '../lexicon/phrase-tree.ts'
import { schema } from '../lexicon/schema.ts'
import { readSentenceModel } from './sentence-weights.ts'
import { wordKey } from './word-key.ts'

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

/** What is known of a word: the markers that begin with it, whether it judges, and its number in the trained model (−1: none). */
interface WordEntry {
  node: PhraseNode<number> | undefined
  polarity: Polarity
  model: number
}

/** All that is looked up by word: entries, the first of which stands for unknown words, and where each word's is. */
interface Words {
  readonly entries: readonly WordEntry[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Keys of the vocabulary's columns: a word as it stands in small letters, a lemma, and the singular of a plural. */
  readonly own: object
  readonly base: object
  readonly singular: object
}

function buildWords(lexicon: Lexicon): Words {
  const entries: WordEntry[] = [{ node: undefined, polarity: 0, model: -1 }]
  const indexOf = new Map<string, number>()
  const entry = (word: string): WordEntry => {
    const known = entries[indexOf.get(word) ?? entries.length]
    if (known) return known
    const made: WordEntry = { node: undefined, polarity: 0, model: -1 }
    indexOf.set(word, entries.push(made) - 1)
    return made
  }
  lexicon.derive(readSentenceModel).words.forEach((word, i) => {
    entry(word).model = i
  })
  const bitsOf = (marks: readonly Mark[]) => marks.reduce((bits, mark) => bits | MARK[mark], 0)
  const tree = buildPhraseTree(lexicon.data.claimMarkers.map(({ phrase, marks }) => [phrase, bitsOf(marks)]))
  for (const [word, node] of tree) entry(word).node = node
  for (const [word, polarity] of lexicon.derive(buildOpinions)) entry(word).polarity = polarity
  return { entries, indexOf, own: {}, base: {}, singular: {} }
}

/** The entry of a lemma: all numbers are one word, and so are all years. */
const baseEntry = (lemma: string, { indexOf }: Words): number => indexOf.get(lemma) ?? indexOf.get(wordKey(lemma)) ?? 0

/**
 * Finds all markers, the longest at each place, none overlapping, and looks up what else is known of each word. A word of a marker
 * is met by the word or by its lemma.
 *
 *     The firm | failed to | warn its | people
 *                negation               people
 */
export function findMarks(tokens: Tokens, lexicon: Lexicon): Marks {
  const { count, lower, pos, id, lemmaId, vocabulary } = tokens
  const words = lexicon.derive(buildWords)
  const { entries, indexOf } = words
  const ownOf = vocabulary.column(words.own, (word) => indexOf.get(word) ?? 0)
  const baseOf = vocabulary.column(words.base, (_, word) => baseEntry(word, words))
  const singularOf = vocabulary.column(words.singular, (word) => (word.endsWith('s') ? (indexOf.get(word.slice(0, -1)) ?? 0) : 0))
  const bits = new Int32Array(count)
  const length = new Uint8Array(count)
  const polarity = new Int8Array(count)
  const tone = new Int8Array(count)
  const model = new Int16Array(count).fill(-1)
  let free = 0
  let topic = false
  for (let i = 0; i < count; i++) {
    const word = id[i] as number
    const lemma = lemmaId[i] as number
    const ownAt = ownOf[word] as number
    const baseAt = baseOf[lemma] as number
    if (ownAt === 0 && baseAt === 0 && singularOf[word] === 0) continue
    // a month and first names, not modals
    if ((lower[i] === 'may' || lower[i] === 'will') && pos[i] !== 'AUX' && tokens.word[i] !== lower[i]) continue
    const own = entries[ownAt] as WordEntry
    const base = entries[baseAt] as WordEntry
    model[i] = base.model
    const side = own.polarity || base.polarity
    if (side !== 0 && canJudge(pos[i])) {
      // "guilty", "injured", "disruption": what happened, not what the speaker thinks of it
      if ((side === 1 || side === -1) && !(topic && i < free)) polarity[i] = side
      tone[i] = Math.sign(side)
    }
    if (i < free) continue
    // a plural that opens a sentence ("Passengers waited") is tagged as a name, and its lemma is the plural itself
    const plural = !own.node && tokens.lemma[i] === lower[i] && lower[i]?.endsWith('s')
    const second = plural ? entries[singularOf[word] as number]?.node : base.node
    if (!own.node && !second) continue
    const match = longestFrom(own.node, second === own.node ? undefined : second, tokens, i)
    if (!match) continue
    bits[i] = match.value
    length[i] = match.size
    free = i + match.size
    topic = (match.value & TOPIC) !== 0
    if (topic) polarity[i] = 0
  }
  return { bits, length, polarity, tone, model }
}
