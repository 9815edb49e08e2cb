import type { Vocabulary } from '../vocabulary.ts'
import type { Engine, RawToken } from './engine.ts'
import { Ints } from './ints.ts'
import { HINT } from './machine.ts'
import type { Row } from './row.ts'

/** An opening mark with a space before it, and one without. */
const SPACED_MARK = 6
const MARK = 4
/** An abbreviation that does not end a sentence, and one that may. */
const INITIAL = 8
const ABBREVIATION = 7
/** A noun, in the remote case that the model does not say. */
const NOUN = 8

/** Where the numbers of a piece stand in its row: its text, and its tokens. */
const PIECE = { text: 0, length: 1, first: 2, count: 3, size: 4 } as const
/** The numbers of a token of a piece: its unit, and where it begins in the piece; −1 if it does not stand there as it is. */
const PART = { unit: 0, at: 1, size: 2 } as const

/**
 * The numbers that say what wink-nlp knows of a word, apart from its neighbours; a unit is the place of its row.
 * `sign`, `spacedSign` and `posSign` are its signs in the patterns for sentences, without and with a space before it, and for parts of
 * speech; `posSign` is −1 where its part of speech decides. `fixedPos` and `fixedLemma` are those of a part of a contraction, otherwise 0
 * and −1. `word` and `normal` are wink's numbers, `id` the vocabulary's. The lemmas by part of speech come behind, −1 where not known yet.
 */
export const UNIT = {
  id: 0,
  sign: 1,
  spacedSign: 2,
  posSign: 3,
  likelyPos: 4,
  fixedPos: 5,
  fixedLemma: 6,
  newLine: 7,
  word: 8,
  normal: 9,
  lemmas: 10,
} as const

/** The hash of a piece grows with each of its characters (FNV-1a), so that it is known as soon as its end is. */
export const HASH_SEED = 0x811c9dc5
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/**
 * Every piece of text (a run without spaces) that was read, with its tokens, and all that is known of their words.
 *
 *     “won’t”,  →  piece  →  “  wo  n’t  ”  ,      each a unit
 *
 * All in rows of numbers and not in objects: a text goes through here token by token, and memory far apart is what takes time.
 */
export class Units {
  private readonly engine: Engine
  private readonly vocabulary: Vocabulary
  private readonly size: number
  /** Pairs of a hash and one more than the piece's place, where the hash says or in the next free pair; 0: free. */
  private slots = new Int32Array(1 << 15)
  private readonly pieces = new Ints()
  private readonly texts = new Ints()
  private readonly parts = new Ints()
  private readonly rows = new Ints()
  /** The units of words that are no contractions, by wink's number of the word. */
  private readonly known = new Map<number, number>()
  private readonly newLine: number | undefined

  constructor(engine: Engine, vocabulary: Vocabulary) {
    this.engine = engine
    this.vocabulary = vocabulary
    this.size = UNIT.lemmas + engine.posNames.length
    this.newLine = engine.cache.lookup('\n')?.[0]
  }

  /** How many pieces are kept. */
  get count(): number {
    return this.pieces.length / PIECE.size
  }

  /** The rows of all units; good until the next piece is added. */
  get table(): Int32Array {
    return this.rows.values
  }

  /** Adds the tokens of `text.slice(from, to)`, whose hash is given, to a row; `spaced` is 1 if a space stands before it. */
  read(text: string, from: number, to: number, hash: number, spaced: number, row: Row): void {
    const piece = this.find(text, from, to, hash)
    const { values: pieces } = this.pieces
    const { values: parts } = this.parts
    const first = pieces[piece + PIECE.first] as number
    const end = first + (pieces[piece + PIECE.count] as number) * PART.size
    for (let part = first; part < end; part += PART.size) {
      const at = parts[part + PART.at] as number
      row.add(parts[part + PART.unit] as number, at < 0 ? -1 : from + at, part === first ? spaced : 0)
    }
  }

  /** The vocabulary's number of a unit's lemma. */
  lemma(unit: number, pos: number): number {
    const { values } = this.rows
    const fixed = values[unit + UNIT.fixedLemma] as number
    if (fixed >= 0) return fixed
    const at = unit + UNIT.lemmas + pos
    if ((values[at] as number) < 0)
      values[at] = this.vocabulary.idOf(this.engine.lemma(values[unit + UNIT.word] as number, this.engine.posNames[pos] ?? 'X'))
    return values[at] as number
  }

