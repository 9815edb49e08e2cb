import { type Html, html } from '../../src/report/html.ts'
import type { Extraction, Span, Statement } from '../../src/types.ts'
import type { Places } from './places.ts'

/** How far left of the text a line runs that spans more than a few lines of it. */
const GUTTER = 18
/** Beyond this many pixels from line to line, the way is along the gutter. */
const FAR = 90
const BEND = 7

/** What a statement is tied to: its words, its cue, the source beside it, and where the article names the speaker in full. */
export interface Ties {
  readonly content: Span | null
  readonly cue: Span | null
  readonly source: Span | null
  readonly name: Span | null
}

export function tiesOf({ quote, cue, source, speaker, basis }: Statement, { speakers, article }: Extraction): Ties {
  const who = speakers.find(({ id }) => id === speaker?.[0])
  const known =
    basis === 'stated' ? null : nameOf(who?.name ?? '', who?.mentions ?? [], article.text, source?.span ?? quote.spans[0] ?? null)
  return { content: quote.spans[0] ?? null, cue: cue?.span ?? null, source: source?.span ?? null, name: known }
}

/** Of the mentions with the full name in them, the last before `from`, or else the first after it. */
function nameOf(name: string, mentions: readonly Span[], text: string, from: Span | null): Span | null {
  if (!from || name === '') return null
  const full = mentions.filter(({ start, end }) => text.slice(start, end).includes(name) && (end <= from.start || start >= from.end))
  return full.findLast(({ end }) => end <= from.start) ?? full[0] ?? null
}

/** The lines of a statement as SVG: from its words over its cue to its source, and on to the name. */
export function drawLines(ties: Ties, places: Places, origin: DOMRect): Html | null {
  const box = (span: Span | null) => (span ? (places.boxes(span, origin)[0] ?? null) : null)
  const [content, cue, source, name] = [box(ties.content), box(ties.cue), box(ties.source), box(ties.name)]
  const middle = cue ?? source
  const paths = [
    content && middle && path(content, middle, 'start'),
    cue && source && path(cue, source, 'middle'),
    (source ?? content) && name && path((source ?? content) as DOMRect, name, 'middle'),
  ].filter((d) => d !== null)
  if (paths.length === 0) return null
  const frame =
    name &&
    html`<rect class="name" x="${(name.x - 3).toFixed(1)}" y="${(name.y - 1).toFixed(1)}" width="${(name.width + 6).toFixed(1)}" height="${(name.height + 2).toFixed(1)}" rx="4"/>`
  return html`${frame}${paths.map((d) => html`<path d="${d}" marker-start="url(#dot)" marker-end="url(#tip)"/>`)}`
}

/** @param at where at the first box the line begins: its start (where the statement's letter is) or its middle */
function path(from: DOMRect, to: DOMRect, at: 'start' | 'middle'): string {
  const a = { x: at === 'start' ? from.x + 6 : from.x + from.width / 2, y: from.y }
  const b = { x: to.x + to.width / 2, y: to.y }
  const n = (value: number) => value.toFixed(1)
  if (Math.abs(a.y - b.y) > FAR) return aroundLeft(a, b)
  if (Math.abs(a.y - b.y) < 4) {
    // an arc over the words
    const top = Math.min(a.y, b.y) - Math.min(20, 7 + Math.abs(a.x - b.x) / 14)
    return `M${n(a.x)} ${n(a.y)}C${n(a.x)} ${n(top)} ${n(b.x)} ${n(top)} ${n(b.x)} ${n(b.y - 1)}`
  }
  const [start, end] = a.y > b.y ? [a.y, b.y + to.height] : [a.y + from.height, b.y]
  const bend = (start + end) / 2
  return `M${n(a.x)} ${n(start)}C${n(a.x)} ${n(bend)} ${n(b.x)} ${n(bend)} ${n(b.x)} ${n(end)}`
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Up over the words, left to the gutter, along it, and back in over the words at the other end. */
function aroundLeft(a: Point, b: Point): string {
  const down = b.y > a.y
  const x = -GUTTER
  const [top, bottom] = [a.y - 5, b.y - 5]
  const turn = down ? BEND : -BEND
  return [
    `M${a.x.toFixed(1)} ${a.y.toFixed(1)}`,
    `Q${a.x.toFixed(1)} ${top.toFixed(1)} ${(a.x - BEND).toFixed(1)} ${top.toFixed(1)}`,
    `H${(x + BEND).toFixed(1)}Q${x} ${top.toFixed(1)} ${x} ${(top + turn).toFixed(1)}`,
    `V${(bottom - turn).toFixed(1)}Q${x} ${bottom.toFixed(1)} ${(x + BEND).toFixed(1)} ${bottom.toFixed(1)}`,
    `H${(b.x - BEND).toFixed(1)}Q${b.x.toFixed(1)} ${bottom.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`,
  ].join('')
}
