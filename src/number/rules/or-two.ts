import type { Rule } from './rule.ts'

/** "a minute or two", "an hour or so" has no number; "a year or two" has one. */
export const orTwo: Rule = {
  id: 'measure.or-two',
  description: 'a unit with an article and some more of it: a minute or two, a mile or two',
  on: ['cardinal'],
  read(view, { start, end, from, value }) {
    if (view.near(from, -1) !== 'or' || (value !== 2 && value !== 3)) return null
    const article = view.near(from, -3)
    const noun = view.lower(from - 2)
    const suffix = view.lexicon.suffixes.get(noun)
    if ((article !== 'a' && article !== 'an') || suffix?.type !== 'unit') return null
    const { unit, kind, ucum } = suffix.row
    return { rule: 'measure.or-two', start: view.tokens.start[from - 3] ?? start, end, kind: kind === 'duration' ? 'duration' : 'measure', value: { low: 1, high: value }, unit, ucum }
  },
}
