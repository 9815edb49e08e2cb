import type { NumericExpression } from '../../src/types.ts'
import { near } from './units.ts'

/** One reading of a date or time: `timex` as TIMEX3 has it; `start` and `end` (exclusive) or `value` resolved against the day of the case. */
export interface Resolution {
  readonly type: string
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

const DAY_SAID = /\d{1,2}(?:st|nd|rd|th)\b|\d[/-]\d{1,2}[/-]|\b\d{4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/**
 * Whether the records in an expression say what the resolution does. A day and a time together are one expression there and two
 * records here: each must be right; a day with no number in it ("today") is none of ours.
 */
export function sameTime(wanted: Resolution, text: string, there: readonly NumericExpression[]): boolean {
  const { type, timex = '' } = wanted
  switch (type) {
    case 'duration':
      return sameDuration(timex, there)
    case 'date':
      return there.some((number) => sameDate(wanted, number))
    case 'daterange':
      return there.some((number) => samePeriod(wanted, number))
    case 'time':
      return there.some((number) => number.kind === 'time' && clock(String(number.value)) === clock(timex))
    case 'timerange':
      return there.some((number) => sameTimes(timex, number))
    case 'datetime':
    case 'datetimerange': {
      const ends = timex.startsWith('(') ? timex.slice(1, -1).split(',').slice(0, 2) : [timex]
      const [day = ''] = (ends[0] ?? '').split('T')
      const times = ends.map((end) => `T${end.split('T')[1] ?? ''}`)
      const dayRight =
        !DAY_SAID.test(text) ||
        there.some((number) => sameDate({ type: 'date', timex: day, value: (wanted.value ?? wanted.start ?? '').slice(0, 10) }, number))
      return (
        dayRight &&
        there.some((number) =>
          times.length === 2
            ? sameTimes(`(${times.join(',')})`, number)
            : number.kind === 'time' && clock(String(number.value)) === clock(times[0] ?? ''),
        )
      )
    }
    default:
      return false
  }
}

function sameDate({ timex = '', value = '' }: Resolution, { kind, value: read, period }: NumericExpression): boolean {
  if (kind !== 'date' && kind !== 'duration') return false
  return period === value || read === timex || read === timex.replace(/^XXXX-/, '--')
}

function samePeriod({ timex = '', start, end }: Resolution, { kind, value, period }: NumericExpression): boolean {
  const ours = period ?? (kind === 'date' || kind === 'date_range' ? String(value) : null)
  if (ours === null) return false
  if (ours === timex || String(value) === timex) return true
  const quarter = /^(\d{4})-Q([1-4])$/.exec(ours)
  const first = quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : ours
  if (/^\d{2,3}X+$/.test(ours)) return timex.startsWith(`(${ours.replaceAll('X', '0')}-01-01,`)
  const [a = '', b] = first.split('/')
  const startsHere = (start ?? end)?.startsWith(a) ?? false
  // "since 2019" has no end; a quarter has both
  if (b === undefined) return startsHere && (quarter !== null || start === undefined || end === undefined)
  return startsHere && end !== undefined && (end.startsWith(b) || dayBefore(end).startsWith(b))
}

const dayBefore = (day: string): string => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? '' : new Date(time - 86_400_000).toISOString().slice(0, 10)
}

/** "T07", "T07:00", "T07:00:00Z" → "07:00:00". */
function clock(timex: string): string {
  const match = /^T(\d{1,2})(?::(\d\d))?(?::(\d\d))?/.exec(timex)
  return match ? [match[1]?.padStart(2, '0'), match[2] ?? '00', match[3] ?? '00'].join(':') : timex
}

function sameTimes(timex: string, { kind, value }: NumericExpression): boolean {
  if (!timex.startsWith('(')) return kind === 'time' && clock(String(value)) === clock(timex)
  const [from = '', to = ''] = timex.slice(1, -1).split(',')
  const [a = '', b = ''] = String(value).split('/')
  return kind === 'time' && clock(a) === clock(from) && clock(b) === clock(to)
}

const MONTHS: Readonly<Record<string, number>> = { Y: 12, M: 1, year: 12, month: 1 }
const SECONDS: Readonly<Record<string, number>> = {
  W: 604_800,
  D: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  day: 86_400,
  night: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
}
const CLOCK: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 }

function sameDuration(timex: string, there: readonly NumericExpression[]): boolean {
  const [days = '', time = ''] = timex.slice(1).split('T')
  let [months, seconds] = [0, 0]
  for (const [, n, unit = ''] of days.matchAll(/([\d.]+)([YMWD])/g)) {
    months += Number(n) * (MONTHS[unit] ?? 0)
    seconds += Number(n) * (SECONDS[unit] ?? 0)
  }
  for (const [, n, unit = ''] of time.matchAll(/([\d.]+)([HMS])/g)) seconds += Number(n) * (CLOCK[unit] ?? 0)
  for (const { kind, value, unit } of there) {
    if (kind !== 'duration' || typeof value !== 'number') continue
    months -= value * (MONTHS[unit ?? ''] ?? 0)
    seconds -= value * (SECONDS[unit ?? ''] ?? 0)
  }
  return near(months + 1, 1) && near(seconds + 1, 1) && there.some(({ kind }) => kind === 'duration')
}
