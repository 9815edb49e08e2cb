import type { Reading } from '../model.ts'
import { dayIn, noon } from './calendar.ts'

const YEARLESS = /^--(?:(\d\d)|-)-?(\d\d)$/

/**
 * The day nearest to the day of publication: the vote "on December 28" of a January's paper was last year, "on the 28th" last month.
 */
function nearest(value: string, day: string): string {
  const match = YEARLESS.exec(value)
  if (!match) return value
  const month = match[1] === undefined ? null : Number(match[1])
  const published = noon(day).getTime()
  const [year, now] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  let best = value
  let least = Number.POSITIVE_INFINITY
  for (const by of [0, -1, 1]) {
    const date = new Date(Date.UTC(month === null ? year : year + by, (month ?? now + by) - 1, Number(match[2]), 12))
    const distance = Math.abs(date.getTime() - published)
    // 29 February is not in every year
    if (date.getUTCDate() !== Number(match[2]) || distance >= least) continue
    best = date.toISOString().slice(0, 10)
    least = distance
  }
  return best
}

/** The day or period of a date as EDTF, resolved against the day of publication where that is known. */
export function readPeriod({ kind, value, period }: Reading, published: string | null): string | null {
  if (period !== undefined) return period
  if (typeof value !== 'string' || (kind !== 'date' && kind !== 'date_range')) return null
  const day = dayIn(published)
  if (day === null || !value.includes('--')) return value
  return value
    .split('/')
    .map((part) => nearest(part, day))
    .join('/')
}
