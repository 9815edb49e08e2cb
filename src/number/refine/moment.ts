import type { NumberValue } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
/** "7am on July 25", "9.30pm on Friday, 25 July" */
const TIME_FIRST = new RegExp(`^,? (?:on |of )?${WEEKDAY}(?:the )?$`, 'i')
/** "July 25 at 7am", "25 July, between 2pm and 4pm" */
const DAY_FIRST = /^,? (?:(?:shortly |just )?(?:at|from|by|until|before|after|around|about) (?:around |about )?)?$/
const REACH = 24

/** The day that stands right beside the time `readings[r]` and says on which day it is; null if none does. */
export function dayBeside({ text }: View, readings: readonly Reading[], r: number): Reading | null {
  const time = readings[r]
  if (time?.kind !== 'time') return null
  const next = readings[r + 1]
  if (next?.kind === 'date' && next.start - time.end < REACH && TIME_FIRST.test(text.slice(time.end, next.start))) return next
  const last = readings[r - 1]
  return last?.kind === 'date' && time.start - last.end < REACH && DAY_FIRST.test(text.slice(last.end, time.start)) ? last : null
}

/** The time on its day as EDTF: "2025-07-25" and "T07:00/T09:00" → "2025-07-25T07:00/2025-07-25T09:00"; null if the year is not known. */
export function momentOf(day: string | null, time: NumberValue): string | null {
  if (day === null || typeof time !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  return time
    .split('/')
    .map((part) => day + part)
    .join('/')
}
