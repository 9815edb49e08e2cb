import type { Modifier, NumberKind, NumberValue, Span } from '../types.ts'

/**
 * What a numeral looks like: `digits` 1,200 · `cardinal` five · `ordinal` fifth, 5th · `part` a third, half · `vague` dozens ·
 * `pair` a couple of · `month` July (only beside a number) · `decade` 1970s, thirties · `clock` noon · `times` doubled ·
 * `fold` threefold · `often` twice · `code` G7, A320
 */
export type NumeralKind =
  | 'digits'
  | 'cardinal'
  | 'ordinal'
  | 'part'
  | 'vague'
  | 'pair'
  | 'month'
  | 'decade'
  | 'clock'
  | 'times'
  | 'fold'
  | 'often'
  | 'code'

/** A number by itself, before it is known what it counts. */
export interface Numeral {
  readonly kind: NumeralKind
  readonly start: number
  readonly end: number
  /** Tokens `[from, to)` that it stands in. */
  readonly from: number
  readonly to: number
  readonly value: number
  /** 1.5 and 1,000,000 for "1.5 million"; the magnitude is 1 if none is written out. */
  readonly magnitude: number
  readonly modifier: Modifier | null
}

/** What a rule reads a numeral (and its neighbours) as. */
export interface Reading {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly kind: NumberKind
  readonly value: NumberValue
  readonly unit: string | null
  /** What "million" or "bn" stood for, so that "1.5 to 2 million" can lend it to the 1.5. */
  readonly magnitude?: number
  readonly modifier?: Modifier | null
  readonly direction?: 'rise' | 'fall'
  readonly per?: string
  readonly baseline?: Span
  /** For dates: the day or period in EDTF, where it is not what the value says; null if the text does not let it be known. */
  readonly period?: string | null
  /** Out of how many. */
  readonly denominator?: number
  /** A count with no noun of its own: it may take its unit from the number after or before it. */
  readonly bare?: boolean
  /** What is counted: the noun's span, where the rule has seen it. */
  readonly of?: Span
  readonly refused?: undefined
}

/** A number that is none of ours, and why. */
export interface Refusal {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly refused: string
}

export type Outcome = Reading | Refusal
