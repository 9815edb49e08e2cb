import type { Span } from '../types.ts'

/**
 * A piece of the article's text and where it stands in the page's source; offsets are UTF-16 units. Where both have one length they stand
 * side by side; else all of the text's piece is what all of the source's piece means: `’` for `&rsquo;`, a space for a line end and tabs.
 */
export interface SourcePiece {
  readonly text: Span
  readonly source: Span
}

/** In the order of the text, without overlaps. What the text has of its own (breaks between paragraphs, marks of a <q>) is in none. */
export type SourceMap = readonly SourcePiece[]

/**
 * Where a span of an article's text stands in the page's source: stretches of characters without tags among them, in the order of the
 * text. Wrap each in a mark to show the span on the page; take the first start and the last end for one stretch with the tags.
 *
 * Empty for a page whose source is not known (`articleFromDocument`), and for a span that lies wholly between paragraphs.
 *
 * @param article what `articleFromHtml` gave
 * @param span UTF-16 offsets into `article.text`
 * @returns UTF-16 offsets into the `html` that was read
 * @example
 * const html = '<h1>News</h1><p>It <b>fell by 5%</b> &amp; rose again, they said on Monday.'
 * const article = await articleFromHtml(html)
 * const start = article.text.indexOf('It fell')
 * toSource(article, { start, end: start + 7 }).map(({ start, end }) => html.slice(start, end)) // ['It ', 'fell']
 */
export function toSource({ sourceMap }: { readonly sourceMap: SourceMap }, { start, end }: Span): Span[] {
  const list: Span[] = []
  for (let i = firstEndingAfter(sourceMap, start); i < sourceMap.length; i++) {
    const piece = sourceMap[i]
    if (!piece || piece.text.start >= end) break
    const source = part(piece, start, end)
    const last = list.at(-1)
    if (last && last.end === source.start) list[list.length - 1] = { start: last.start, end: source.end }
    else list.push(source)
  }
  return list
}

function part({ text, source }: SourcePiece, start: number, end: number): Span {
  if (source.end - source.start !== text.end - text.start) return source
  const shift = source.start - text.start
  return { start: Math.max(start, text.start) + shift, end: Math.min(end, text.end) + shift }
}

function firstEndingAfter(pieces: SourceMap, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.text.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
