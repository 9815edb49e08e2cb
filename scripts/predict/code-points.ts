import { spansIn } from '../../src/export/offsets.ts'
import type { Span } from '../../src/types.ts'

/** Turns UTF-16 offsets into the text into code-point offsets (what Python counts); `[start, end]` for a span. */
export function codePointSpans(text: string): (span: Span) => [number, number] {
  const inCodePoints = spansIn(text, 'code-points')
  return (span) => {
    const { start, end } = inCodePoints(span)
    return [start, end]
  }
}
