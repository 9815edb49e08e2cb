import type { TokenRepair } from './token-repairs.ts'

/** What follows where a sentence has ended. */
export const BEFORE_CAPITAL = /^\s+["“‘']?\p{Lu}/u

/**
 * "no." before a capital is an answer and the end of its sentence, not the short form of "number".
 *
 *     She said no. Grant Lee said yes.
 *                ^ ^
 * Not: "no. 5".
 */
export const answerNo: TokenRepair = {
  id: 'token.answer-no',
  description: '"no." before a capital ends its sentence',
  after: 'n',
  apply(draft) {
    const last = draft.count - 1
    const end = draft.end[last] ?? 0
    if (end - (draft.start[last] ?? 0) !== 3 || draft.word(last) !== 'no.') return
    if (!BEFORE_CAPITAL.test(draft.text.slice(end, end + 6))) return
    draft.split(2, { pos: 'INTJ', lemma: 'no' }, { pos: 'PUNCT', lemma: '.' })
    draft.endSentence(true)
  },
}
