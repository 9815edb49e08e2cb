import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { edtf, isDay, isYear, dateReading as reading, yearAfter } from './edtf.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const MONTH_FIRST =
  /\.?,? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to | and | through | until )(\d{1,2})(?:st|nd|rd|th)?)?(?![\d%\p{L}])(?![.,:/]\d)/uy
const MONTH_YEAR = /(?:\.?,? (?:of |in )?|[-/])(\d{4})(?![\d%\p{L}])(?![.,]\d|[-–/]\d)/uy
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to | and )(\d{1,2})(?:st|nd|rd|th)?)?(?: day)?(?: of)?[ /-](\p{L}{3,9}\.?)/uy

const MONTH_TO_MONTH = /\.?(?: ?[-–—] ?| to | and | until | till | through )(\p{L}{3,9})\.?(?:,? (?:in |of )?|[-/])(\d{4})(?![\d%])/uy

/** "April to June 2024", "Nov-Feb 2017": the year is the last month's. */
export const monthToMonth: Rule = {
  id: 'date.month-to-month',
  description: 'two months and their year: April to June 2024, between May and October 2020, Jan-Feb 2017',
  on: ['month'],
  read(view, { start, end, from, value: first }) {
    MONTH_TO_MONTH.lastIndex = end
    const match = MONTH_TO_MONTH.exec(view.text)
    const last = match ? view.month(match[1] ?? '') : undefined
    const year = Number(match?.[2])
    if (!match || last === undefined || !isYear(year)) return null
    const between = view.near(from, -1) === 'between'
    if (match[0].startsWith(' and') && !between) return null
    const value = `${edtf(first > last ? year - 1 : year, first, null)}/${edtf(year, last, null)}`
    const begin = between ? (view.tokens.start[from - 1] ?? start) : start
    return reading('date.month-to-month', begin, MONTH_TO_MONTH.lastIndex, value)
  },
}

/** One day or two with the same month and year. */
function days(year: number | null, month: number, first: number, last: number): string {
  return last > first ? `${edtf(year, month, first)}/${edtf(year, month, last)}` : edtf(year, month, first)
}

/** A number that is followed by a plural noun counts: "in June 26 people died". */
const countsOn = (view: View, end: number, from: number): boolean => {
  const i = view.tokenAt(end, from)
  return view.together(i, from) && view.pos(i) === 'NOUN' && view.lower(i).endsWith('s') && view.near(from, -1) === 'in'
}

export const monthFirst: Rule = {
  id: 'date.month-first',
  description: 'a month and what follows: July 25, Nov. 4, November 3, 2013, April 2019',
  on: ['month'],
  read(view, { start, end, from, value: month }, k) {
    MONTH_YEAR.lastIndex = end
    const withYear = MONTH_YEAR.exec(view.text)
    if (withYear && isYear(Number(withYear[1])))
      return reading('date.month-year', start, MONTH_YEAR.lastIndex, edtf(Number(withYear[1]), month, null))
    MONTH_FIRST.lastIndex = end
    const match = MONTH_FIRST.exec(view.text)
    const first = Number(match?.[1])
    const last = match?.[2] ? Number(match[2]) : first
    if (!match) return dayInWords(view, start, end, month, k)
    if (!isDay(first, month)) return null
    const whole = isDay(last, month) && last >= first
    const dayEnd = whole ? MONTH_FIRST.lastIndex : end + (match[0].indexOf(match[1] ?? '') + (match[1]?.length ?? 0))
    const year = yearAfter(view, dayEnd)
    if (!year && countsOn(view, dayEnd, from)) return null
    return reading('date.month-first', start, year?.end ?? dayEnd, days(year?.year ?? null, month, first, whole ? last : first))
  },
}

/** "July fourth", "May twenty-nine": the day in words. */
function dayInWords(view: View, start: number, end: number, month: number, k: number): Reading | null {
  const day = view.numerals[k + 1]
  if (!day || (day.kind !== 'ordinal' && day.kind !== 'cardinal') || !/^ (?:the )?$/.test(view.text.slice(end, day.start))) return null
  if (!isDay(day.value, month) || (day.kind === 'cardinal' && (view.suffix(day.end) || countsOn(view, day.end, day.from)))) return null
  // "May two people join?" counts
  if (day.kind === 'cardinal' && view.together(day.to, day.from) && view.pos(day.to) !== 'PUNCT' && view.pos(day.to) !== 'NUM') return null
  const year = yearAfter(view, day.end)
  return reading('date.month-first', start, year?.end ?? day.end, edtf(year?.year ?? null, month, day.value))
}

export const dayFirst: Rule = {
  id: 'date.day-first',
  description: 'a day before its month: 25 July, 3rd of March 2020, 10-12 May',
  on: ['digits', 'ordinal'],
  needs: SIGN.day,
  read(view, { start, kind, value, from, end }) {
    if (value < 1 || value > 31 || /[$£€¥]/.test(view.text.slice(Math.max(0, start - 2), start))) return null
    if (kind === 'ordinal' && !/\d/.test(view.text[start] ?? '')) return ordinalDay(view, start, end, value, from)
    DAY_FIRST.lastIndex = start
    const match = DAY_FIRST.exec(view.text)
    const name = match?.[3] ?? ''
    const month = view.month(name) ?? view.month(name.replace('.', ''))
    if (!match || month === undefined) return null
    const first = Number(match[1])
    const last = match[2] ? Number(match[2]) : first
    if (!isDay(first, month) || !isDay(last, month)) return null
    // the dot may be the sentence's
    const dot = match[3]?.endsWith('.') && !view.lexicon.months.has(match[3].toLowerCase()) ? 1 : 0
    const dayEnd = DAY_FIRST.lastIndex - dot
    const year = yearAfter(view, dayEnd)
    return reading('date.day-first', start, year?.end ?? dayEnd, days(year?.year ?? null, month, first, last))
  },
}

/** "the first of March 2020". */
function ordinalDay(view: View, start: number, end: number, day: number, from: number): Reading | null {
  const at = view.tokenAt(end, from)
  if (view.near(at, 0) !== 'of' || !view.together(at + 1, from)) return null
  const month = view.month(view.tokens.word[at + 1] ?? '')
  if (month === undefined || !isDay(day, month)) return null
  const monthEnd = view.tokens.end[at + 1] ?? end
  const year = yearAfter(view, monthEnd)
  return reading('date.day-first', start, year?.end ?? monthEnd, edtf(year?.year ?? null, month, day))
}
