import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Phrases } from '../syntax/layer.ts'
import type { TextSpan } from '../types.ts'
import { MARK, shapesOf } from './shape.ts'
import { bitsOf } from './word-bits.ts'

/** What the rules of this stage look at: the tokens with their shapes and with what the lexicon knows of each. */
export class View {
  readonly text: string
  readonly tokens: Tokens
  readonly phrases: Phrases
  readonly lexicon: Lexicon
  readonly shape: Uint8Array
  readonly bits: Int32Array
  readonly count: number
  /** 1 at the tokens of people's names, titles included; known once names have been found. */
  readonly person: Uint8Array

  constructor(text: string, tokens: Tokens, phrases: Phrases, lexicon: Lexicon) {
    this.text = text
    this.tokens = tokens
    this.phrases = phrases
    this.lexicon = lexicon
    this.count = tokens.count
    this.person = new Uint8Array(tokens.count)
    this.shape = shapesOf(tokens)
    this.bits = bitsOf(tokens, lexicon)
  }

  /** The word in lower case; '' outside the text. */
  low(i: number): string {
    return this.tokens.lower[i] ?? ''
  }

  has(i: number, bits: number): boolean {
    return ((this.bits[i] ?? 0) & bits) !== 0
  }

  /** Whether token `i` is there and in the paragraph of token `j`. */
  with(i: number, j: number): boolean {
    return i >= 0 && i < this.count && this.tokens.paragraph[i] === this.tokens.paragraph[j]
  }

  /** No white space between token `i` and the one before it. */
  touches(i: number): boolean {
    return i > 0 && this.tokens.start[i] === this.tokens.end[i - 1]
  }

  capital(i: number): boolean {
    const shape = this.shape[i] ?? 0
    return shape >= 1 && shape <= 3
  }

  /** The first word of a sentence, a quotation or a line, where a capital says nothing. */
  opens(i: number): boolean {
    const { sentence, pos } = this.tokens
    if (i === 0 || sentence[i] !== sentence[i - 1]) return true
    if (this.shape[i - 1] !== MARK || pos[i - 1] !== 'PUNCT') return false
    const before = this.low(i - 1)
    return before !== ',' && before !== '(' && before !== '-' && before !== ')' && before !== '.' && before !== '/' && before !== "'s"
  }

  /** The possessive mark after a name: 's or a lone ' after an s. */
  possessive(i: number): boolean {
    const word = this.low(i)
    return (
      (word === "'s" && this.tokens.pos[i] !== 'VERB') ||
      (word === "'" && this.touches(i) && this.low(i - 1).endsWith('s') && !this.touches(i + 1))
    )
  }

  /** The first token of the sentence of token `i`, at most 24 tokens back. */
  first(i: number): number {
    const { sentence } = this.tokens
    let k = i
    while (k > 0 && i - k < 24 && sentence[k - 1] === sentence[i]) k--
    return k
  }

  isVerb(i: number): boolean {
    const pos = this.tokens.pos[i]
    return pos === 'VERB' || pos === 'AUX'
  }

  /** The text of tokens `[from, to)`. */
  span(from: number, to: number): TextSpan {
    const start = this.tokens.start[from] ?? 0
    const end = this.tokens.end[to - 1] ?? start
    return { text: this.text.slice(start, end), span: { start, end } }
  }
}
