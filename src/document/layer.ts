import type { Furniture, Span } from '../types.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A paragraph: a line of the text that is not blank, without the white space around it. */
export interface Paragraph {
  readonly span: Span
}

/** Page furniture, and for each paragraph 1 if it is furniture: such a paragraph has no tokens, so nothing is extracted from it. */
export interface FurnitureLayer {
  readonly list: readonly Furniture[]
  readonly paragraph: Uint8Array
}

/**
 * The tokens as parallel arrays, all of length `count`; a token is an index into them.
 * `text.slice(start[i], end[i]) === word[i]`, and tokens are in order and do not overlap.
 */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** The words by number: `vocabulary.words[id[i]] === word[i]`, and the same for `lemmaId` and `lemma`. */
  readonly vocabulary: Vocabulary
  readonly id: Int32Array
  readonly lemmaId: Int32Array
  /** The word as it stands. */
  readonly word: readonly string[]
  /** The word in lower case, with ’ as '. */
  readonly lower: readonly string[]
  readonly lemma: readonly string[]
  readonly pos: readonly Pos[]
  /** Index of the sentence and of the paragraph the token stands in. */
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** Paragraph `p` has the tokens `[paragraphFrom[p], paragraphFrom[p + 1])`; none if it is furniture. */
  readonly paragraphFrom: Int32Array
}

/** Tokens `[from, to)` of one paragraph. A sentence may end inside a quotation. */
export interface Sentence {
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly paragraph: number
}
