import type { Reading } from '../model.ts'
import { countedNoun } from '../read/counted-noun.ts'
import type { View } from '../view.ts'
import { isYear } from './edtf.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const SPAN = /(\d{4})(\/|-|–|—|~)(\d{4}|\d{2})(?![\d%\p{L}])(?![-/.,]\d)/uy

/** "2025/26", "2008-09", "2016–2018". */
export const yearSpan: Rule = {
  id: 'date.year-span',
  description: 'a fiscal or school year, or two years: 2025/26, 2008-09, 2016–2018',
  on: ['digits'],
  needs: SIGN.joined,
  read({ text }, { start }) {
    SPAN.lastIndex = start
    const match = SPAN.exec(text)
    const first = Number(match?.[1])
    if (!match || !isYear(first) || first < 1500) return null
    const short = match[3]?.length === 2
    // "1999-00" runs over the turn of the century; "2015-12" is a month
    if (short && Number(match[3]) <= first % 100 && first % 100 < 90) return null
    const second = short ? Math.floor(first / 100) * 100 + Number(match[3]) + (Number(match[3]) < first % 100 ? 100 : 0) : Number(match[3])
    if (second <= first || second - first > (match[2] === '/' ? 1 : 99) || second > 2199) return null
    return { rule: 'date.year-span', start, end: SPAN.lastIndex, kind: 'date_range', value: `${first}/${second}`, unit: null }
  },
}

/** Years that begin when it suits whoever counts by them: which days they take in is not told. */
const OWN_YEAR = new Set(['fy', 'fiscal', 'financial', 'tax', 'school', 'academic'])

/** "in 2023", "the 2016 election": four digits without a comma that count nothing. */
export const year: Rule = {
  id: 'date.year',
  description: 'a year: in 2023, since 1993, the 2016 election',
  on: ['digits'],
  read(view, { start, end, from, to, value, magnitude }) {
    if (magnitude !== 1 || end - start !== 4 || !isYear(value) || view.text[start] === '0') return null
    const before = view.near(from, -1)
    if (/^[-–/.:]\d/.test(view.text.slice(end, end + 2)) && !/^[-–]\d{4}/.test(view.text.slice(end, end + 5))) return null
    // "32-2015" is none
    if (/\d[-–]$/.test(view.text.slice(Math.max(0, start - 2), start))) return null
    if (view.pos(from - 1) === 'SYM' && view.lower(from - 1) !== '©') return null
    if (view.suffix(end)?.suffix.type === 'percent') return null
    const known = view.lexicon.clues.beforeYear.has(before) || view.pos(from - 1) === 'PUNCT'
    if (value < 1900 && !known && view.text[start - 1] !== '(') return null
    if (value < 1500 && before !== 'in' && before !== 'since' && before !== 'year') return null
    if (value >= 2100 && !(known && view.pos(to) === 'PUNCT')) return null
    if (unitBehind(view, end)) return null
    if (countsThings(view, end, to, value, before)) return null
    return OWN_YEAR.has(view.near(from, before === 'year' ? -2 : -1))
      ? { ...asYear(start, end, value), period: null }
      : asYear(start, end, value)
  },
}

const asYear = (start: number, end: number, value: number): Reading => ({
  rule: 'date.year',
  start,
  end,
  kind: 'date',
  value: String(value),
  unit: null,
})

const unitBehind = (view: View, end: number): boolean => {
  const found = view.suffix(end)
  return (
    found?.suffix.type === 'unit' &&
    found.suffix.row.form.length > 1 &&
    found.suffix.row.form !== 'second' &&
    !(found.gap === '' && found.text.length < 2)
  )
}

/** "2000 people", but "the 2020 protests" and "1990 homes" only after a preposition of time. */
function countsThings(view: View, end: number, to: number, value: number, before: string): boolean {
  const noun = countedNoun(view, to, true, end)
  if (!noun || view.isCapital(noun.head)) return false
  if (noun.unit === view.lower(noun.head)) return false
  if (value % 100 === 0) return !['in', 'since', 'the', 'by', 'of', 'from', 'until', 'before', 'after'].includes(before)
  return value < 1900 || (value % 100 !== 0 && !view.lexicon.clues.beforeYear.has(before) && noun.head === to && value < 1980)
}
