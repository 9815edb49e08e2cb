import { countedNoun } from '../read/counted-noun.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

/** Before a year of this century in words: "in two thousand and five". */
const TIMELY = new Set(['in', 'since', 'until', 'by', 'from', 'of'])

/** "nineteen eighty-four", "twenty twenty": two numbers side by side that are a year. */
export const yearInWords: Rule = {
  id: 'date.year-words',
  description: 'a year in words: nineteen eighty-four, twenty twenty',
  on: ['cardinal'],
  needs: SIGN.hundred | SIGN.neighbour,
  read(view, { start, end, from, to, value }, k) {
    const { text, numerals } = view
    if (value > 2000 && value < 2100) {
      const timely = TIMELY.has(view.near(from, -1)) || numerals[k - 1]?.kind === 'month'
      if (
        !timely ||
        !text.slice(start, end).toLowerCase().startsWith('two thousand') ||
        view.suffix(end) ||
        countedNoun(view, to, true, end)
      )
        return null
      return { rule: 'date.year-words', start, end, kind: 'date', value: String(value), unit: null }
    }
    const next = numerals[k + 1]
    if (value < 15 || value > 20 || next?.kind !== 'cardinal' || next.value < 10 || next.value > 99) return null
    if (text.slice(end, next.start) !== ' ') return null
    return { rule: 'date.year-words', start, end: next.end, kind: 'date', value: String(value * 100 + next.value), unit: null }
  },
}
