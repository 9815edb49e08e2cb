import { type Line, mayQuote } from './line.ts'

/** A list of headlines is this long at most; a headline, this many characters. */
export const LONGEST_LIST = 12
const LONGEST_HEADLINE = 140

const ENDS_PROSE = /(?:[.,;:]["'”’)]*|["”])$/
/** Prose goes on with a small letter. */
const SMALL = /^\p{Ll}/u
/** A question or an exclamation ends a headline as well as a sentence; a headline has no other stop inside. */
const STOP_INSIDE = /[.!?]["'”’)]* \p{Lu}/u

/**
 * Whether a line after "You may also like" is one more headline: it does not end as a sentence does, and nobody speaks in it
 * with a verb before or after a quotation.
 *
 *     Coach overturns on icy road            yes
 *     Why is bread so dear?                  yes
 *     "We are safe," she said.               no
 *     “We are safe”                          no: it ends in a closing mark
 */
export function isHeadline(line: Line): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADLINE || ENDS_PROSE.test(text) || SMALL.test(text) || STOP_INSIDE.test(text)) return false
  return !/["“]/.test(text.slice(0, 1)) && !(mayQuote(line) && /["“”]/.test(text) && /\b(?:said|told|added)\b/.test(line.lower))
}
