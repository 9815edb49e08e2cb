import type {
  ChangeRole,
  Evidence,
  Measured,
  Modifier,
  NumberKind,
  NumberStatus,
  NumberValue,
  Span,
  TextSpan,
  TimeRelation,
} from '../types.ts'

/** A numeric expression read from the text, before it is linked to statements and claims. */
export interface NumberMention {
  readonly id: number
  readonly span: Span
  /** Tokens `[from, to)` that overlap the span. */
  readonly from: number
  readonly to: number
  readonly kind: NumberKind
  readonly value: NumberValue
  readonly unit: string | null
  readonly modifier: Modifier
  readonly direction: 'rise' | 'fall' | null
  readonly per: string | null
  readonly baseline: TextSpan | null
  readonly period: string | null
  readonly of: Measured | null
  /** Its part in a change: the size, the end or the start of it. */
  readonly role: ChangeRole | null
  /** For dates, times and durations: the word that ties them to what is told ("since 2019", "by 2030"). */
  readonly relation: TimeRelation | null
  /** Half of the last written place of a rounded number: 50,000 for "1.5 million". */
  readonly tolerance: number | null
  /** Codes of the unit in UCUM and in UN/CEFACT Recommendation 20. */
  readonly ucum: string | null
  readonly cefact: string | null
  /** Out of how many: 5 in "one in five". */
  readonly denominator: number | null
  readonly status: NumberStatus
  readonly negated: boolean
  /** Ids of the numbers that belong with it. */
  readonly linked: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** A number that was seen and on purpose not taken: "Channel 4", "9/11", a phone number. */
export interface RefusedNumber {
  readonly span: Span
  readonly reason: string
}

export interface Numbers {
  readonly list: readonly NumberMention[]
  readonly refused: readonly RefusedNumber[]
}
