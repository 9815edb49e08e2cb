import { BEFORE_CAPITAL } from './answer-no.ts'
import type { TokenRepair } from './token-repairs.ts'

const AT_END = /^(?:["”’]|\s*(?:\n|$))/

/**
 * One letter glued to a number is its unit or magnitude and no initial: the full stop after it ends the sentence.
 *
 *     It cost £28m. The council paid.
 *                 ^
 * Not: "8 m. Lee", "John F. Lee".
 */
export const unitStop: TokenRepair = {
  id: 'token.unit-stop',
  description: 'a full stop after "28m" ends the sentence',
  after: 'mktbMKTB',
  apply(draft) {
    const last = draft.count - 1
    const end = draft.end[last] ?? 0
    if (end - (draft.start[last] ?? 0) !== 2 || !draft.word(last).endsWith('.') || !draft.glued(last)) return
    if (draft.pos[last - 1] !== 'NUM') return
    const after = draft.text.slice(end, end + 6)
    const capital = BEFORE_CAPITAL.test(after)
    if (!capital && !AT_END.test(after)) return
    draft.split(1, { pos: draft.pos[last] ?? 'NOUN', lemma: draft.word(last).slice(0, 1).toLowerCase() }, { pos: 'PUNCT', lemma: '.' })
    if (capital) draft.endSentence(true)
  },
}
