import type { TokenRepair } from './token-repairs.ts'

/**
 * The dots of an ellipsis are one token, and no sentence ends inside it.
 *
 *     I went..."What?"
 *           ^^^          wink-nlp: `.` end of sentence, then `..`
 */
export const ellipses: TokenRepair = {
  id: 'token.ellipsis',
  description: 'glued dots are one token',
  after: '.',
  apply(draft) {
    const last = draft.count - 1
    if (draft.glued(last) && draft.word(last - 1) === '.' && draft.word(last).startsWith('.')) draft.join(last - 1, 'PUNCT', '...')
  },
}
