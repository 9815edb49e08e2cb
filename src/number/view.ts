import type { Pos, Tokens } from '../document/layer.ts'
import type { Phrases } from '../syntax/layer.ts'
import type { Modifier } from '../types.ts'
import type { NumberLexicon, Suffix } from './lexicon.ts'
import type { Numeral } from './model.ts'

/** A word or sign near a number, with what parts it from what stands before: nothing, a space or a hyphen. */
export interface Piece {
  readonly gap: '' | ' ' | '-'
  readonly word: string
  readonly start: number
  readonly end: number
}

export interface FoundSuffix {
  readonly suffix: Suffix
  readonly gap: '' | ' ' | '-'
  readonly text: string
  readonly end: number
}

/** Between a number and its unit: "15-plus years", "30-odd people", "50+ firms". */
const EXTRA = /(?:-plus|-odd|-ish| plus| odd|\+| or more| or so| or fewer| or less)(?= \p{L})/uy
const AT_LEAST = /plus|\+|more/

/** A bracket may stand between, as in "[Ten] years". */
const PIECE =
  /\]?([ \u00a0\u2009\u202f]|[-\u2010\u2011])?(k?m[23](?![\p{L}\d])|\p{L}+(?:\/\p{L}+)?[²³]?|[°º] ?[CFcf](?![\p{L}\d])|[%‰°º\p{Sc}])/uy
const HYPHEN = /[-\u2010\u2011]/
const SPACE = 32
const COMMA = 44
const DASH = 45
const STOP = 46
const SLASH = 47
const isAsciiLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)

/** The text around numbers, as the rules look at it. Every look-up is bounded, so that reading stays linear. */
export class View {
  readonly text: string
  readonly tokens: Tokens
  readonly phrases: Phrases
  readonly lexicon: NumberLexicon
  /** ISO day of publication, or null. */
  readonly published: string | null
  numerals: readonly Numeral[] = []
  private dollarCode: string | null = null
  private pieceAt = -1
  private pieceThere: Piece | null = null
  private suffixAt = -1
  private suffixThere: FoundSuffix | null = null

  constructor(text: string, tokens: Tokens, phrases: Phrases, lexicon: NumberLexicon, published: string | null) {
    this.text = text
    this.tokens = tokens
    this.phrases = phrases
    this.lexicon = lexicon
    this.published = published
  }

  lower(i: number): string {
    return this.tokens.lower[i] ?? ''
  }

  pos(i: number): Pos | '' {
    return this.tokens.pos[i] ?? ''
  }

  /** The token is in the same sentence as `j`. */
  together(i: number, j: number): boolean {
    return i >= 0 && i < this.tokens.count && this.tokens.sentence[i] === this.tokens.sentence[j]
  }

  /** The lower-case word `by` tokens from `i`, '' beyond the sentence. */
  near(i: number, by: number): string {
    return this.together(i + by, i) ? this.lower(i + by) : ''
  }

  /** The text from `start` to `end`, with plain spaces: "five\u00a0and six". */
  between(start: number, end: number): string {
    return this.text.slice(start, end).replace(/[\u00a0\u2009\u202f]/g, ' ')
  }

  /** First token that ends after `offset`, walking on from token `hint`. */
  tokenAt(offset: number, hint: number): number {
    const { end, count } = this.tokens
    let i = Math.max(0, hint)
    while (i < count && (end[i] ?? 0) <= offset) i++
    return i
  }

