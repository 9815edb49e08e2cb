import type { TokenDraft } from '../draft.ts'
import type { TokenRepair } from './token-repairs.ts'

/**
 * Two apostrophes, single marks or grave accents written for a double quotation mark are one token; of three, the two outer ones.
 *
 *     ''We won,'' she said.     ''He said: 'No.'''     '''No' is no answer.''
 *     ^^      ^^                               ^^      ^^
 * Not: "The 'boss' ' car" with a space between them.
 */
export const doubledMarks: TokenRepair = {
  id: 'token.doubled-marks',
  description: "'', ``, ’’ and ‘‘ are one mark",
  after: "'`’‘",
  apply(draft) {
    const last = draft.count - 1
    const word = draft.word(last)
    if (word.length !== 1 || !draft.glued(last)) return
    const before = draft.word(last - 1)
    if (before === word) joinPair(draft)
    else if (before === "''" && draft.glued(last - 1)) {
      // closing: the single mark comes first
      const start = draft.start[last - 1] ?? 0
      const ends = draft.ends[last - 1] === 1 || draft.ends[last] === 1
      draft.drop()
      draft.drop()
      draft.add(start, start + 1, word, 'PUNCT', false)
      draft.add(start + 1, start + 3, "''", 'PUNCT', ends)
    }
  },
}

/** Makes one mark of the last two tokens. */
export function joinPair(draft: TokenDraft): void {
  const last = draft.count - 1
  const ended = draft.ends[last - 1]
  draft.join(last - 1, 'PUNCT')
  if (ended) draft.ends[last - 1] = 1
}
