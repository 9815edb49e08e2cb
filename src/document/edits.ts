import type { Span } from '../types.ts'

/** A place where a text is to be read otherwise than it stands: `by` instead of `[start, end)`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** `[span.start, span.end)` of the text with its edits made; they are in order and do not overlap. */
export function edited(text: string, span: Span, edits: readonly Edit[]): string {
  let result = ''
  let cursor = span.start
  for (const { start, end, by } of edits) {
    result += text.slice(cursor, start) + by
    cursor = end
  }
  return result + text.slice(cursor, span.end)
}

/**
 * Where places of an edited text, in order, stand in the text itself.
 *
 *     text     Streetonhas gone      an edit puts a space before "has"
 *     edited   Streeton has gone     9 → 8, 13 → 12
 */
export function origins(places: Int32Array, span: Span, edits: readonly Edit[]): Int32Array {
  // how far a place of the edited text is from where it stands
  let shift = -span.start
  let k = 0
  return places.map((place) => {
    if (place < 0) return place
    for (; k < edits.length; k++) {
      const { start, end, by } = edits[k] as Edit
      if (start + shift + by.length > place) break
      shift += by.length - (end - start)
    }
    return place - shift
  })
}
