import type { ChangeRole, NumberKind, TimeRelation } from '../../types.ts'
import type { View } from '../view.ts'

const REACH = 8

/** The part that the number plays in a change; null if the words near it tell of none. `i` is its first token with its modifier. */
export function readRole(view: View, i: number, direction: 'rise' | 'fall' | null): ChangeRole | null {
  if (direction) return 'by'
  const link = view.near(i, -1)
  if (link !== 'to' && link !== 'from' && link !== 'at') return null
  const { changeVerbs, changeWords } = view.lexicon
  for (let by = -2; by > -REACH; by--) {
    const word = view.near(i, by)
    if (word === '' || view.pos(i + by) === 'PUNCT') return null
    if (changeVerbs.has(word) || changeWords.has(word)) return link === 'from' ? 'from' : link === 'to' ? 'to' : null
  }
  return null
}

const RELATION: Readonly<Record<string, TimeRelation>> = {
  since: 'since',
  by: 'by',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
  within: 'within',
  over: 'over',
  during: 'during',
  throughout: 'during',
  from: 'from',
  for: 'for',
  in: 'in',
}
/** Between the relation and the date: "since the 1970s", "over the past ten years". */
const SKIPPED = /^(?:the|early|late|mid|past|last|next|year|about|around|a|this|at)$/

/** The relation in the words before a date, time or duration at token `i`. */
export function readRelation(view: View, kind: NumberKind, i: number): TimeRelation | null {
  if (kind !== 'date' && kind !== 'time' && kind !== 'date_range' && kind !== 'duration') return null
  let by = -1
  while (by > -4 && SKIPPED.test(view.near(i, by))) by--
  return RELATION[view.near(i, by)] ?? null
}
