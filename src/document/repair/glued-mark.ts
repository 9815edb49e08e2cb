import { joinPair } from './doubled-marks.ts'
import type { TokenRepair } from './token-repairs.ts'

/** Contractions and clitics that keep their apostrophe. */
const CLITIC = /^'(?:s|re|ve|ll|d|m|em|\d+s?)$/i
const LETTERS = /^'\p{L}+$/u

/**
 * An apostrophe that wink-nlp leaves at the head of a word is a mark of its own.
 *
 *     'A change is due,' he said.     ''A change is due,'' he said.
 *     ^ ^                             ^ and '' become one mark
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
    const start = draft.start[last] ?? 0
    const end = draft.end[last] ?? 0
    const pos = draft.pos[last] ?? 'X'
    const ends = draft.ends[last] === 1
    draft.drop()
    draft.add(start, start + 1, "'", 'PUNCT', false)
    if (draft.glued(last) && draft.word(last - 1) === "'") joinPair(draft)
    draft.add(start + 1, end, word.slice(1).toLowerCase(), pos, ends)
  },
}
