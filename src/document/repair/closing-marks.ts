import type { TokenDraft } from '../draft.ts'
import type { SentenceRepair } from './sentence-repairs.ts'

/** A curly mark or a bracket says which way it points; a straight mark does not. */
const POINTED = /^(?:[”’»)\]]|’’)$/
const STRAIGHT = /^(?:["']|'')$/
/** So many marks may close together: `.’”)`. */
const REACH = 4

/**
 * Marks that close after the full stop belong to the sentence they close.
 *
 *     She said: "I won." She left.     “It is ‘ours.’ ” She left.
 *                      ^ here                       ^ here
 * Not: `I won. "She left."`, where a space before and none after it makes the mark an opening one.
 */
export const closingMarks: SentenceRepair = {
  id: 'sentence.closing-marks',
  description: 'closing marks belong to the sentence before them',
  apply(draft, i, to) {
    let at = i
    while (at + 1 < to && at - i < REACH && closes(draft, at + 1, to)) at++
    return at
  },
}

function closes(draft: TokenDraft, k: number, to: number): boolean {
  const word = draft.word(k)
  const glued = draft.start[k] === draft.end[k - 1]
  if (POINTED.test(word) && glued) return true
  if (!POINTED.test(word) && !STRAIGHT.test(word)) return false
  if (k === to - 1) return true
  const spaceAfter = draft.start[k + 1] !== draft.end[k]
  // `’ ”`: a second mark may stand off from the first
  if (!glued) return spaceAfter && isMark(draft.word(k - 1))
  return spaceAfter || isMark(draft.word(k + 1))
}

const isMark = (word: string): boolean => POINTED.test(word) || STRAIGHT.test(word)
