/** A place where a text is to be read otherwise than it stands: `by` instead of `[start, end)`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The text with its edits made; they are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text
  let result = ''
  let cursor = 0
  for (const { start, end, by } of edits) {
    result += text.slice(cursor, start) + by
    cursor = end
  }
  return result + text.slice(cursor)
}

/**
 * Where places of the edited text, in order, stand in the text itself.
 *
 *     text     Streetonhas gone      an edit puts a space before "has"
 *     edited   Streeton has gone     9 → 8, 13 → 12
 */
export function origins(places: readonly number[], edits: readonly Edit[]): number[] {
  let shift = 0
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
