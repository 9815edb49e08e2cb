import type { Pos } from './layer.ts'
import { Vocabulary } from './vocabulary.ts'
import { createEngine, type Engine } from './wink/engine.ts'
import { createTagger, type Tagger } from './wink/tagger.ts'
import { createUnits, HASH_SEED, hashWith, type Unit, type Units } from './wink/units.ts'

/** One text's tokens as wink-nlp reads them. */
export interface Reading {
  readonly units: readonly Unit[]
  /** Where each token begins; −1 if it does not stand there as it is. */
  readonly starts: readonly number[]
  readonly pos: readonly Pos[]
  /** Number of the lemma in the vocabulary. */
  readonly lemmas: readonly number[]
  /** The index of each sentence's last token. */
  readonly sentenceEnds: readonly number[]
}

/** Reads short texts (paragraphs); the vocabulary is that of the texts read since it was last renewed. */
export interface Reader {
  readonly vocabulary: Vocabulary
  /** Reads `text.slice(from, to)`, all of it unless told otherwise; places are those in `text`. */
  read(text: string, from?: number, to?: number): Reading
  /** To be called between articles: forgets all words when there are very many, so that memory stays flat. */
  renew(): void
}

/** So many different pieces of text are kept; each costs about 0.5 kB with all that is known of its words. */
const MOST_PIECES = 60_000
/** And of words that are no words, such as pictures written as text. */
const MOST_CHARACTERS = 5_000_000

export function createReader(): Reader {
  let engine: Engine = createEngine()
  let vocabulary = new Vocabulary()
  let units: Units = createUnits(engine, vocabulary)
  let tagger: Tagger = createTagger(engine)
  return {
    get vocabulary() {
      return vocabulary
    },
    read: (text, from = 0, to = text.length) => readText(text, from, to, units, tagger),
    renew() {
      if (units.size < MOST_PIECES && vocabulary.characters < MOST_CHARACTERS) return
      engine = createEngine()
      vocabulary = new Vocabulary()
      units = createUnits(engine, vocabulary)
      tagger = createTagger(engine)
    },
  }
}

/** What wink-nlp takes for a space between words, and for a token of its own though it is white. */
const WORD = 0
const SPACE = 1
const LINE = 2

const KINDS = Uint8Array.from({ length: 256 }, (_, code) =>
  code === 0x20 || code === 0xa0 ? SPACE : code === 0x0a || code === 0x0d || code === 0x09 ? LINE : WORD,
)

function kindOf(code: number): number {
  if (code < 256) return KINDS[code] as number
  const space = (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f
  return space ? SPACE : WORD
}

/**
 * Cuts the text at its spaces, as wink-nlp does, and puts together what is known of the pieces.
 *
 *     “We  won’t,” she said.
 *     ^^^  ^^^^^^^ ^^^ ^^^^^    each piece is cut into tokens once, however often it comes
 */
function readText(text: string, begin: number, end: number, pieces: Units, tagger: Tagger): Reading {
  tagger.start()
  const units: Unit[] = []
  const starts: number[] = []
  let i = begin
  let afterSpace = false
  let code = text.charCodeAt(i)
  while (i < end) {
    const kind = kindOf(code)
    const from = i
    let hash = HASH_SEED
    do {
      hash = hashWith(hash, code)
      code = text.charCodeAt(++i)
    } while (i < end && kindOf(code) === kind)
    if (kind === SPACE) {
      afterSpace = true
      continue
    }
    const piece = pieces.of(text, from, i, hash)
    for (let k = 0; k < piece.units.length; k++) {
      const at = piece.at[k] as number
      const unit = piece.units[k] as Unit
      units.push(unit)
      starts.push(at < 0 ? -1 : from + at)
      tagger.add(unit, afterSpace && k === 0)
    }
    afterSpace = false
  }
  const sentenceEnds = tagger.sentenceEnds()
  const tags = tagger.tags()
  const pos: Pos[] = new Array(units.length)
  const lemmas: number[] = new Array(units.length)
  for (let k = 0; k < units.length; k++) {
    const unit = units[k] as Unit
    const tag = unit.fixedPos || (tags[k] as number)
    pos[k] = tagger.name(tag)
    lemmas[k] = pieces.lemma(unit, tag)
  }
  return { units, starts, pos, lemmas, sentenceEnds }
}
