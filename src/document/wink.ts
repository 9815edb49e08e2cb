import type { Pos } from './layer.ts'
import { Vocabulary } from './vocabulary.ts'
import { createEngine } from './wink/engine.ts'
import { Tagger } from './wink/tagger.ts'
import { HASH_SEED, hashWith, UNIT, Units } from './wink/units.ts'

/** One text's tokens as wink-nlp reads them. */
export interface Reading {
  /** Numbers of the words and lemmas in the vocabulary. */
  readonly ids: readonly number[]
  readonly lemmas: readonly number[]
  /** Where each token begins; −1 if it does not stand there as it is. */
  readonly starts: readonly number[]
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
    const { units: pieces, tagger } = this
    const units: number[] = []
    const starts: number[] = []
    const afterSpace: number[] = []
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
      afterSpace.push(spaced)
      pieces.read(text, begin, i, hash, units, starts)
      while (afterSpace.length < units.length) afterSpace.push(0)
      spaced = 0
    }
    const { table } = pieces
    const { posNames } = this.engine
    const sentenceEnds = tagger.sentenceEnds(units, afterSpace, table)
    const tags = tagger.tags(units, table)
    const pos: Pos[] = []
    const ids: number[] = []
    const lemmas: number[] = []
    for (let k = 0; k < units.length; k++) {
      const unit = units[k] as number
      const tag = (table[unit + UNIT.fixedPos] as number) || (tags[k] as number)
      pos.push((posNames[tag] ?? 'X') as Pos)
      ids.push(table[unit + UNIT.id] as number)
      lemmas.push(pieces.lemma(unit, tag))
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
