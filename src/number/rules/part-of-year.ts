import type { Reading } from '../model.ts'
import { dayIn } from '../refine/calendar.ts'
import type { View } from '../view.ts'
import { dateReading } from './edtf.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const CODE = /([Qq][1-4]|[Hh][12])(?:[ -](?:of )?(\d{4})(?!\d))?(?![\p{L}\d])/uy
const YEAR_FIRST = /(\d{4})[ -]?([Qq][1-4]|[Hh][12])(?![\p{L}\d])/uy
const IN_WORDS = /(?:st|nd|rd|th)?[ -](quarter|half) (?:of )?(?:the )?(\d{4}(?!\d)|(?:this |last |next )?year(?!\p{L}))/uy
const FISCAL = /^FY['’]?(\d{4}|\d\d)$/
const BY: Readonly<Record<string, number>> = { 'last year': -1, 'next year': 1 }

/** "Q2", "Q3 2024", "2019 H2", "FY25", "the second quarter of 2023", "the first half of this year". */
export const partOfYear: Rule = {
  id: 'date.part-of-year',
  description:
    'a quarter or half of a year, or a fiscal one: Q2, Q3 2024, H1 2019, FY25, the second quarter of 2023, the first half of this year',
  on: ['code', 'ordinal', 'digits'],
  needs: SIGN.fourDigits,
  read(view, { kind, start, end, value }) {
    const { text } = view
    if (kind === 'digits') {
      YEAR_FIRST.lastIndex = start
      const match = YEAR_FIRST.exec(text)
      return match ? reading(start, YEAR_FIRST.lastIndex, match[1] ?? '', match[2] ?? '') : null
    }
    if (kind === 'ordinal') {
      IN_WORDS.lastIndex = end
      const [, part, year = ''] = IN_WORDS.exec(text) ?? []
      if (part === undefined || value > (part === 'half' ? 2 : 4)) return null
      return reading(start, IN_WORDS.lastIndex, yearTold(view, year), `${part === 'half' ? 'h' : 'q'}${value}`)
    }
    const fiscal = FISCAL.exec(text.slice(start, end))?.[1]
    // which months it takes in is not told
    if (fiscal) return { ...dateReading('date.fiscal', start, end, fiscal.length === 2 ? `20${fiscal}` : fiscal), period: null }
    CODE.lastIndex = start
    const match = CODE.exec(text)
    // "H1" alone may be a virus or a heading
    if (!match || CODE.lastIndex < end || (!match[2] && !text.startsWith('Q', start))) return null
    return reading(start, CODE.lastIndex, match[2] ?? yearTold(view, 'year'), match[1] ?? '')
  },
}

function yearTold({ published }: View, words: string): string {
  if (/^\d/.test(words)) return words
  const day = dayIn(published)
  return day === null ? 'XXXX' : String(Number(day.slice(0, 4)) + (BY[words] ?? 0))
}

/** `part` is q1–q4, or h1 or h2: EDTF has quarters, and halves are six months. */
function reading(start: number, end: number, year: string, part: string): Reading {
  const n = part.slice(1)
  const quarter = /^q/i.test(part)
  const value = quarter ? `${year}-Q${n}` : n === '1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`
  return { rule: 'date.part-of-year', start, end, kind: quarter ? 'date' : 'date_range', value, unit: null }
}
