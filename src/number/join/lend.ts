import type { Join } from './join.ts'

const LINK = /^(?:-?,? ?(?:and|or)(?: even| perhaps| possibly| maybe| about)? |, |-? (?:and|or) )$/

/** "five and even six per cent", "16- and 17-year-olds", "two, three or four years": the first number borrows the unit. */
export const lend: Join = {
  id: 'join.lend',
  description: 'a number with no unit borrows it from the next: five or six per cent, two and three years',
  join(view, a, b) {
    if (a.bare !== true || b.bare || a.kind !== 'count') return null
    if (
      b.kind !== 'percentage' &&
      b.kind !== 'percentage_points' &&
      b.kind !== 'duration' &&
      b.kind !== 'measure' &&
      b.kind !== 'age' &&
      b.kind !== 'count' &&
      b.kind !== 'money'
    )
      return null
    if (!LINK.test(view.between(a.end, b.start)) || typeof a.value !== 'number') return null
    if (b.kind === 'money' && b.rule === 'money.sign') return null
    const { bare: _, ...own } = a
    return [{ ...own, rule: `${b.rule}+lend`, kind: b.kind, unit: b.unit, ...(b.of ? { of: b.of } : {}) }, b]
  },
}
