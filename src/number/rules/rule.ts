import type { Numeral, NumeralKind, Outcome } from '../model.ts'
import type { View } from '../view.ts'

/** One way to read a numeral. The first rule in the list that returns something decides. */
export interface Rule {
  readonly id: string
  /** What it reads, with an example. */
  readonly description: string
  /** Kinds of numeral it looks at. */
  readonly on: readonly NumeralKind[]
  /** Bits of `SIGN`: the rule reads no digits and no plain number in words that have none of them. Left out, it is asked about all. */
  readonly needs?: number
  /** Reads `view.numerals[k]`, perhaps with its neighbours; null if it is none of this rule's business. */
  read(view: View, numeral: Numeral, k: number): Outcome | null
}
