import { casual } from 'chrono-node/en'
import type { NumberKind, NumberStatus, NumberValue } from '../../types.ts'
import type { View } from '../view.ts'

const YEARLESS = /^--(\d\d)-(\d\d)$/
const DATED = /^\d{4}-\d\d-\d\d/
const DAY = 24 * 60 * 60 * 1000

/** The day of a year nearest to the day of publication: the vote "on December 28" of a January's paper was last year. */
function nearest(value: string, published: string): string {
  const match = YEARLESS.exec(value)
  const day = noon(published).getTime()
  if (!match || Number.isNaN(day)) return value
  const year = Number(published.slice(0, 4))
  let best = value
  let least = Number.POSITIVE_INFINITY
  for (const candidate of [year, year - 1, year + 1]) {
    const date = new Date(Date.UTC(candidate, Number(match[1]) - 1, Number(match[2]), 12))
    const distance = Math.abs(date.getTime() - day)
    // 29 February is not in every year
    if (date.getUTCDate() !== Number(match[2]) || distance >= least) continue
    best = date.toISOString().slice(0, 10)
    least = distance
  }
  return best
}

/** Noon, so that no time zone moves the day; UTC, so that the machine's does not either. */
const noon = (published: string): Date => new Date(`${published.slice(0, 10)}T12:00:00Z`)

/** The day or period of a date as EDTF, resolved against the day of publication where that is known. */
export function readPeriod(kind: NumberKind, value: NumberValue, published: string | null): string | null {
  if (typeof value !== 'string' || (kind !== 'date' && kind !== 'date_range')) return null
  if (published === null || !DATED.test(published) || !value.includes('--')) return value
  return value
    .split('/')
    .map((part) => nearest(part, published))
    .join('/')
}

const CALENDAR = new Set(['day', 'week', 'fortnight', 'month', 'year'])
/** "the past ten years" looks back, "the next ten years" ahead; so do they behind the number: "the ten years past". */
const BACK = new Set(['past', 'last', 'previous'])
const AHEAD = new Set(['next', 'coming', 'following', 'upcoming'])

/**
 * What days a duration tells of, counted from the day of publication: "two weeks ago" and "in three years" are a day,
 * "the past ten years" and "the next five days" a period. `i` is its first token, `to` the one behind it.
 */
export function periodOfDuration(
  view: View,
  { value, unit }: { readonly value: NumberValue; readonly unit: string | null },
  i: number,
  to: number,
  status: NumberStatus,
): string | null {
  const { published } = view
  if (published === null || !DATED.test(published) || typeof value !== 'number' || !Number.isInteger(value) || value > 1000) return null
  if (unit === null || !CALENDAR.has(unit)) return null
  const span = `${unit === 'fortnight' ? value * 2 : value} ${unit === 'fortnight' ? 'week' : unit}s`
  const after = view.together(to, to - 1) ? view.lower(to) : ''
  if (after === 'ago') return dayOf(`${span} ago`, published)
  const before = view.near(i, -1)
  const inside = view.near(i, 1)
  // "will last five years"
  const back = BACK.has(before) && (before !== 'last' || /^(?:DET|ADP|PRON|PUNCT)$/.test(view.pos(i - 2)))
  if (back || BACK.has(inside)) return interval(dayOf(`${span} ago`, published), published.slice(0, 10))
  if (AHEAD.has(before) || AHEAD.has(inside)) return interval(dayOf('in 1 days', published), dayOf(`in ${span}`, published))
  // "will end in two years" is from now; "built it in two years" lasts
  return before === 'in' && status === 'forecast' ? dayOf(`in ${span}`, published) : null
}

const interval = (from: string | null, to: string | null): string | null => (from && to ? `${from}/${to}` : null)

/** The day that chrono-node makes of a phrase. */
function dayOf(phrase: string, published: string): string | null {
  const instant = noon(published)
  if (Number.isNaN(instant.getTime())) return null
  const found = casual.parse(phrase, { instant, timezone: 0 })[0]?.start
  if (!found) return null
  const day = Date.UTC(found.get('year') ?? 0, (found.get('month') ?? 1) - 1, found.get('day') ?? 1)
  return Number.isNaN(day) || Math.abs(day - instant.getTime()) > 400_000 * DAY ? null : new Date(day).toISOString().slice(0, 10)
}
