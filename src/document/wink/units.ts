import type { Vocabulary } from '../vocabulary.ts'
import type { Engine, RawToken } from './engine.ts'

/** Added to the numbers that stand for a hint in wink-nlp's patterns. */
const HINT = 1_080_000
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
  /** What stands for it in the patterns for sentences, with a space before it and without. */
  readonly spacedSign: number
  readonly sign: number
  /** What stands for it in the patterns for parts of speech, if it is a word of its own kind; otherwise 0. */
  readonly posSign: number
  readonly likelyPos: number
  /** By part of speech: number of the lemma, or −1 if it has not been looked up yet. */
  readonly lemmas: Int32Array
}

/** A run without spaces: its tokens, and where each begins in it; −1 if it does not stand there as it is. */
export interface Piece {
  readonly units: readonly Unit[]
  readonly at: readonly number[]
}

export interface Units {
  readonly size: number
  of(piece: string): Piece
  lemma(unit: Unit, pos: number): number
}

/** Tokens by piece, kept. */
export function createUnits(engine: Engine, vocabulary: Vocabulary): Units {
  const { cache, posNames } = engine
  const pieces = new Map<string, Piece>()
  const units = new Map<number, Unit>()
  return {
    get size() {
      return pieces.size
    },
    of(text) {
      let piece = pieces.get(text)
      if (piece === undefined) {
        piece = cut(text)
        pieces.set(text, piece)
      }
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
    return { units: list, at }
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
    const sign = hint ? HINT + hint : cache.property(normal, 'isAbbrev') ? HINT + (cache.value(normal).length === 2 ? INITIAL : ABBREVIATION) : normal
    const posHint = cache.property(index, 'posHint')
    return {
      id: vocabulary.idOf(word),
      word,
      fixedPos: pos,
      fixedLemma: expansion > 0 ? vocabulary.idOf(cache.value(lemma)) : -1,
      index,
      normal,
      spacedSign: hint === MARK ? HINT + SPACED_MARK : sign,
      sign,
      posSign: posHint ? HINT + posHint : 0,
      // a noun in the remote case that the model does not say
      likelyPos: expansion > 0 ? pos : cache.posOf(cache.mappedSpelling(index)) || 8,
      lemmas: new Int32Array(posNames.length).fill(-1),
    }
  }
}
