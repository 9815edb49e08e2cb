import type { Span } from '../types.ts'

/**
 * A run of more characters without white space is no prose (a data URL, a line of dashes) and would cost wink-nlp quadratic
 * time; it is read as one word of class X.
 */
const LONGEST = 120
/** Stands for a long run while wink-nlp reads the paragraph. */
export const STAND_IN = 'Xrun'

const SPACE = /\s/
const isSpace = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i)
  return code === 0x20 || (code < 0x20 ? code >= 9 && code <= 13 : code >= 0xa0 && SPACE.test(text.charAt(i)))
}

/** Finds the long runs in a span: leaps a run's length ahead and looks back for white space, so that prose costs a few looks a leap. */
export function longRuns(text: string, { start, end: last }: Span): Span[] {
  const runs: Span[] = []
  let from = start
  while (from + LONGEST < last) {
    let i = from + LONGEST
    while (i >= from && !isSpace(text, i)) i--
    if (i >= from) {
      from = i + 1
      continue
    }
    let end = from + LONGEST + 1
    while (end < last && !isSpace(text, end)) end++
    runs.push({ start: from, end })
    from = end + 1
  }
  return runs
}