  private find(text: string, from: number, to: number, hash: number): number {
    const { slots } = this
    const mask = slots.length / 2 - 1
    let slot = placeOf(hash, mask)
    for (let piece = slots[2 * slot + 1] as number; piece > 0; piece = slots[2 * slot + 1] as number) {
      if (slots[2 * slot] === hash && this.standsAt(piece - 1, text, from, to)) return piece - 1
      slot = (slot + 1) & mask
    }
    const piece = this.cut(text.slice(from, to))
    slots[2 * slot] = hash
    slots[2 * slot + 1] = piece + 1
    if (this.count * 4 > slots.length) this.grow()
    return piece
  }

  private standsAt(piece: number, text: string, from: number, to: number): boolean {
    const { values: pieces } = this.pieces
    const { values: texts } = this.texts
    const length = pieces[piece + PIECE.length] as number
    if (length !== to - from) return false
    const first = pieces[piece + PIECE.text] as number
    for (let i = 0; i < length; i++) if (texts[first + i] !== text.charCodeAt(from + i)) return false
    return true
  }

  private grow(): void {
    const { slots } = this
    const longer = new Int32Array(2 * slots.length)
    const mask = longer.length / 2 - 1
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i + 1] === 0) continue
      let slot = placeOf(slots[i] as number, mask)
      while (longer[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      longer[2 * slot] = slots[i] as number
      longer[2 * slot + 1] = slots[i + 1] as number
    }
    this.slots = longer
  }

  private cut(text: string): number {
    const tokens = this.engine.tokenize(text)
    const letters = this.texts.add(text.length)
    for (let i = 0; i < text.length; i++) this.texts.values[letters + i] = text.charCodeAt(i)
    const piece = this.pieces.add(PIECE.size)
    const first = this.parts.add(tokens.length * PART.size)
    this.pieces.values.set([letters, text.length, first, tokens.length], piece)
    let cursor = 0
    tokens.forEach((token, k) => {
      const unit = this.unitOf(token)
      const word = this.vocabulary.words[this.rows.values[unit + UNIT.id] as number] as string
      // wink finds a word of no letters in "a..b"
      const at = word === '' ? -1 : text.indexOf(word, cursor)
      if (at >= 0) cursor = at + word.length
      this.parts.values.set([unit, at], first + k * PART.size)
    })
    return piece
  }

  private unitOf(token: RawToken): number {
    if (token.expansion > 0) return this.add(token)
    let unit = this.known.get(token.word)
    if (unit === undefined) {
      unit = this.add(token)
      this.known.set(token.word, unit)
    }
    return unit
  }

  private add({ word, expansion, pos, lemma }: RawToken): number {
    const { engine, vocabulary } = this
    const { cache, sentenceSigns, posSigns } = engine
    const normal = expansion > 0 ? cache.nox(expansion) : cache.normal(word)
    const hint = cache.property(normal, 'sbdHint') || cache.property(word, 'sbdHint')
    const abbreviation = cache.property(normal, 'isAbbrev') ? HINT + (cache.value(normal).length === 2 ? INITIAL : ABBREVIATION) : normal
    const posHint = cache.property(word, 'posHint')
    const unit = this.rows.add(this.size)
    const row = this.rows.values.subarray(unit, unit + this.size)
    row.fill(-1)
    row[UNIT.id] = vocabulary.idOf(cache.value(word))
    row[UNIT.sign] = sentenceSigns.of(hint ? HINT + hint : abbreviation)
    row[UNIT.spacedSign] = hint === MARK ? sentenceSigns.of(HINT + SPACED_MARK) : (row[UNIT.sign] as number)
    row[UNIT.posSign] = posHint ? posSigns.of(HINT + posHint) : -1
    row[UNIT.likelyPos] = expansion > 0 ? pos : cache.posOf(cache.mappedSpelling(word)) || NOUN
    row[UNIT.fixedPos] = pos
    row[UNIT.fixedLemma] = expansion > 0 ? vocabulary.idOf(cache.value(lemma)) : -1
    row[UNIT.newLine] = normal === this.newLine ? 1 : 0
    row[UNIT.word] = word
    row[UNIT.normal] = normal
    return unit
  }
}

/** The low bits choose, and the high ones are the better mixed. */
const placeOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask
