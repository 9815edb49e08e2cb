import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { dayIn, dayOf } from './calendar.ts'
import { readPeriod } from './period.ts'

const TO_TODAY =
  /^ (?:to|until|till|through|and) (?:the )?(now|today|yesterday|tomorrow|date|present day|present|current date)(?![\p{L}-])/u
const FROM_TODAY = /(?:between|from) (now|today|tomorrow|yesterday) (?:and|to|until|till) $/
const WEEK = /week (?:of|beginning|commencing|starting)(?: on)?(?: the)? $|w\/c $/i
const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/**
 * A date that reaches further than it says: to the day of publication ("between January 2019 and today", "from now to May 21"), or
 * over the week that begins with it ("the week commencing February 4").
 */
export function reachOf(view: View, reading: Reading, i: number): Reading {
  if (reading.kind !== 'date') return reading
  const { start, end, value } = reading
  const { text, published } = view
  const day = dayIn(published)
  const lead = text.slice(Math.max(0, start - 32), start)
  const before = view.near(i, -1)
  const to = before === 'from' || before === 'between' || before === 'since' ? TO_TODAY.exec(text.slice(end, end + 24)) : null
  const own = readPeriod(reading, published)
  if (to) {
    const last = day && nearDay(to[1] ?? '', day)
    return {
      ...reading,
      rule: 'date.to-today',
      end: end + to[0].length,
      kind: 'date_range',
      value: `${value}/..`,
      period: own && last ? `${own}/${last}` : null,
    }
  }
  const from = FROM_TODAY.exec(lead)
  if (from) {
    const first = day && nearDay(from[1] ?? '', day)
    return {
      ...reading,
      rule: 'date.from-today',
      kind: 'date_range',
      value: `../${value}`,
      period: own && first ? `${first}/${own}` : null,
    }
  }
  if (own !== null && FULL_DAY.test(own) && WEEK.test(lead)) {
    const last = dayOf('in 6 days', own)
    return last ? { ...reading, period: `${own}/${last}` } : reading
  }
  return reading
}

const nearDay = (word: string, day: string): string | null => (word === 'tomorrow' || word === 'yesterday' ? dayOf(word, day) : day)