  /** As `tokenAt`, where no token near by is known. */
  findToken(offset: number): number {
    const { end, count } = this.tokens
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((end[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  isCapital(i: number): boolean {
    const code = this.text.charCodeAt(this.tokens.start[i] ?? 0)
    return code >= 65 && code <= 90
  }

  opensSentence(i: number): boolean {
    let j = i - 1
    while (this.together(j, i) && this.pos(j) === 'PUNCT') j--
    return !this.together(j, i)
  }

  /** The word or sign right after `offset`, at most one space or hyphen away. Rule after rule asks for the same. */
  piece(offset: number): Piece | null {
    if (this.pieceAt !== offset) {
      this.pieceAt = offset
      this.pieceThere = this.findPiece(offset)
    }
    return this.pieceThere
  }

  private findPiece(offset: number): Piece | null {
    // a plain word after a space or hyphen, by far the most common, without the expression
    const { text } = this
    const sign = text.charCodeAt(offset)
    const start = sign === SPACE || sign === DASH ? offset + 1 : offset
    let end = start
    while (isAsciiLetter(text.charCodeAt(end))) end++
    if (end > start) {
      const next = text.charCodeAt(end)
      // what follows may be part of it: "m2", "km/h", "café"
      if (next !== SLASH && !(next > 127) && !(end - start < 3 && next >= 50 && next <= 51))
        return { gap: start === offset ? '' : sign === DASH ? '-' : ' ', word: text.slice(start, end), start, end }
    } else if (sign === COMMA || sign === STOP || (start > offset && text.charCodeAt(start) < 65 && text.charCodeAt(start) > 38))
      return null
    PIECE.lastIndex = offset
    const match = PIECE.exec(this.text)
    const word = match?.[2]
    if (!match || !word) return null
    const gap = match[1] === undefined ? '' : HYPHEN.test(match[1]) ? '-' : ' '
    return { gap, word, start: PIECE.lastIndex - word.length, end: PIECE.lastIndex }
  }

  /** The longest unit, currency or percent word right after `offset`: "square miles", "per cent", "p". */
  suffix(offset: number): FoundSuffix | null {
    if (this.suffixAt !== offset) {
      this.suffixAt = offset
      this.suffixThere = this.findSuffix(offset)
    }
    return this.suffixThere
  }

  private findSuffix(offset: number): FoundSuffix | null {
    const first = this.piece(offset)
    if (!first) return null
    // "square miles", "per cent"
    const long = this.lexicon.suffixHeads.has(first.word.toLowerCase())
    const second = long ? this.findPiece(first.end) : null
    const third = second && second.gap !== '' ? this.findPiece(second.end) : null
    const glued = second?.gap === '' ? '' : ' '
    const two = second && `${first.word}${glued}${second.word}`
    if (third && third.gap !== '') {
      const found = this.lookUp(`${two} ${third.word}`, first, third.end)
      if (found) return found
    }
    if (second && two) {
      const found = this.lookUp(two, first, second.end)
      if (found) return found
    }
    return this.lookUp(first.word, first, first.end)
  }

  private lookUp(form: string, { gap }: Piece, end: number): FoundSuffix | null {
    const { suffixes } = this.lexicon
    const suffix = suffixes.get(form) ?? (form.length > 2 ? suffixes.get(form.toLowerCase()) : undefined)
    if (!suffix) return null
    if (suffix.type === 'unit' && suffix.row.glue === 'glued' && gap !== '' && !(gap === ' ' && form.length === 1)) return null
    // "10 €", but not the sign of the next amount: "10 $30"
    if (suffix.type === 'currency' && suffix.row.place === 'before' && (form.length > 1 || /^ ?\d/.test(this.text.slice(end, end + 2))))
      return null
    return { suffix, gap, text: form, end }
  }

  /** Words between a number and its unit that say how exact it is, and where they end. */
  extra(offset: number): { readonly modifier: Modifier; readonly end: number } | null {
    EXTRA.lastIndex = offset
    const match = EXTRA.exec(this.text)
    if (!match) return null
    const modifier = AT_LEAST.test(match[0]) ? 'at_least' : /fewer|less/.test(match[0]) ? 'at_most' : 'approx'
    return { modifier, end: EXTRA.lastIndex }
  }

  /** The month of a name as it stands: with a capital any form, else only names that are no other word. */
  month(word: string): number | undefined {
    const lower = word.toLowerCase()
    if (word === lower && this.lexicon.words.get(lower)?.kind !== 'month') return undefined
    return this.lexicon.months.get(lower)
  }

  /** "m", "bn" … right after digits, as the number they stand for. */
  magnitude(offset: number, money: boolean): { readonly value: number; readonly end: number } | null {
    const piece = this.piece(offset)
    if (!piece || piece.gap === '-' || (piece.gap === ' ' && !money && piece.word.length < 2 && !this.isDecimalK(piece, offset)))
      return null
    const row = this.lexicon.magnitudes.get(piece.word.toLowerCase())
    // "1.2b people"
    const decimal = piece.gap === '' && /\.\d+$/.test(this.text.slice(Math.max(0, offset - 5), offset)) && piece.word === 'b'
    if (!row || (row.use === 'money' && !money && !decimal)) return null
    return { value: row.value, end: piece.end }
  }

  /** "2.33 k" */
  private isDecimalK({ word }: Piece, offset: number): boolean {
    return word === 'k' && /\.\d+$/.test(this.text.slice(Math.max(0, offset - 5), offset))
  }

  /** The code that a plain "$" stands for in this article: the country it speaks of most, else USD. */
  dollar(): string {
    if (this.dollarCode === null) {
      const votes = new Map<string, number>()
      const { lower, count } = this.tokens
      for (let i = 0; i < count; i++) {
        if (!this.isCapital(i)) continue
        const code = this.lexicon.dollarPlaces.get(lower[i] ?? '')
        // "us" the pronoun is no country
        if (code && (lower[i] !== 'us' || this.tokens.word[i] === 'US')) votes.set(code, (votes.get(code) ?? 0) + 1)
      }
      let best = 'USD'
      for (const [code, n] of votes) if (n > (votes.get(best) ?? 0) && n > 1) best = code
      this.dollarCode = best
    }
    return this.dollarCode
  }
}
