import type { Span } from '../types.ts'
import { type PageElement, type PageText, standsSo } from './tree.ts'

/** Characters `[at, at + length)` of a block's text and where they come from; 1:1 if the source has the same length. */
export interface Segment {
  readonly at: number
  readonly length: number
  /** Null for what has no place of its own: marks of a <q>, and a page whose source is not known. */
  readonly source: Span | null
}

/** A line of the page: what stands between two block-level beginnings or ends. White space is collapsed as browsers do. */
export interface Block {
  readonly text: string
  readonly segments: readonly Segment[]
  /** The innermost block-level element around it. */
  readonly element: PageElement
  /** Characters of the text that stand in links. */
  readonly linked: number
}

/** A run of white space, of marks that only say where a word may be broken, or of anything else. */
const RUN = /([ \t\n\r\f]+)|([\u00ad\u200b\u2060\ufeff]+)|[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g

/** Gathers a block's text piece by piece. */
export class BlockBuilder {
  readonly element: PageElement
  #text = ''
  #linked = 0
  #gap: Segment | null = null
  #gapText = ' '
  readonly #segments: Segment[] = []

  constructor(element: PageElement) {
    this.element = element
  }

  get text(): string {
    return this.#text
  }

  add(node: PageText, linked: boolean): void {
    const { text, source } = node
    for (const { index, 0: run, 1: space, 2: unseen } of text.matchAll(RUN)) {
      if (unseen !== undefined) continue
      const place = source && standsSo(node) ? { start: source.start + index, end: source.start + index + run.length } : source
      if (space === undefined) this.#append(run, place, linked)
      else this.gap(' ', place)
    }
  }

  /** A space (or tab, between cells) that counts only if words follow and none stands there yet. */
  gap(text: ' ' | '\t', source: Span | null): void {
    if (this.#text === '') return
    if (this.#gap === null) {
      this.#gap = { at: this.#text.length, length: 1, source }
      this.#gapText = text
    } else if (text === '\t') this.#gapText = text
  }

  /** Marks that a browser would show and that stand nowhere in the page. */
  mark(text: string): void {
    this.#append(text, null, false)
  }

  done(): Block | null {
    if (this.#text === '') return null
    return { text: this.#text, segments: this.#segments, element: this.element, linked: this.#linked }
  }

  #append(text: string, source: Span | null, linked: boolean): void {
    if (this.#gap) {
      this.#text += this.#gapText
      this.#push(this.#gap)
      this.#gap = null
    }
    this.#push({ at: this.#text.length, length: text.length, source })
    this.#text += text
    if (linked) this.#linked += text.length
  }

  /** Joins a segment to the one before it where both stand 1:1 and side by side. */
  #push(segment: Segment): void {
    const last = this.#segments.at(-1)
    if (last?.source && segment.source && last.source.end === segment.source.start && isOneToOne(last) && isOneToOne(segment)) {
      const source = { start: last.source.start, end: segment.source.end }
      this.#segments[this.#segments.length - 1] = { at: last.at, length: last.length + segment.length, source }
    } else this.#segments.push(segment)
  }
}

const isOneToOne = ({ length, source }: Segment): boolean => source !== null && source.end - source.start === length
