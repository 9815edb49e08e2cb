import type { NumericExpression } from '../../src/types.ts'
import { dayAfter, daysOf } from './days.ts'
import { near } from './units.ts'

/** One reading of a date or time: `timex` as TIMEX3 has it; `start` and `end` (exclusive) or `value` resolved against the day of the case. */
export interface Resolution {
  readonly type: string
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
}

type Numbers = readonly NumericExpression[]

/** A day told with a number: "the 4th of May", "2016-10-26", "July"; else the day is a word such as "tomorrow", which is none of ours. */
const DAY_SAID =
  /\d{1,2}(?:st|nd|rd|th)\b|\d[/-]\d{1,2}[/-]|\b\d{4}\b|\b\d\d\/\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:mon|tue|wed|thu|fri|sat|sun)\w* (?:the )?\d\d?(?=$| (?:at|between|from|around)\b)/i

/** What the set's modifiers ask of ours. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  since: ['since', 'from', 'after'],
  after: ['after', 'since', 'from'],
  before: ['before', 'by', 'until'],
  until: ['until', 'by', 'before'],
}

/**
 * Whether the records in an expression say what the resolution does. A day and a time together are one expression there and two
 * records here: each must be right; a day with no number in it ("today") is none of ours.
 */
export function sameTime(wanted: Resolution, text: string, there: Numbers): boolean {
  const { type, timex = '', Mod = '' } = wanted
  const modified = there.filter((number) => sameModifier(Mod, number))
  switch (type) {
    case 'duration':
      return modified.length > 0 && sameDuration(timex, there)
    case 'date':
      return modified.some((number) => sameDate(wanted, number))
    case 'daterange':
      return modified.some((number) => samePeriod(wanted, number))
    case 'time':
      return modified.some((number) => isTime(number, timex))
    case 'timerange':
      return sameTimes(timex, modified)
    case 'datetime':
    case 'datetimerange': {
      const ends = timex.startsWith('(') ? timex.slice(1, -1).split(',') : [timex]
      const [day = ''] = (ends[0] ?? '').split('T')
      const times = ends.map((end) => (end.startsWith('P') ? end : `T${end.split('T')[1] ?? ''}`)).join(',')
      const value = (wanted.value ?? wanted.start ?? wanted.end ?? '').slice(0, 10)
      const dayRight = !DAY_SAID.test(text) || there.some((number) => sameDate({ type: 'date', timex: day, value }, number))
      return dayRight && sameTimes(ends.length > 1 ? `(${times})` : times, modified)
    }
    default:
      return false
  }
}

function sameModifier(wanted: string, { relation, modifier }: NumericExpression): boolean {
  const [first = ''] = wanted.split('-')
  if (first === 'more') return modifier === 'more_than'
  if (first === 'less') return modifier === 'less_than'
  if (first === 'approx') return modifier === 'approx'
  return RELATIONS[first]?.includes(relation ?? '') ?? true
}

function sameDate({ timex = '', value = '' }: Resolution, { kind, value: read, period }: NumericExpression): boolean {
  if (kind !== 'date' && kind !== 'duration' && kind !== 'date_range') return false
  return period === value || read === timex || (kind === 'date' && read === timex.replace(/^XXXX-XX-/, '---').replace(/^XXXX-/, '--'))
}

/** Ours is the same stretch of days. "From May 3 to May 7" ends on the 7th to us and before the 7th there: either may stand. */
function samePeriod({ timex = '', start, end, Mod }: Resolution, { kind, value, period }: NumericExpression): boolean {
  if (kind !== 'date' && kind !== 'date_range' && kind !== 'duration') return false
  const ours = period ?? (kind === 'duration' ? null : String(value))
  // a fiscal or school year: which days it takes in is not told
  if (/^[FS]Y\d{4}$/.test(timex)) return kind === 'date' && period === null && value === timex.slice(2)
  if (ours === null) return false
  if (ours === timex || value === timex) return true
  const days = daysOf(ours)
  if (days === null) return false
  const { first, last, lastStart } = days
  const after = dayAfter(last)
  // "after 2018" begins when 2018 is over, "by 2010" ends when it begins or is over
  if (Mod !== undefined && (start === undefined || end === undefined))
    return start === undefined ? end === first || end === after : start === first || start === after
  return start === first && (end === after || end === lastStart || end === last)
}

/** "T07", "T07:00", "T07:00:00Z" → "07:00:00". */
function clock(timex: string): string {
  const match = /^T(\d{1,2})(?::(\d\d))?(?::(\d\d))?/.exec(timex)
  return match ? [match[1]?.padStart(2, '0'), match[2] ?? '00', match[3] ?? '00'].join(':') : timex
}

const isTime = ({ kind, value }: NumericExpression, timex: string): boolean => kind === 'time' && clock(String(value)) === clock(timex)

/** The same start and end; or the start, and how long it lasts: "from 10 am for 3 hours". */
function sameTimes(timex: string, there: Numbers): boolean {
  if (!timex.startsWith('(')) return there.some((number) => isTime(number, timex))
  const [from = '', to = '', length = ''] = timex.slice(1, -1).split(',')
  return there.some(({ kind, value }) => {
    if (kind !== 'time') return false
    const [a = '', b] = String(value).split('/')
    return clock(a) === clock(from) && (b === undefined ? sameDuration(length, there) : clock(b) === clock(to))
  })
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

function sameDuration(timex: string, there: Numbers): boolean {
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
