import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { linksSizes } from './direction.ts'
import { measuredAfter } from './measured-after.ts'
import { measuredBefore, verbBefore } from './measured-before.ts'

const TIMELY = new Set(['date', 'time', 'date_range'])
/** Words that may stand between two numbers of one thing: "£1.5m, up from £900k", "5% and even 7%", "a year ago, and down by more than 21%". */
const LITTLE =
  '(?:up|down|from|to|by|with|about|around|only|just|nearly|almost|even|more|less|than|over|under|the|an?|some|at|least|perhaps|possibly|against)'
const CARRIES = new RegExp(
  `^(?:[^.;:]{0,80}, (?:(?:and|but) )?(?:up|down|compared|versus|against)|,? (?:up|down|compared|from|and|or|plus|versus)|,? ?\\()(?: ${LITTLE}){0,5} ?[$£€]?$`,
)

/** A pronoun takes up what a number at most this far before measured. */
const BACK = 200

/** What the number before measured, and where it ended. */
export interface Carried {
  readonly of: Span | null
  readonly kind: Reading['kind']
  readonly end: number
}

/**
 * What is measured: the thing counted, the noun the number stands before ("a 28.9% pay rise") or that follows ("92% of patients",
 * "£5m in fines"), the one it is given for ("a cost of £5"), the subject of a verb that equates or changes ("unemployment rose to
 * 5%"), or the verb itself ("raised £5m", "jailed for two years"). `i` is the first token of the number with its modifier.
 */
export function readMeasured(view: View, reading: Reading, i: number, before: Carried | null): Span | null {
  if (TIMELY.has(reading.kind)) return null
  const often = reading.rule.startsWith('count.times') || reading.rule === 'count.twice'
  if (reading.of && !often) return reading.of
  if (often) return verbBefore(view, i) ?? reading.of ?? null
  const after = measuredAfter(view, reading, i)
  if (after || reading.kind === 'ordinal') return after
  const between = before && reading.kind !== 'age' ? view.text.slice(before.end, reading.start) : '.'
  if (before?.of && (linksSizes(between) || (before.kind === reading.kind && between.length < 120 && CARRIES.test(between))))
    return before.of
  const found = measuredBefore(view, reading, i)
  // "It fell to 5%": what the last sentence spoke of
  if (found === 'pronoun') return before && reading.start - before.end < BACK ? before.of : null
  return found
}
