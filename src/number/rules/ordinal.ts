import { isHyphen } from '../read/cardinal.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

/** "first", "10th", "second busiest". */
export const ordinal: Rule = {
  id: 'ordinal',
  description: 'a rank or a place in a row: the first, 10th, second busiest, came fifth',
  on: ['ordinal'],
  read(view, { start, end, from, to, value }) {
    const refusal = (refused: string) => ({ rule: 'ordinal.refused', start, end, refused })
    if (isAdverb(view, from, to)) return refusal('an adverb')
    if (view.lower(from) === 'second' && view.near(from, -1) === 'a' && !view.together(to, from)) return refusal('a moment')
    return { rule: 'ordinal', start, end, kind: 'ordinal', value, unit: null }
  },
}

/** Before these an ordinal is a rank or a place in a row. */
const RANKED =
  /^(?:the|a|his|her|its|their|my|our|your|'s|'|came|come|finished|finish|placed|ranked|comes|coming|in|at|be|was|is|are|were|for|on|this|that|very|world|of|to)$/

/** "I first met", "First, wash your hands": when, not which. */
function isAdverb(view: View, from: number, to: number): boolean {
  const word = view.lower(from)
  if (view.opensSentence(from) && view.together(to, from) && view.lower(to) === ',') return true
  if ((word !== 'first' && word !== 'second') || to !== from + 1 || isHyphen(view, to)) return false
  const before = view.near(from, -1)
  const after = view.together(to, from) ? view.lower(to) : ''
  if (before === 'a' && word === 'first') return true
  if (view.opensSentence(from) && (after === ',' || after === ':')) return true
  if (word === 'first' && view.pos(to) === 'VERB' && view.pos(from - 1) === 'AUX') return true
  // "he will do that first."
  if (
    word === 'first' &&
    (after === '' || view.pos(to) === 'PUNCT') &&
    !RANKED.test(before) &&
    view.pos(from - 1) !== 'DET' &&
    view.pos(from - 1) !== 'ADP'
  )
    return true
  if (RANKED.test(before)) return false
  const next = view.pos(to)
  return (
    word === 'first' &&
    (next === 'VERB' || next === 'AUX' || next === 'PRON') &&
    (view.pos(from - 1) === 'PRON' ||
      view.pos(from - 1) === 'AUX' ||
      view.pos(from - 1) === 'PROPN' ||
      view.pos(from - 1) === 'NOUN' ||
      before === 'when' ||
      before === ',')
  )
}

const SIGN = /^(?:#|no\.?|nos\.?|number|№|rank|ranked)$/

/** "#2", "number 3", "No. 1". */
export const rank: Rule = {
  id: 'ordinal.rank',
  description: 'a rank with a sign: #2, number 3, No. 1',
  on: ['digits', 'cardinal'],
  read(view, { kind, start, end, from, value, magnitude }) {
    if (value < 1 || value > 1000 || !Number.isInteger(value) || magnitude > 1) return null
    const dot = view.near(from, -1) === '.' ? 1 : 0
    const i = from - 1 - dot
    const before = view.near(from, -1 - dot)
    if (before.endsWith('#') && view.tokens.end[from - 1] === start)
      return { rule: 'ordinal.rank', start: start - 1, end, kind: 'ordinal', value, unit: null }
    if (!SIGN.test(before) || before === '#') return null
    if (before === 'no' && (kind !== 'digits' || !view.isCapital(i))) return null
    if (before === 'number' && (view.near(i, -1) === 'a' || view.near(i, 1) === 'of')) return null
    return { rule: 'ordinal.rank', start: view.tokens.start[i] ?? start, end, kind: 'ordinal', value, unit: null }
  },
}
