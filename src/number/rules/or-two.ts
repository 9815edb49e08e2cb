import type { Rule } from './rule.ts'

/** A unit with an article, and more of it: "a minute or two", "a year and a half". */
export const orTwo: Rule = {
  id: 'measure.or-two',
  description: 'a unit with an article and some more of it: a minute or two, a mile or two',
  on: ['cardinal', 'part'],
  read(view, { start, end, from, value }) {
    const half = view.near(from, -1) === 'and' && view.lower(from) === 'a' && value === 0.5
    if (!half && (view.near(from, -1) !== 'or' || (value !== 2 && value !== 3))) return null
    const article = view.near(from, -3)
    const noun = view.lower(from - 2)
    const suffix = view.lexicon.suffixes.get(noun)
    if ((article !== 'a' && article !== 'an') || suffix?.type !== 'unit') return null
    const { unit, kind } = suffix.row
    return {
      rule: 'measure.or-two',
      start: view.tokens.start[from - 3] ?? start,
      end,
      kind: kind === 'duration' ? 'duration' : 'measure',
      value: half ? 1.5 : { low: 1, high: value },
      unit,
    }
  },
}
