import type { Numeral, Reading } from '../model.ts'
import type { View } from '../view.ts'
import { isHour } from './bare-hour.ts'
import { two } from './edtf.ts'
import { type Half, halfOfDay, hourIn } from './half-of-day.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const LINK = /^ (min(?:ute)?s? )?(past|to) $/
const OCLOCK = /(?: o['’]?clock)?(?: ?([ap])(?: ?m(?![\p{L}\d])|\. ?m\.))?/uy
/** Before a time in words, so that "ten past nine" is no sum of two. */
const BEFORE = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'around',
  'about',
  'before',
  'after',
  'is',
  'was',
  "it's",
  "'s",
  'between',
  'to',
  'and',
])

/** "half past seven", "a quarter to nine", "at ten past nine". */
export const clockInWords: Rule = {
  id: 'time.past',
  description: 'a time in words: half past seven, a quarter to nine, at ten past nine, 20 minutes past eight',
  on: ['part', 'cardinal', 'digits'],
  needs: SIGN.neighbour,
  read(view, { kind, start, end, from, value }, k) {
    const next = view.numerals[k + 1]
    if (!next || next.end - end > 26 || next.magnitude > 1 || !Number.isInteger(next.value) || next.value < 1 || next.value > 12)
      return null
    const [, unit, link] = LINK.exec(view.text.slice(end, next.start)) ?? []
    const part = kind === 'part'
    if (!link || (part && value !== 0.5 && value !== 0.25) || (value === 0.5 && link === 'to')) return null
    if (!part && !minutesFit(value, unit !== undefined, link, BEFORE.has(view.near(from, -1)))) return null
    const { half, stop } = tail(view, start, next.end, next.value)
    // what follows is counted: "half past two centuries"
    if (!half && view.suffix(next.end)) return null
    const minutes = part ? value * 60 : value
    const hour = (link === 'to' ? next.value + 11 : next.value) % 12
    return time('time.past', start, stop, half ? hourIn(half, hour) : hour || 12, link === 'to' ? 60 - minutes : minutes)
  },
}

/** "ten past" and "20 minutes past" may be a time, "ten to" is a range. */
function minutesFit(value: number, named: boolean, link: string, placed: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 59) return false
  return named ? placed || link === 'past' : link === 'past' && value % 5 === 0 && value < 30 && placed
}

/** What stands behind a time in words: o'clock, a.m., a part of the day. */
function tail(view: View, start: number, end: number, hour: number): { readonly half: Half | null; readonly stop: number } {
  OCLOCK.lastIndex = end
  const half = OCLOCK.exec(view.text)?.[1] as Half | undefined
  return { half: half ?? halfOfDay(view, start, OCLOCK.lastIndex, hour), stop: OCLOCK.lastIndex }
}

const time = (rule: string, start: number, end: number, hour: number, minute: number): Reading => ({
  rule,
  start,
  end,
  kind: 'time',
  value: `T${two(hour)}:${two(minute)}`,
  unit: null,
})

/** "at five-thirty", "one thirty p.m.", "at seven twenty-seven". */
export const hourAndMinutes: Rule = {
  id: 'time.hour-minutes',
  description: 'hour and minutes in words: at five-thirty, one thirty p.m.',
  on: ['cardinal'],
  needs: SIGN.neighbour,
  read(view, hour, k) {
    const minutes = view.numerals[k + 1]
    if (minutes?.kind !== 'cardinal' || hour.value > 12 || !isMinutes(minutes)) return null
    if (!/^[ -]$/.test(view.text.slice(hour.end, minutes.start)) || !isHour(view, { ...minutes, value: 1 })) return null
    const { half, stop } = tail(view, hour.start, minutes.end, hour.value)
    if (!half && !BEFORE.has(view.near(hour.from, -1))) return null
    return time('time.hour-minutes', hour.start, stop, hourIn(half, hour.value), minutes.value)
  },
}

const isMinutes = ({ value, magnitude }: Numeral): boolean => Number.isInteger(value) && value >= 10 && value < 60 && magnitude === 1
