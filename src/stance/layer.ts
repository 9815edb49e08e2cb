import type { Stance, StanceLabel } from '../types.ts'

/** What one statement says of one target that the user gave. */
export interface StanceTo {
  readonly attribution: number
  /** As the user gave it. */
  readonly target: string
  readonly label: StanceLabel
  /** How sure, 0..1. */
  readonly score: number
}

export interface Stances {
  /** Same order and length as `attributions.list`; null where the speaker takes no clear position. */
  readonly list: readonly (Stance | null)[]
  /** For each statement and each target of the user's, in that order; empty if no targets were given. */
  readonly toTargets: readonly StanceTo[]
}
