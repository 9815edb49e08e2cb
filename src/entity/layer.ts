import type { Gender } from '../mention/layer.ts'
import type { Evidence, SpeakerType, TextSpan } from '../types.ts'

/** Someone or something the article names, with all its mentions (ids). Pronouns are linked later, by the speaker stage. */
export interface Entity {
  readonly id: number
  readonly name: string
  readonly type: SpeakerType | 'place' | 'other'
  readonly honorific: string | null
  readonly aliases: readonly string[]
  /** The one nearest in meaning to why they speak comes first. */
  readonly roles: readonly TextSpan[]
  readonly gender: Gender
  readonly plural: boolean
  readonly mentions: readonly number[]
  readonly evidence: readonly Evidence[]
  /** True if the article names it; false if it is only described ("a spokesman for the council"). */
  readonly named: boolean
}

export interface Entities {
  readonly list: readonly Entity[]
  /** For each mention id the entity's id, or −1 (pronouns, and nominals that refer to nothing named). */
  readonly ofMention: Int32Array
}
