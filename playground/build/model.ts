/** wink's language model as its package has it: what each of its words is, packed into the bits of four numbers a word. */
export interface WinkModel {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, readonly number[]>> }
  /** The numbers, four a word, as base64. */
  readonly lexicon: string
  readonly features: { readonly [name: string]: { readonly list: readonly string[] } }
}

/** A column of the lexicon, one value a word, as differences from what `from` foretells, so that most are 0. */
export interface Column {
  readonly from: 'nothing' | 'previous' | 'itself'
  /** Pairs of how many zeros to skip and the difference that follows them. */
  readonly differences: readonly number[]
}

/** The same model in a form that compresses to less than half: the words by what they share with the word before, the bits by column. */
export interface PackedModel {
  readonly rest: Omit<WinkModel, 'lexicon'>
  /** The words, one a line: a character for how many letters to keep of the word before (`KEPT`), then those that follow. */
  readonly words: string
  readonly columns: Readonly<Record<string, Column>>
  /** Columns that the word itself tells: the number of its first or last letters in a list. */
  readonly affixes: Readonly<Record<string, number>>
}

/** The character for 0 letters; the next for 1, and so on. */
export const KEPT = 0x30
