import type { schema } from '../../../src/lexicon/schema.ts'
import type { ArticleMeta, Extraction } from '../../../src/types.ts'

type Columns = typeof schema.cueVerbs.columns

/** A reporting verb that the reader added: a row of the lexicon. */
export interface AddedVerb {
  readonly lemma: string
  readonly class: Columns['class'][number]
  readonly frames: readonly Columns['frames']['flags'][number][]
  readonly attitude: Columns['attitude'][number]
}

/** What is to be read, and how. */
export interface Reading {
  readonly text: string
  readonly meta: ArticleMeta
  readonly minConfidence: number
  readonly verbs: readonly AddedVerb[]
}

export interface StageTime {
  readonly stage: string
  readonly milliseconds: number
}

/** A statement by what it says and who says it, to compare two readings of a text. */
export interface Said {
  readonly id: string
  readonly start: number
  readonly quote: string
  readonly speakers: string
}

export interface Result {
  readonly extraction: Extraction
  readonly stages: readonly StageTime[]
  /** Of the whole extraction, the making of the records too. */
  readonly milliseconds: number
  /** The statements without the reader's verbs; null if there are none. */
  readonly without: readonly Said[] | null
}

export interface FormatInfo {
  readonly name: string
  readonly summary: string
  readonly extension: string
  readonly mediaType: string
}

/** A file that an export makes. */
export interface ExportedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** What the worker can be asked, and what it answers. */
export interface Calls {
  formats: { ask: null; answer: readonly FormatInfo[] }
  read: { ask: Reading; answer: Result }
  /** The article of a page's source. */
  page: { ask: string; answer: { readonly text: string; readonly meta: ArticleMeta } }
  /** The last article read, in a format. */
  export: { ask: { readonly format: string; readonly stem: string }; answer: readonly ExportedFile[] }
  /** The goldens of a text: what the program makes of it now. */
  goldens: { ask: { readonly text: string; readonly meta: ArticleMeta }; answer: readonly ExportedFile[] }
}

export type Call = keyof Calls

export type Question = { [C in Call]: { readonly number: number; readonly call: C; readonly ask: Calls[C]['ask'] } }[Call]
export type Answer = { readonly number: number } & ({ readonly answer: unknown } | { readonly error: string })
