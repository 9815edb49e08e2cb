import type { Span } from '../types.ts'

/** One unbroken stretch of a quotation, in one paragraph. Marks are outside `content`; null where one is missing. */
export interface Stretch {
  readonly open: Span | null
  readonly close: Span | null
  /** The words between the marks, marks excluded. */
  readonly content: Span
  readonly paragraph: number
  /** Tokens `[from, to)` of `content`. */
  readonly from: number
  readonly to: number
}

/**
 * What the marks do: `speech` quotes a clause or more; `fragment` a few words ("very small window"), which may be part of
 * mixed speech or scare quotes; `title` names a work; `nickname` stands inside a name.
 */
export type QuotationUse = 'speech' | 'fragment' | 'title' | 'nickname'

/** A quotation; more than one stretch when it goes on over paragraphs, each of which opens and only the last closes. */
export interface Quotation {
  readonly id: number
  readonly stretches: readonly Stretch[]
  readonly use: QuotationUse
  /** 0 for an outer quotation, 1 for one inside it … */
  readonly depth: number
  /** Id of the quotation around this one, or null. */
  readonly parent: number | null
  readonly closed: boolean
  /** Evidence ids: which rules decided on marks, joins and use. */
  readonly rules: readonly string[]
}

export interface Quotations {
  readonly list: readonly Quotation[]
  /** For each token the id of the outermost quotation whose content holds it, or −1. Marks themselves are −1. */
  readonly outer: Int32Array
  /** For each token 1 if the token is (part of) a quotation mark. */
  readonly mark: Uint8Array
}
