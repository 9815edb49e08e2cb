import type { TokenRepair } from './token-repairs.ts'

/**
 * Two apostrophes or two grave accents written for a double quotation mark are one token.
 *
 *     ''We won,'' she said.
 *     ^^      ^^
 * Not: "The 'boss' ' car" with a space between them.
 */
export const doubledMarks: TokenRepair = {
  id: 'token.doubled-marks',
  description: "'' and `` are one mark",
  after: "'`",
  apply(draft) {
    const last = draft.count - 1
    if (!draft.glued(last) || draft.word(last) !== draft.word(last - 1)) return
    const ended = draft.ends[last - 1]
    draft.join(last - 1, 'PUNCT')
    if (ended) draft.ends[last - 1] = true
  },
}
