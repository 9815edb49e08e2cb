import type { TokenRepair } from './token-repairs.ts'

/** Contractions and clitics that keep their apostrophe. */
const CLITIC = /^'(?:s|re|ve|ll|d|m|em|\d+s?)$/i
const LETTERS = /^'\p{L}+$/u

/**
 * An apostrophe that wink-nlp leaves at the head of a word is a mark of its own.
 *
 *     'A change is due,' he said.
 *     ^ ^
 * Not: "Ann's", "they 'll", "the '90s".
 */
export const gluedMark: TokenRepair = {
  id: 'token.glued-mark',
  description: "a mark at the head of a word ('A) is a token of its own",
  after: "'",
  apply(draft) {
    const last = draft.count - 1
    const word = draft.word(last)
    // an 's with a space before it opens a quotation: a clitic is glued to its word
    if (word.length < 2 || !LETTERS.test(word) || (CLITIC.test(word) && (draft.glued(last) || word.length > 2))) return
    draft.split(1, { pos: 'PUNCT', lemma: "'" }, { pos: draft.pos[last] ?? 'X', lemma: word.slice(1).toLowerCase() })
  },
}
