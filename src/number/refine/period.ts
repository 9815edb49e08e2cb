import { casual } from 'chrono-node/en'
import type { NumberKind } from '../../types.ts'

const YEARLESS = /^--(\d\d)-(\d\d)$/

/** The date nearest to the day of publication, by chrono-node; it is asked the short date alone. */
function resolve(value: string, phrase: string, published: string): string {
  const match = YEARLESS.exec(value)
  if (!match) return value
  const day = new Date(`${published.slice(0, 10)}T12:00:00`)
  if (Number.isNaN(day.getTime())) return value
  const result = casual.parse(phrase, day)[0]?.start
  const year = result?.get('year')
  // chrono-node must have read the same day; else the text's own words stand
  return result && year && result.get('month') === Number(match[1]) && result.get('day') === Number(match[2])
    ? `${year}-${match[1]}-${match[2]}`
    : value
}

/** The day or period of a date as EDTF, resolved against the day of publication where that is known. */
export function readPeriod(kind: NumberKind, value: string, text: string, published: string | null): string | null {
  if (kind !== 'date' && kind !== 'date_range') return null
  if (published === null || !/^\d{4}-\d\d-\d\d/.test(published) || !value.includes('--')) return value
  const month = /\p{Lu}\p{L}+\.?/u.exec(text)?.[0] ?? ''
  return value
    .split('/')
    .map((part) => resolve(part, `${Number(part.slice(5))} ${month}`, published))
    .join('/')
}
