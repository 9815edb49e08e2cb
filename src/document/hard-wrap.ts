import type { Span } from '../types.ts'

/** Lines are wrapped by hand between these widths. */
const NARROWEST = 40
const WIDEST = 110
/** A block of fewer lines does not show how wide it is. */
const FEWEST_LINES = 3
const SENTENCE_END = /[.!?:]["'”’)\]]*$/
const SMALL = /^\p{Ll}/u

/**
 * Whether a block of lines (no blank line between them) is one paragraph that was wrapped to a width: no line had room for the
 * first word of the next, and a sentence runs over the end of most of them.
 *
 *     The council said on Monday that the
 *     bridge would stay closed until the
 *     spring.
 * Not: a list of headlines, of which many are short.
 */
export function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width < NARROWEST || width > WIDEST) return false
  let runOver = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next) return false
    const word = firstWordLength(text, next)
    if (line.end - line.start + 1 + word <= width) return false
    if (!SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 4), line.end))) runOver++
  }
  // two lines say too little of the width: the second must go on with a small letter
  if (lines.length < FEWEST_LINES) return runOver === 1 && SMALL.test(text.slice(lines[1]?.start, lines[1]?.end))
  return runOver * 2 > lines.length - 1
}

function firstWordLength(text: string, { start, end }: Span): number {
  let i = start
  while (i < end && text.charCodeAt(i) > 0x20) i++
  return i - start
}
