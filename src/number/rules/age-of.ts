import type { Rule } from './rule.ts'

/** Not "a father of three". */
const AGED_PERSON = /^(?:boy|girl|man|woman|child|lad|lass|youth|teenager|toddler)$/

/** "a boy of 12", "a woman of forty". */
export const personOf: Rule = {
  id: 'age.person-of',
  description: 'an age that a person is of: a boy of 12',
  on: ['digits', 'cardinal'],
  read(view, { start, end, from, to, value, magnitude }) {
    if (view.near(from, -1) !== 'of' || !AGED_PERSON.test(view.near(from, -2))) return null
    if (value < 1 || value > 120 || magnitude > 1 || !Number.isInteger(value) || view.suffix(end)) return null
    // "a man of few words", "a boy of 12 stone"
    const pos = view.together(to, from) ? view.pos(to) : 'PUNCT'
    if (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'SYM' || pos === 'NUM') return null
    const of = { start: view.tokens.start[from - 2] ?? 0, end: view.tokens.end[from - 2] ?? 0 }
    return { rule: 'age.person-of', start, end, kind: 'age', value, unit: 'year', of }
  },
}
