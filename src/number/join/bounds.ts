import type { Modifier } from '../../types.ts'
import { modifierBefore } from '../refine/modifier.ts'
import type { Join } from './join.ts'

const LOWER: readonly Modifier[] = ['more_than', 'at_least']
const UPPER: readonly Modifier[] = ['less_than', 'at_most']
const LINK = /^(?:,? (?:and|but) |, )$/

/** "more than 10 but fewer than 20 people": two bounds are one range. */
export const bounds: Join = {
  id: 'join.bounds',
  description: 'a lower and an upper bound: more than 10 but fewer than 20 people',
  join(view, a, b) {
    if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value === b.value) return null
    if (!(a.kind === b.kind && a.unit === b.unit) && !(a.bare && !b.bare)) return null
    const j = view.findToken(b.start)
    const second = modifierBefore(view, j, b)
    if (!second || !LINK.test(view.text.slice(a.end, view.tokens.start[second.from]))) return null
    const first = modifierBefore(view, view.findToken(a.start), a)
    if (!first) return null
    const rising = LOWER.includes(first.modifier) && UPPER.includes(second.modifier) && a.value < b.value
    const falling = UPPER.includes(first.modifier) && LOWER.includes(second.modifier) && a.value > b.value
    if (!rising && !falling) return null
    return {
      ...b,
      rule: `${b.rule}+bounds`,
      start: view.tokens.start[first.from] ?? a.start,
      value: { low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) },
      modifier: null,
    }
  },
}
