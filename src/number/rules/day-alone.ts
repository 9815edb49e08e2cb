import type { Reading } from '../model.ts'
import { dayIn, noon } from '../refine/calendar.ts'
import type { View } from '../view.ts'
import { two } from './edtf.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?$/
const BEFORE = new Set(['on', 'by', 'until', 'till', 'from', 'since', 'before', 'after', 'around', 'of'])
/** "the 15th of this month", "the 15th day of the month" */
const OF_MONTH = /(?: day)?(?: of)? (this|next|last|the) month(?!\p{L})/uy
/** Behind "Monday 21" these show that 21 is the day: nothing, a stop, a time. */
const DAY_ENDS = /^(?:$|[,.;:!?)](?!\d)|\s+(?:at|from|between|until|and|when|for|in)(?!\p{L})|\n)/u
const MONTHS_BY: Readonly<Record<string, number>> = { this: 0, the: 0, next: 1, last: -1 }
const MILLISECONDS = 24 * 60 * 60 * 1000

/** "on the 18th", "Tuesday the 4th", "Monday 21", "the 15th of next month": a day whose month is not told. */
export const dayAlone: Rule = {
  id: 'date.day-alone',
  description: 'a day with no month: on the 18th, Tuesday the 4th, Monday 21, the 15th of next month',
  on: ['ordinal', 'digits'],
  needs: SIGN.day,
  read(view, { kind, start, end, from, value }) {
    if (!Number.isInteger(value) || value < 1 || value > 31) return null
    const { text } = view
    const article = view.near(from, -1) === 'the'
    OF_MONTH.lastIndex = end
    const month = kind === 'ordinal' ? OF_MONTH.exec(text)?.[1] : undefined
    if (month) return reading(start, OF_MONTH.lastIndex, value, monthOf(view, value, MONTHS_BY[month] ?? 0))
    const weekday = view.near(from, article ? -2 : -1).replace(/\.$/, '')
    if (WEEKDAY.test(weekday) && (kind === 'ordinal' || !article)) {
      const closed = DAY_ENDS.test(text.slice(end, end + 10))
      if (kind === 'digits' ? closed && end - start < 3 : closed || !isNamed(view, end, from))
        return reading(start, end, value, nearestOn(view, value, WEEKDAYS.indexOf(weekday.slice(0, 3))))
    }
    if (kind !== 'ordinal' || !article || !/\d/.test(text[start] ?? '') || !BEFORE.has(view.near(from, -2))) return null
    return DAY_ENDS.test(text.slice(end, end + 10)) && !inGame(view, from) ? reading(start, end, value, undefined) : null
  },
}

const reading = (start: number, end: number, day: number, period: string | null | undefined): Reading => ({
  rule: 'date.day-alone',
  start,
  end,
  kind: 'date',
  value: `---${two(day)}`,
  unit: null,
  ...(period === undefined ? {} : { period }),
})

/** A noun behind takes the ordinal: "Friday the 13th film". */
const isNamed = (view: View, end: number, from: number): boolean => {
  const i = view.tokenAt(end, from)
  return view.together(i, from) && (view.pos(i) === 'NOUN' || view.pos(i) === 'PROPN')
}

/** "on the 18th" of a golf course. */
function inGame(view: View, from: number): boolean {
  for (let by = -10; by < 10; by++) if (view.lexicon.clues.sport.has(view.near(from, by))) return true
  return false
}

function monthOf({ published }: View, day: number, by: number): string | null {
  const today = dayIn(published)
  if (today === null) return null
  const date = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + by, day))
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The day of a month on that weekday that is nearest to the day of publication: "Friday the 13th". */
function nearestOn({ published }: View, day: number, weekday: number): string | null {
  const today = dayIn(published)
  if (today === null) return null
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (let by = -12; by <= 12; by++) {
    const date = new Date(Date.UTC(year, month + by, day, 12))
    const distance = Math.abs(date.getTime() - noon(today).getTime()) / MILLISECONDS
    if (date.getUTCDate() !== day || date.getUTCDay() !== weekday || distance >= least) continue
    best = date.toISOString().slice(0, 10)
    least = distance
  }
  return best
}
