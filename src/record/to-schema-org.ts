import type { NumericExpression } from '../types.ts'

/** What schema.org's `value`, `minValue` and `maxValue` say: one number, or bounds. */
interface Amount {
  readonly value?: number
  readonly minValue?: number
  readonly maxValue?: number
}

/** https://schema.org/MonetaryAmount */
export interface SchemaMonetaryAmount extends Amount {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'MonetaryAmount'
  /** ISO 4217 */
  readonly currency: string
}

/** https://schema.org/QuantitativeValue */
export interface SchemaQuantitativeValue extends Amount {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'QuantitativeValue'
  readonly unitText?: string
  /** UN/CEFACT Recommendation 20 */
  readonly unitCode?: string
}

const CONTEXT = 'https://schema.org'

/**
 * A number as schema.org has it: MonetaryAmount for a sum of money, QuantitativeValue for any other quantity.
 *
 * A range and a bound become `minValue` and `maxValue`, which include their ends, so "more than 5" and "at least 5" look alike there.
 * A rate ("£15 an hour") is a QuantitativeValue whose `unitText` says what it is per.
 *
 * @param number A number of `extract(…).numbers`.
 * @returns A plain JSON-LD object; null for dates, times, ranks and scores, which are no quantities.
 * @example
 * toSchemaOrg(extract('It cost £1.5m.').numbers[0]!)
 * // { '@context': 'https://schema.org', '@type': 'MonetaryAmount', currency: 'GBP', value: 1500000 }
 */
export function toSchemaOrg(number: NumericExpression): SchemaMonetaryAmount | SchemaQuantitativeValue | null {
  const amount = amountOf(number)
  if (amount === null) return null
  const { kind, unit, per, cefact } = number
  if (kind === 'money' && unit !== null && per === null)
    return { '@context': CONTEXT, '@type': 'MonetaryAmount', currency: unit, ...amount }
  const name = unit?.replaceAll('_', ' ') ?? ''
  const unitText = per === null ? name : `${name} per ${per}`.trimStart()
  return {
    '@context': CONTEXT,
    '@type': 'QuantitativeValue',
    ...amount,
    ...(unitText === '' ? {} : { unitText }),
    ...(cefact === null || per !== null ? {} : { unitCode: cefact }),
  }
}

function amountOf({ kind, value, modifier }: NumericExpression): Amount | null {
  if (kind === 'ordinal' || typeof value === 'string') return null
  if (typeof value === 'object') return { minValue: value.low, maxValue: value.high }
  if (modifier === 'at_least' || modifier === 'more_than') return { minValue: value }
  return modifier === 'at_most' || modifier === 'less_than' ? { maxValue: value } : { value }
}
