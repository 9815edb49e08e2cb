import type { Entity } from '../entity/layer.ts'
import type { Basis, Evidence, TextSpan } from '../types.ts'

/** Who said one attribution: entity ids, several for a joint statement; null if the article does not say. */
export interface SpeakerLink {
  readonly attribution: number
  readonly entities: readonly number[] | null
  /** Role per entity, null where the article gives none. */
  readonly roles: readonly (TextSpan | null)[]
  readonly basis: Basis | null
  /** 0..1 */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly alternatives: readonly { readonly entity: number | null; readonly score: number }[]
}

export interface SpeakerLinks {
  /** Same order and length as `attributions.list`. */
  readonly list: readonly SpeakerLink[]
  /** The article's entities (same ids), and after them those that only a source's words make: "Another", "many of them". */
  readonly entities: readonly Entity[]
}
