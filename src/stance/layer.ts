import type { Evidence, Span, Stance, StanceLabel } from '../types.ts'

/** What a statement, or a passage of it, says of a target that the user gave. */
export interface StanceTo {
  readonly attribution: number
  /** As the user gave it. */
  readonly target: string
  /** `neutral` unless there is a reason for a side. */
  readonly label: StanceLabel
  /** The likelier side, reason or not. */
  readonly lean: 'support' | 'oppose'
  /** 0..1: how likely the lean is. */
  readonly score: number
  /** The passages it is read from. */
  readonly content: readonly Span[]
  readonly evidence: readonly Evidence[]
}

export interface Stances {
  /** Same order and length as `attributions.list`; null where the speaker takes no clear position. */
  readonly list: readonly (Stance | null)[]
  /** Same order: a key that is the same for targets about the same thing; null without a stance. */
  readonly subjects: readonly (string | null)[]
  /** For each statement and each target of the user's, in that order; empty if no targets were given. */
  readonly toTargets: readonly StanceTo[]
  /** The same passage by passage: a stretch of a statement in one sentence, all quoted or none of it. */
  readonly passagesToTargets: readonly StanceTo[]
}
