import type { Modifier, NumberValue } from '../../types.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

const PART = new Set(['mid', 'early', 'late', 'low', 'high', 'upper', 'lower', 'mid-', 'early-', 'late-'])
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its'])

/** "mid", "late" … right before, whether its own word or glued with a hyphen. */
function partBefore(view: View, start: number, from: number): { readonly word: string; readonly at: number } | null {
  const before = view.text.slice(Math.max(0, start - 6), start).toLowerCase()
  const glued = /(mid|early|late|low|high|upper|lower)-$/.exec(before)
  if (glued?.[1]) return { word: glued[1], at: view.tokenAt(start - glued[0].length, Math.max(0, from - 2)) }
  const word = view.near(from, -1)
  return PART.has(word) ? { word, at: from - 1 } : null
}

/** The years of a band: thirties 30–39, mid-30s 34–36. */
function band(value: number, part: string | undefined): NumberValue {
  switch (part) {
    case 'mid':
      return { low: value + 4, high: value + 6 }
    case 'early':
    case 'low':
    case 'lower':
      return { low: value, high: value + 3 }
    case 'late':
    case 'high':
    case 'upper':
      return { low: value + 7, high: value + 9 }
    default:
      return { low: value, high: value + 9 }
  }
}

/** "men in their 30s", "aged in her mid-thirties", "over-65s". */
export const ageBand: Rule = {
  id: 'age.band',
  description: 'an age by tens, or a limit: in her mid-30s, under-18s, the over-65s',
  on: ['decade', 'digits', 'cardinal'],
  read(view, { kind, start, end, from, value }) {
    if (value > 120) return null
    const limit = /(under|over)[- ]?$/i.exec(view.text.slice(Math.max(0, start - 6), start))
    if (limit?.[1] && (kind === 'decade' || view.text[end] === 's')) {
      // a team, not an age: "the Under-21s"
      if (/^[UO]/.test(limit[0]) && view.together(from - 1, from) && !view.opensSentence(from))
        return { rule: 'age.limit', start, end, refused: 'part of a name' }
      const modifier: Modifier = limit[1].toLowerCase() === 'under' ? 'less_than' : 'more_than'
      return {
        rule: 'age.limit',
        start: start - limit[0].length,
        end: kind === 'decade' ? end : end + 1,
        kind: 'age',
        value,
        unit: 'year',
        modifier,
      }
    }
    if (kind !== 'decade' || value > 100) return null
    const part = partBefore(view, start, from)
    const owner = view.near(part?.at ?? from, -1)
    // "men in their 30s and 40s"
    const second =
      (owner === 'and' || owner === 'or') &&
      [-2, -3].some((by) => POSSESSIVE.has(view.near(from, by)) || POSSESSIVE.has(view.near(from, by - 1)))
    if (!POSSESSIVE.has(owner) && !second) return null
    return { rule: 'age.band', start, end, kind: 'age', value: band(value, part?.word), unit: 'year', modifier: part ? 'approx' : null }
  },
}

/** "the 1970s", "the seventies", "mid-2020s". */
export const decade: Rule = {
  id: 'date.decade',
  description: 'a decade: the 1970s, the seventies, the mid-2020s',
  on: ['decade'],
  read(view, { start, end, from, value }) {
    const part = partBefore(view, start, from)
    if (value >= 1000) {
      if (value > 2100) return null
      return {
        rule: 'date.decade',
        start: part && view.text[start - 1] === '-' ? (view.tokens.start[part.at] ?? start) : start,
        end,
        kind: 'date',
        value: `${Math.floor(value / 10)}X`,
        unit: null,
        modifier: part ? 'approx' : null,
      }
    }
    if (value > 90) return null
    const quoted = /['’‘]/.test(view.text[start - 1] ?? '')
    const owner = view.near(part?.at ?? from, quoted && view.tokens.start[from] === start ? -2 : -1)
    if (!quoted && owner !== 'the') return null
    if (part && ['low', 'high', 'upper', 'lower'].includes(part.word))
      return { rule: 'count.band', start, end, kind: 'count', value: band(value, part.word), unit: null, modifier: 'approx' }
    // "unemployment in the mid-30s": so many of whatever the sentence is about
    if (part && !quoted && value < 50)
      return { rule: 'count.band', start, end, kind: 'count', value: band(value, part.word), unit: null, modifier: 'approx' }
    const century = value < 30 ? 20 : 19
    return {
      rule: 'date.decade',
      start,
      end,
      kind: 'date',
      value: `${century}${value / 10}X`,
      unit: null,
      modifier: part ? 'approx' : null,
    }
  },
}

/** "the 19th century", "21st-century". */
export const century: Rule = {
  id: 'date.century',
  description: 'a century: the 19th century → 18XX',
  on: ['ordinal'],
  read(view, { start, end, value }) {
    const piece = view.piece(end)
    const word = piece?.word.toLowerCase()
    if (!piece || (word !== 'century' && word !== 'centuries') || value < 2 || value > 22) return null
    return { rule: 'date.century', start, end: piece.end, kind: 'date', value: `${String(value - 1).padStart(2, '0')}XX`, unit: null }
  },
}
