import type { NumberStatus } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { dayIn, dayOf, monthFrom } from './calendar.ts'
import { readPeriod } from './period.ts'

const CALENDAR = new Set(['day', 'week', 'fortnight', 'month', 'quarter', 'year'])
/** "the past ten years" looks back, "the next ten years" ahead; so do they behind the number: "the ten years past". */
const BACK = new Set(['past', 'last', 'previous'])
const AHEAD = new Set(['next', 'coming', 'following', 'upcoming'])
/** Days that need no date: "two weeks from today". */
const NEAR_DAYS: Readonly<Record<string, string>> = { now: 'today', today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' }
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }
const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/**
 * What days a duration tells of. Counted from the day of publication, "two weeks ago" and "in three years" are a day, "the past ten
 * years" and "the next five days" a period; counted from a date, "two weeks before May 13, 1999" is a day and "the last four months of
 * 2021" a period. `i` is its first token, `to` the one behind it, `next` the reading behind it.
 */
export function periodOfDuration(
  view: View,
  { value, unit, end }: Reading,
  i: number,
  to: number,
  status: NumberStatus,
  next: Reading | undefined,
): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value) || value > 1000 || unit === null || !CALENDAR.has(unit)) return null
  const span =
    unit === 'fortnight' ? `${value * 2} weeks` : `${unit === 'quarter' ? value * 3 : value} ${unit === 'quarter' ? 'month' : unit}s`
  const today = dayIn(view.published)
  const before = view.near(i, -1)
  const after = view.together(to, to - 1) ? view.lower(to) : ''
  if (after === 'of') return partOfYear(view, value, unit, before, to, today)
  const base = after === 'before' || after === 'after' || after === 'from' || after === 'since' ? baseDay(view, end, to, next, today) : null
  if (base) return dayOf(after === 'before' ? `${span} ago` : `in ${span}`, base)
  if (today === null) return null
  if (after === 'ago') return dayOf(`${span} ago`, today)
  const inside = view.near(i, 1)
  // "will last five years"
  const back = BACK.has(before) && (before !== 'last' || /^(?:DET|ADP|PRON|PUNCT)$/.test(view.pos(i - 2)))
  const ahead = AHEAD.has(before) || AHEAD.has(inside)
  if (unit === 'quarter') {
    const first = 1 - ((Number(today.slice(5, 7)) - 1) % 3) - 1
    if (back || BACK.has(inside)) return `${monthFrom(today, first - value * 3)}/${monthFrom(today, first - 1)}`
    return ahead ? `${monthFrom(today, first + 3)}/${monthFrom(today, first + 2 + value * 3)}` : null
  }
  if (back || BACK.has(inside)) return interval(dayOf(`${span} ago`, today), today)
  if (ahead) return interval(dayOf('in 1 days', today), dayOf(`in ${span}`, today))
  // "will end in two years" is from now; "built it in two years" lasts
  return before === 'in' && status === 'forecast' ? dayOf(`in ${span}`, today) : null
}

const interval = (from: string | null, to: string | null): string | null => (from && to ? `${from}/${to}` : null)

/** The day that a duration is counted from: a date right behind "before", or "today", "tomorrow". */
function baseDay(view: View, end: number, to: number, next: Reading | undefined, today: string | null): string | null {
  const near = NEAR_DAYS[view.near(to, 1)]
  if (near) return today && (near === 'today' ? today : dayOf(near, today))
  if (next?.kind !== 'date' || !/^ \w+ (?:the )?$/.test(view.text.slice(end, next.start))) return null
  const day = readPeriod(next, view.published)
  return day !== null && FULL_DAY.test(day) ? day : null
}

/** "the last four months of 2021", "the first ten days of last year". */
function partOfYear(view: View, value: number, unit: string, before: string, to: number, today: string | null): string | null {
  const months = MONTHS[unit]
  const year = yearAt(view, to + 1, today)
  if (year === null || (before !== 'first' && before !== 'last')) return null
  if (unit === 'day') {
    const day = before === 'first' ? dayOf(`in ${value - 1} days`, `${year}-01-01`) : dayOf(`${value - 1} days ago`, `${year}-12-31`)
    return before === 'first' ? interval(`${year}-01-01`, day) : interval(day, `${year}-12-31`)
  }
  if (months === undefined || value * months > 12) return null
  const first = before === 'first' ? 0 : 12 - value * months
  return `${monthFrom(`${year}-01`, first)}/${monthFrom(`${year}-01`, first + value * months - 1)}`
}

/** The year at token `i`: "2021", "this year", "last year", "the year". */
function yearAt(view: View, i: number, today: string | null): number | null {
  const word = view.near(i, 0)
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return Number(word)
  if (view.near(i, 1) !== 'year' || today === null) return null
  const by = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' || word === 'the' ? 0 : null
  return by === null ? null : Number(today.slice(0, 4)) + by
}
