import type { SentenceRepair } from './sentence-repairs.ts'

const OPENING = /^["'“‘«„([]$/

/**
 * A mark that opens belongs to the sentence it opens.
 *
 *     She left. “We won,” she said.
 *             ^ here, not after the mark
 */
export const openingMarks: SentenceRepair = {
  id: 'sentence.opening-marks',
  description: 'an opening mark belongs to the sentence after it',
  apply(draft, i) {
    const { text, start, end } = draft
    const opens = OPENING.test(draft.word(i)) && i > draft.from && start[i + 1] === end[i] && text.charCodeAt((start[i] ?? 0) - 1) <= 0x20
    return opens ? i - 1 : i
  },
}
