import type { Span } from '../types.ts'
import { type Html, html, joined } from './html.ts'

/** Something to show at a stretch of the text. */
export interface Mark {
  readonly span: Span
  /** Of marks that begin and end together, the one with the lower rank is outside. */
  readonly rank: number
  /** The element around the words. `first`: no part of the mark stands before; only there may the element have an id. */
  wrap(first: boolean): { readonly open: Html; readonly close: Html }
}

/**
 * A stretch of the text with its marks as elements that nest, whatever the marks do: of two that cross, the one that begins later is cut.
 *
 *     text    a b c d e
 *     marks   [1    ]          →   <1>a <2>b c</2></1><2> d</2> e
 *               [2    ]
 *
 * Without its tags, the result is the text, character by character. Marks are cut off at the stretch's ends; empty ones are left out.
 *
 * @param marks those that touch the stretch, in the order of `inOrder`
 */
export function nest(text: string, marks: readonly Mark[], { start, end }: Span): Html {
  const pieces: Html[] = []
  const open: Mark[] = []
  let at = start
  const write = (to: number) => {
    if (to > at) pieces.push(html`${text.slice(at, to)}`)
    at = Math.max(at, to)
  }
  const begin = (mark: Mark) => {
    pieces.push(mark.wrap(mark.span.start === at).open)
    open.push(mark)
  }
  /** Closes the marks that end up to `to`, those inside them too, which are opened again if they go on. */
  const closeUntil = (to: number) => {
    for (;;) {
      const next = Math.min(...open.map(({ span }) => span.end))
      if (next > to) return
      write(next)
      const outermost = open.findIndex(({ span }) => span.end === next)
      const inside = open.splice(outermost)
      for (const mark of inside.toReversed()) pieces.push(mark.wrap(false).close)
      for (const mark of inside) if (mark.span.end > next) begin(mark)
    }
  }
  for (const mark of marks) {
    const from = Math.max(mark.span.start, start)
    const to = Math.min(mark.span.end, end)
    if (to <= from) continue
    closeUntil(from)
    write(from)
    begin(mark)
  }
  closeUntil(end - 1)
  write(end)
  for (const mark of open.toReversed()) pieces.push(mark.wrap(false).close)
  return joined(pieces)
}

/** The order in which marks open: by where they begin, the longer first, then by rank. */
export const inOrder = (a: Mark, b: Mark): number => a.span.start - b.span.start || b.span.end - a.span.end || a.rank - b.rank
