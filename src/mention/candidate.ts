import type { Evidence } from '../types.ts'
import type { Gender } from './layer.ts'

/** What a name can be the name of. */
export type NameType = 'person' | 'organization' | 'place' | 'other'

/** A run of capitalised words taken apart, with the votes on what it names. */
export interface Candidate {
  /** Tokens of the whole mention: titles, name, suffix. */
  readonly from: number
  readonly to: number
  /** Tokens of the name alone; for a nickname the quotation marks and the nickname are inside. */
  readonly nameFrom: number
  readonly nameTo: number
  /** Tokens `[from, to)` of the role inside the run ("Health Secretary"), or null. */
  readonly role: { readonly from: number; readonly to: number } | null
  readonly honorific: string | null
  readonly gender: Gender
  /** The role that a suffix names: "MP". */
  readonly suffixRole: number
  /** The name's words in lower case, a hyphen compound being one word. */
  readonly words: readonly string[]
  /** The words joined by spaces: names with one key are written alike. */
  readonly key: string
  /** What the tables and compromise's lexicon know of the whole name. */
  readonly bits: number
  /** The name as it stands in the text. */
  readonly written: string
  readonly nickname: string | null
  /** Stands where a capital says nothing, or in a line of capitals. */
  readonly opens: boolean
  readonly headline: boolean
  readonly votes: Record<NameType, number>
  readonly evidence: Evidence[]
  type: NameType
}
