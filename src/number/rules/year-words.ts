import type { Rule } from './rule.ts'

/** "nineteen eighty-four", "twenty twenty": two numbers side by side that are a year. */
export const yearInWords: Rule = {
  id: 'date.year-words',
  description: 'a year in words: nineteen eighty-four, twenty twenty',
  on: ['cardinal'],
  read({ text, numerals }, { start, end, value }, k) {
    const next = numerals[k + 1]
    if (value < 15 || value > 20 || next?.kind !== 'cardinal' || next.value < 10 || next.value > 99) return null
    if (text.slice(end, next.start) !== ' ') return null
    return { rule: 'date.year-words', start, end: next.end, kind: 'date', value: String(value * 100 + next.value), unit: null }
  },
}
