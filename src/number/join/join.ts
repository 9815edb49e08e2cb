import type { Outcome, Reading } from '../model.ts'
import type { View } from '../view.ts'

/** Two readings side by side that are one, or that lend each other something. */
export interface Join {
  readonly id: string
  readonly description: string
  /** What `a` and `b` become together: one reading, or both changed; null if they stay as they are. */
  join(view: View, a: Reading, b: Reading): Reading | readonly [Reading, Reading] | null
}

export const isReading = (outcome: Outcome | undefined): outcome is Reading => outcome !== undefined && outcome.refused === undefined
