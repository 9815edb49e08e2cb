import type { SentenceRepair } from './sentence-repairs.ts'

const CLOSING = /^(?:["'”’»]|''|’’)$/
/** The longest name between the closing mark and its verb: "Chief Inspector Ann Lee asked". */
const REACH = 5

/**
 * A quotation that ends in a question or exclamation mark goes on to its tag.
 *
 *     “Why now?” Ann Lee asked.
 *              ^ no end
 * Not: “We won.” Ann Lee said more later, for a full stop would be a comma if a tag followed.
 */
export const questionTag: SentenceRepair = {
  id: 'sentence.question-tag',
  description: 'no sentence ends between “…?” and “Lee asked”',
  apply(draft, i, to, { cueVerbs }) {
    if (i - 1 < draft.from || !CLOSING.test(draft.word(i)) || !/^[?!]/.test(draft.word(i - 1))) return i
    for (let k = i + 1; k < to && k - i <= REACH; k++) {
      const word = draft.word(k).toLowerCase()
      if (draft.pos[k] !== 'PROPN' && cueVerbs.get(word)?.frames.includes('quote') && k > i + 1) return -1
      const name = draft.pos[k] === 'PROPN' || (k === i + 1 && draft.pos[k] === 'PRON') || draft.pos[k] === 'NOUN'
      if (!name) return i
    }
    return i
  },
}
