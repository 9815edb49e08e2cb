import type { Vocabulary } from '../vocabulary.ts'
import type { Engine, RawToken } from './engine.ts'
import { HINT } from './machine.ts'

/** An opening mark with a space before it, and one without. */
const SPACED_MARK = 6
const MARK = 4
/** An abbreviation that does not end a sentence, and one that may. */
const INITIAL = 8
const ABBREVIATION = 7

/** What wink-nlp knows of a word, apart from its neighbours. */
export interface Unit {
  /** Number in the vocabulary. */
  readonly id: number
  readonly word: string
  /** Part of speech and number of the lemma where it is part of a contraction; otherwise 0 and −1. */
  readonly fixedPos: number
  readonly fixedLemma: number
  /** wink's number of the word, and of its normal form. */
  readonly index: number
  readonly normal: number
  readonly newLine: boolean
  /** Its sign in the patterns for sentences, with a space before it and without. */
  readonly spacedSign: number
  readonly sign: number
  /** Its sign in the patterns for parts of speech if it is a word of its own kind; otherwise −1, and its part of speech decides. */
  readonly posSign: number
  readonly likelyPos: number
  /** By part of speech: number of the lemma, or −1 if it has not been looked up yet. */
  readonly lemmas: Int32Array
}

/** A run without spaces: its tokens, and where each begins in it; −1 if it does not stand there as it is. */
export interface Piece {
  readonly text: string
  readonly units: readonly Unit[]
  readonly at: readonly number[]
}

export interface Units {
  readonly size: number
  /** The piece `text.slice(from, to)`, whose `hashOf` is given. */
  of(text: string, from: number, to: number, hash: number): Piece
  lemma(unit: Unit, pos: number): number
}

/** The hash of a piece grows with each of its characters (FNV-1a), so that it is known as soon as its end is. */
export const HASH_SEED = 0x811c9dc5
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Tokens by piece, kept in a table of its own: a `Map` would need each piece as a string. */
export function createUnits(engine: Engine, vocabulary: Vocabulary): Units {
  const { cache, posNames, posSigns, sentenceSigns } = engine
  const newLine = cache.lookup('\n')?.[0]
  const pieces: Piece[] = []
  const hashes: number[] = []
  // number of a piece and one more, at the place its hash says or the next free one; 0: free
  let slots = new Int32Array(1 << 14)
  const units = new Map<number, Unit>()
  return {
    get size() {
      return pieces.length
    },
    of(text, from, to, hash) {
      const mask = slots.length - 1
      let slot = (hash ^ (hash >>> 15)) & mask
      for (let number = slots[slot] as number; number > 0; number = slots[slot] as number) {
        const piece = pieces[number - 1] as Piece
        if (hashes[number - 1] === hash && standsAt(piece.text, text, from, to)) return piece
        slot = (slot + 1) & mask
      }
      const piece = cut(text.slice(from, to))
      slots[slot] = pieces.push(piece)
      hashes.push(hash)
      if (pieces.length * 2 > slots.length) grow()
      return piece
    },
    lemma(unit, pos) {
      if (unit.fixedLemma >= 0) return unit.fixedLemma
      let lemma = unit.lemmas[pos] as number
      if (lemma < 0) {
        lemma = vocabulary.idOf(engine.lemma(unit.index, posNames[pos] ?? 'X'))
        unit.lemmas[pos] = lemma
      }
      return lemma
    },
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2)
    const mask = slots.length - 1
    hashes.forEach((hash, number) => {
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    })
  }

  function cut(text: string): Piece {
    const list: Unit[] = []
    const at: number[] = []
    let cursor = 0
    for (const raw of engine.tokenize(text)) {
      const unit = raw.expansion === 0 ? known(raw) : make(raw)
      const found = text.indexOf(unit.word, cursor)
      if (found >= 0) cursor = found + unit.word.length
      list.push(unit)
      at.push(found)
    }
    return { text, units: list, at }
  }

  function known(raw: RawToken): Unit {
    let unit = units.get(raw.word)
    if (unit === undefined) {
      unit = make(raw)
      units.set(raw.word, unit)
    }
    return unit
  }

  function make({ word: index, expansion, pos, lemma }: RawToken): Unit {
    const word = cache.value(index)
    const normal = expansion > 0 ? cache.nox(expansion) : cache.normal(index)
    const hint = cache.property(normal, 'sbdHint') || cache.property(index, 'sbdHint')
    const sign = hint
      ? HINT + hint
      : cache.property(normal, 'isAbbrev')
        ? HINT + (cache.value(normal).length === 2 ? INITIAL : ABBREVIATION)
        : normal
    const posHint = cache.property(index, 'posHint')
    return {
      id: vocabulary.idOf(word),
      word,
      fixedPos: pos,
      fixedLemma: expansion > 0 ? vocabulary.idOf(cache.value(lemma)) : -1,
      index,
      normal,
      newLine: normal === newLine,
      spacedSign: sentenceSigns.of(hint === MARK ? HINT + SPACED_MARK : sign),
      sign: sentenceSigns.of(sign),
      posSign: posHint ? posSigns.of(HINT + posHint) : -1,
      // a noun in the remote case that the model does not say
      likelyPos: expansion > 0 ? pos : cache.posOf(cache.mappedSpelling(index)) || 8,
      lemmas: new Int32Array(posNames.length).fill(-1),
    }
  }
}

function standsAt(piece: string, text: string, from: number, to: number): boolean {
  if (piece.length !== to - from) return false
  for (let i = 0; i < piece.length; i++) if (piece.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
