import type { NumberKind, TimeRelation } from '../../types.ts'
import type { View } from '../view.ts'

const TIMELY = new Set<NumberKind>(['date', 'time', 'date_range', 'duration'])
const RELATION: ReadonlyMap<string, TimeRelation> = new Map([
  ['since', 'since'],
  ['by', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['within', 'within'],
  ['over', 'over'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['from', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['commencing', 'from'],
  ['for', 'for'],
  ['in', 'in'],
])
/** By the last word of a relation of several, the words before it, the last first: "no later than" → than: later, no. */
const PHRASES: ReadonlyMap<string, readonly (readonly [words: readonly string[], relation: TimeRelation])[]> = new Map([
  [
    'than',
    [
      [['later', 'no'], 'by'],
      [['later', 'not'], 'by'],
      [['earlier', 'no'], 'from'],
      [['earlier', 'not'], 'from'],
      [['later'], 'after'],
      [['greater'], 'after'],
      [['earlier'], 'before'],
    ],
  ],
  [
    'to',
    [
      [['prior'], 'before'],
      [['up'], 'until'],
    ],
  ],
  [
    'as',
    [
      [['early', 'as'], 'from'],
      [['late', 'as'], 'until'],
    ],
  ],
  [
    'on',
    [
      [['starting'], 'from'],
      [['beginning'], 'from'],
    ],
  ],
  ['of', [[['as'], 'from']]],
])
/** Between the relation and the date: "since the early 1970s", "over the past ten years". */
const SKIPPED = /^(?:the|early|late|mid|past|last|next|coming|year|years|about|around|a|this|at|any|time)$/
const PART = /^(?:end|start|beginning|middle|turn|close)$/
const REACH = -7
/** Behind the date: "2018 or later", "from 2010 onwards". */
const ONWARDS = new Set(['onwards', 'onward'])
const LATER = /^(?:later|after|greater|beyond|onwards?)$/

/** How a date, time or duration at tokens `[i, to)` is tied to what is told, by the words before it or behind it. */
export function readRelation(view: View, kind: NumberKind, i: number, to: number): TimeRelation | null {
  return TIMELY.has(kind) ? ((kind === 'duration' ? null : behind(view, to)) ?? before(view, i)) : null
}

function before(view: View, i: number): TimeRelation | null {
  let by = -1
  for (; by > REACH; by--) {
    // "since the end of 1989"
    if (view.near(i, by) === 'of' && PART.test(view.near(i, by - 1))) by--
    else if (!SKIPPED.test(view.near(i, by))) break
  }
  const last = view.near(i, by)
  const phrase = PHRASES.get(last)?.find(([words]) => words.every((word, k) => view.near(i, by - 1 - k) === word))
  return phrase?.[1] ?? RELATION.get(last) ?? null
}

function behind(view: View, to: number): TimeRelation | null {
  const word = view.near(to - 1, 1)
  if (ONWARDS.has(word)) return 'from'
  if ((word !== 'or' && word !== 'and') || !LATER.test(view.near(to - 1, 2))) return null
  // "and after my shift" is something else
  return view.near(to - 1, 3) === '' || view.pos(to + 2) === 'PUNCT' || view.near(to - 1, 2) !== 'after' ? 'from' : null
}
