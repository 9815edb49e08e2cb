/** A base noun phrase: tokens `[from, to)`, without what follows in "of …" or a relative clause. */
export interface NounPhrase {
  readonly id: number
  readonly from: number
  readonly to: number
  /** The head noun, name or pronoun. */
  readonly head: number
  readonly pronoun: boolean
  /** The head is a name (PROPN). */
  readonly proper: boolean
  readonly plural: boolean
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle'

/** A verb with its auxiliaries, negation and adverbs: tokens `[from, to)`. */
export interface VerbGroup {
  readonly id: number
  readonly from: number
  readonly to: number
  /** The main verb. */
  readonly head: number
  readonly lemma: string
  readonly form: VerbForm
  readonly passive: boolean
  readonly negated: boolean
  /** "may", "could", "would" … or null. */
  readonly modal: string | null
}

export interface Phrases {
  readonly nouns: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** For each token the id of its noun phrase or verb group, or −1. */
  readonly nounAt: Int32Array
  readonly verbAt: Int32Array
}
