import type { Pos } from './layer.ts'
import { Vocabulary } from './vocabulary.ts'
import { createEngine } from './wink/engine.ts'
import { Row } from './wink/row.ts'
import { Tagger } from './wink/tagger.ts'
import { HASH_SEED, hashWith, UNIT, Units } from './wink/units.ts'

/** One text's tokens as wink-nlp reads them. */
export interface Reading {
  /** Numbers of the words and lemmas in the vocabulary. */
  readonly ids: Int32Array
  readonly lemmas: Int32Array
  /** Where each token begins; −1 if it does not stand there as it is. */
  readonly starts: Int32Array
  readonly pos: readonly Pos[]
  /** The index of each sentence's last token. */
  readonly sentenceEnds: readonly number[]
}

/** So many different pieces of text are kept; each costs about 0.5 kB with all that is known of its words. */
const MOST_PIECES = 60_000
/** And of words that are no words, such as pictures written as text. */
const MOST_CHARACTERS = 5_000_000

/** Reads short texts (paragraphs); its vocabulary is that of the texts read since it was last renewed. */
export class Reader {
  vocabulary = new Vocabulary()
  private engine = createEngine()
  private units = new Units(this.engine, this.vocabulary)
  private tagger = new Tagger(this.engine)
  private readonly row = new Row()

  /** To be called between articles: forgets all words when there are very many, so that memory stays flat. */
  renew(): void {
    if (this.units.count < MOST_PIECES && this.vocabulary.characters < MOST_CHARACTERS) return
    this.vocabulary = new Vocabulary()
    this.engine = createEngine()
    this.units = new Units(this.engine, this.vocabulary)
    this.tagger = new Tagger(this.engine)
  }

  /**
   * Reads `text.slice(from, to)`, all of it unless told otherwise; places are those in `text`. Cuts it at its spaces, as wink-nlp does,
   * and puts together what is known of the pieces.
   *
   *     “We  won’t,” she said.
   *     ^^^  ^^^^^^^ ^^^ ^^^^^    each piece is cut into tokens once, however often it comes
   */
  read(text: string, from = 0, to = text.length): Reading {
    const { units: pieces, tagger, row } = this
    row.count = 0
    let spaced = 0
    let i = from
    let code = text.charCodeAt(i)
    while (i < to) {
      const kind = kindOf(code)
      const begin = i
      let hash = HASH_SEED
      do {
        hash = hashWith(hash, code)
        code = text.charCodeAt(++i)
      } while (i < to && kindOf(code) === kind)
      if (kind === SPACE) {
        spaced = 1
        continue
      }
      pieces.read(text, begin, i, hash, spaced, row)
      spaced = 0
    }
    const { count } = row
    const { table } = pieces
    const { posNames } = this.engine
    const sentenceEnds = tagger.sentenceEnds(row, table)
    const tags = tagger.tags(row, table)
    const pos: Pos[] = new Array(count)
    const ids = new Int32Array(count)
    const lemmas = new Int32Array(count)
    const starts = row.start.slice(0, count)
    for (let k = 0; k < count; k++) {
      const unit = row.unit[k] as number
      const tag = (table[unit + UNIT.fixedPos] as number) || (tags[k] as number)
      pos[k] = (posNames[tag] ?? 'X') as Pos
      ids[k] = table[unit + UNIT.id] as number
      lemmas[k] = pieces.lemma(unit, tag)
    }
    return { ids, lemmas, starts, pos, sentenceEnds }
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
