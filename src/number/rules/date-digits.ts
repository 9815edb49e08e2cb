import type { Reading } from '../model.ts'
import { isDigit } from '../read/digits.ts'
import type { View } from '../view.ts'
import { edtf, isDay, isYear, dateReading as reading } from './edtf.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/y
const ISO_MONTH = /(\d{4})-(\d{1,2})(?![\d%\p{L}])(?![-/.,]\d)/uy
const ISO_NAMED = /(\d{4})[-/](\p{L}{3,9})[-/](\d{1,2})(?![\d/-])/uy
const SLASHED = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?![/.-]\d)/y
const YEARLESS = /(\d{1,2})\/(\d{1,2})(?![\d/%\p{L}])(?!\.\d)/uy
/** Before a day and month in digits with no year, which could else be a fraction or a score. */
const TIMELY =
  /(?:^|\s)(?:on|since|until|till|from|by|before|after|to|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?)\.?,? $/i

/** "2023-07-25", "25/07/2023", "on 25/7". Where day and month could be either, only the year is sure. */
export const numeric: Rule = {
  id: 'date.numeric',
  description: 'a date in digits: 2023-07-25, 25/07/2023, 2023-07, on 25/7',
  on: ['digits', 'part'],
  needs: SIGN.joined,
  read(view, { kind, start }) {
    const { text } = view
    if (!isSigned(text, start)) return null
    if (kind === 'part') return yearless(view, start)
    ISO.lastIndex = start
    const iso = ISO.exec(text)
    if (iso && isDay(Number(iso[3]), Number(iso[2])))
      return reading('date.numeric', start, ISO.lastIndex, edtf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
    ISO_NAMED.lastIndex = start
    const named = ISO_NAMED.exec(text)
    const month = named ? view.lexicon.months.get((named[2] ?? '').toLowerCase()) : undefined
    if (named && month !== undefined && isDay(Number(named[3]), month))
      return reading('date.numeric', start, ISO_NAMED.lastIndex, edtf(Number(named[1]), month, Number(named[3])))
    return slashed(view, start) ?? yearless(view, start) ?? isoMonth(view, start)
  },
}

/** One to four digits with a dash, slash or stop behind them: most numbers are no date by that alone. */
function isSigned(text: string, start: number): boolean {
  let at = start + 1
  while (at < start + 5 && isDigit(text.charCodeAt(at))) at++
  const sign = text.charCodeAt(at)
  return sign > 44 && sign < 48
}

function slashed({ text }: View, start: number): Reading | null {
  SLASHED.lastIndex = start
  const match = SLASHED.exec(text)
  if (!match) return null
  const [a, b] = [Number(match[1]), Number(match[3])]
  const short = match[4]?.length === 2
  if (short && match[2] !== '/') return null
  const year = Number(match[4]) + (short ? (Number(match[4]) < 50 ? 2000 : 1900) : 0)
  const dayFirst = isDay(a, b)
  const monthFirst = isDay(b, a)
  if (!dayFirst && !monthFirst) return null
  const value = dayFirst && monthFirst && a !== b ? edtf(year, null, null) : dayFirst ? edtf(year, b, a) : edtf(year, a, b)
  return reading('date.numeric', start, SLASHED.lastIndex, value)
}

/** "on 22/04": only where it can be but one day. */
function yearless({ text }: View, start: number): Reading | null {
  YEARLESS.lastIndex = start
  const match = YEARLESS.exec(text)
  const [a, b] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || a === b || isDay(a, b) === isDay(b, a) || !TIMELY.test(text.slice(Math.max(0, start - 12), start))) return null
  return reading('date.numeric', start, YEARLESS.lastIndex, isDay(a, b) ? edtf(null, b, a) : edtf(null, a, b))
}

/** "2015-12", which is no span of years as "2015-16" is. */
function isoMonth({ text }: View, start: number): Reading | null {
  ISO_MONTH.lastIndex = start
  const match = ISO_MONTH.exec(text)
  const [year, month] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || !isYear(year) || month < 1 || month > 12 || (match[2]?.length === 2 && month > year % 100)) return null
  return reading('date.numeric', start, ISO_MONTH.lastIndex, edtf(year, month, null))
}

const NAMED = /^(?:\p{L}{3,9}-)?(\p{L}{3,9})([-/.]?)(\d{4}|\d{1,2})(?:[-/](\d{4}))?$/u

/** "Dec31", "Oct/2", "Sep-23-2020", "Dec-2018": a month glued to its day or year. */
export const glued: Rule = {
  id: 'date.glued',
  description: 'a month glued to its day or year: Dec31, Oct/2, Sep-23-2020, Dec-2018',
  on: ['code'],
  read(view, { start, end, to }) {
    const { text, tokens } = view
    // "Oct/2" is one token, "May/22(Tue)" and "Sep-23-2020" may be more
    let last = to
    while (last < to + 4 && tokens.start[last] === tokens.end[last - 1] && /^[-/\d]/.test(text[tokens.start[last] ?? 0] ?? '')) last++
    for (let j = last; j >= to; j--) {
      const stop = tokens.end[j - 1] ?? end
      const match = NAMED.exec(text.slice(start, stop))
      const month = match ? view.lexicon.months.get((match[1] ?? '').toLowerCase()) : undefined
      // "AUG20" is a code
      if (!match || month === undefined || (match[2] === '' && match[1] === match[1]?.toUpperCase())) continue
      const [n, year] = [Number(match[3]), match[4] ? Number(match[4]) : null]
      if (match[3]?.length === 4)
        return isYear(n) && year === null && match[2] ? reading('date.glued', start, stop, edtf(n, month, null)) : null
      return isDay(n, month) ? reading('date.glued', start, stop, edtf(year, month, n)) : null
    }
    return null
  },
}
