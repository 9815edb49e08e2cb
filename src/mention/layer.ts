import type { Evidence, SpeakerType, TextSpan } from '../types.ts'

export type MentionForm = 'name' | 'nominal' | 'pronoun'
export type Gender = 'female' | 'male' | null
export type GrammaticalNumber = 'singular' | 'plural'

/** A mention of someone or something that can speak: tokens `[from, to)`, head token `head`. */
export interface Mention {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly form: MentionForm
  readonly type: SpeakerType | 'place' | 'other'
  /** For a name: the name's own words without honorific and role ("Rosa Marchetti"). */
  readonly name: TextSpan | null
  readonly honorific: string | null
  /** Roles stated right at this mention, before or after the name, in apposition, by "as" or "is the". */
  readonly roles: readonly TextSpan[]
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly age: number | null
  readonly evidence: readonly Evidence[]
  /** For a name: its words in lower case without titles, for comparing; a hyphen compound is one word. */
  readonly words?: readonly string[]
  /** For a name: the nickname in quotation marks inside it ("Ted" in Edward "Ted" Hall), or null. */
  readonly nickname?: string | null
}

export interface Mentions {
  readonly list: readonly Mention[]
  /** For each token the id of the innermost mention that holds it, or −1. */
  readonly at: Int32Array
  /** What the lexicon knows of each token, as the bits of `word-bits.ts`. */
  readonly bits: Int32Array
}
