import type { Span } from '../types.ts'
import type { OffsetUnit } from './exporter.ts'

/** A pair of surrogates: one code point, two UTF-16 units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * Turns UTF-16 offsets into a text into offsets in the unit asked for.
 *
 * @returns A function from an offset to an offset; each call takes logarithmic time in the number of surrogate pairs.
 * @example
 * offsetsIn('𝑥 = 5', 'code-points')(2) // 1
 */
export function offsetsIn(text: string, unit: OffsetUnit = 'utf16'): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index)
  return (offset) => offset - pairsBefore(pairs, offset)
}

/** As `offsetsIn`, for spans. */
export function spansIn(text: string, unit?: OffsetUnit): (span: Span) => Span {
  const at = offsetsIn(text, unit)
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}

/** How many of the (sorted) pairs begin before the offset. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
