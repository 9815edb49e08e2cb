import type { CheckWorthinessLabel, ClaimType, Commitment, Evidence, Scope, Span } from '../types.ts'
import type { CueAttitude } from './cue-attitude.ts'
import type { Marks } from './marks.ts'

/** A sentence or clause, in a statement or in the article's own voice, with how much it is worth checking. */
export interface ClaimUnit {
  readonly id: number
  readonly span: Span
  readonly from: number
  readonly to: number
  /** Id of the attribution it stands in; null for the article's own voice. */
  readonly attribution: number | null
  /** null: not a claim (an opinion, a plea, a question). Such units are kept so that every sentence has a score. */
  readonly type: ClaimType | null
  /** 0..1 */
  readonly score: number
  readonly label: CheckWorthinessLabel
  readonly reasons: readonly Evidence[]
  readonly negated: boolean
  readonly hedged: boolean
  readonly commitment: Commitment
  /** All negations, hedges and modal verbs in the unit, and the cue of the statement if that denies or doubts it ("denied that …"). */
  readonly scopes: readonly Scope[]
  /** Ids of the number mentions inside. */
  readonly numbers: readonly number[]
}

export interface Claims {
  readonly list: readonly ClaimUnit[]
  /** Per attribution id: the label and type of the statement as a whole. */
  readonly ofAttribution: readonly { readonly label: CheckWorthinessLabel; readonly type: ClaimType | null; readonly score: number }[]
  /** Per attribution id: the attitude of its reporting words; null if it has none. */
  readonly cues: readonly (CueAttitude | null)[]
  /** Markers and words that judge, by token; the stance stage reads them too. */
  readonly marks: Marks
}
