/** A pair of surrogates: one code point, two UTF-16 units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** Turns UTF-16 offsets into the text into code-point offsets (what Python counts); `[start, end]` for a span. */
export function codePointSpans(text: string): (span: { readonly start: number; readonly end: number }) => [number, number] {
  const pairs = [...text.matchAll(PAIR)].map(({ index }) => index)
  if (pairs.length === 0) return ({ start, end }) => [start, end]
  const at = (offset: number): number => offset - pairsBefore(pairs, offset)
  return ({ start, end }) => [at(start), at(end)]
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
