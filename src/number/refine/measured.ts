import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { linksSizes } from './direction.ts'
import { measuredAfter } from './measured-after.ts'
import { appositionOf } from './measured-apposition.ts'
import { measuredBefore, verbBefore } from './measured-before.ts'
import { happened } from './measured-event.ts'
import { withComplement } from './measured-phrase.ts'
import { predicateOf } from './measured-predicate.ts'
import { spentOn } from './measured-purpose.ts'
import { rankedIn } from './measured-rank.ts'

const TIMELY = new Set(['date', 'time', 'date_range'])
/** Words that may stand between two numbers of one thing: "£1.5m, up from £900k", "5% and even 7%", "a year ago, and down by more than 21%". */
const LITTLE =
  '(?:up|down|from|to|by|with|about|around|only|just|nearly|almost|even|more|less|than|over|under|the|an?|some|at|least|perhaps|possibly|against)'
const CARRIES = new RegExp(
  `^(?:[^.;:]{0,80}, (?:(?:and|but) )?(?:up|down|compared|versus|against)|,? (?:up|down|compared|from|and|or|plus|versus)|,? ?\\()(?: ${LITTLE}){0,5} ?[$£€]?$`,
)

/** "39 per cent of these" */
const OF_THEM = /^ of (?:these|those|them|which)(?![\p{L}-])/u
const LIGHT = /^(?:is|are|was|were|be|been|being|['’]s|['’]re|['’]d|has|have|had|do|does|did)$/i

/** A pronoun takes up what a number at most this far before measured. */
const BACK = 200

/** What the last number of a kind measured, and where it ended. */
export interface Carried {
  readonly of: Span | null
  readonly unit: string | null
  readonly end: number
}
export type CarriedByKind = Map<Reading['kind'], Carried>

/** Kinds of numbers that a pronoun can take up: "The price was £5m. It fell by 6%". */
const AMOUNTS: readonly Reading['kind'][] = ['money', 'percentage', 'percentage_points', 'ratio', 'rate', 'count']

/**
 * What is measured: the thing counted, the noun the number stands before ("a 28.9% pay rise") or that follows ("92% of patients",
 * "£5m in fines"), the one it is given for ("a cost of £5"), the subject of a verb that equates or changes ("unemployment rose to
 * 5%"), or the verb itself ("raised £5m", "jailed for two years"). `i` is the first token of the number with its modifier.
 */
export function readMeasured(view: View, reading: Reading, i: number, carried: CarriedByKind): Span | null {
  const { kind, start } = reading
  if (TIMELY.has(kind)) return null
  const often = reading.rule.startsWith('count.times') || reading.rule === 'count.twice'
  if (reading.of && !often) return withComplement(view, reading.of)
  if (often) return verbBefore(view, i) ?? reading.of ?? null
  const them = theCounted(view, reading, carried)
  if (them) return them
  const after = measuredAfter(view, reading, i)
  if (after) return withComplement(view, after)
  if (kind === 'ordinal') return rankedIn(view, reading, i)
  const same = sameThing(view, reading, carried)
  if (same) return same
  const before = carried.get(kind)
  if (kind !== 'age' && before?.of && start - before.end < 120 && CARRIES.test(view.text.slice(before.end, start))) return before.of
  for (const other of AMOUNTS) {
    const added = carried.get(other)
    if (added?.of && start - added.end < BACK && linksSizes(view.text.slice(added.end, start))) return added.of
  }
  const beside = appositionOf(view, reading, i) ?? predicateOf(view, reading, i) ?? spentOn(view, reading, i)
  if (beside) return beside
  const found = happened(view, reading, i) ?? measuredBefore(view, reading, i)
  return found === 'pronoun' ? (takenUp(view, reading, carried) ?? actBefore(view, i)) : found
}

/** What the count before counts: "14 schools, 39 per cent of which shut". */
function theCounted({ text }: View, { start, end }: Reading, carried: CarriedByKind): Span | null {
  const count = carried.get('count')
  return count?.of && start - count.end < BACK && OF_THEM.test(text.slice(end, end + 12)) ? count.of : null
}

/** What another of its kind right before measures: "nine in May and six in June"; "men aged 25 and 31". */
function sameThing({ text }: View, { kind, bare, unit, start }: Reading, carried: CarriedByKind): Span | null {
  if (kind === 'age') {
    const age = carried.get(kind)
    return age?.of && / ?(?:,|,? and|,? or) $/.test(text.slice(age.end, start)) && start - age.end < 8 ? age.of : null
  }
  const count = carried.get('count')
  return bare && count?.of && unit !== null && unit !== 'person' && unit === count.unit && start - count.end < BACK ? count.of : null
}

/** The verb of a subject that is not known: "it weighs 5 tonnes". */
function actBefore(view: View, i: number): Span | null {
  const verb = verbBefore(view, i)
  return verb && !LIGHT.test(view.text.slice(verb.start, verb.end)) ? verb : null
}

/** What a pronoun stands for: the last amount told of in the paragraph. */
function takenUp({ text }: View, { kind, start }: Reading, carried: CarriedByKind): Span | null {
  if (!AMOUNTS.includes(kind)) return null
  let last: Carried | null = null
  for (const other of AMOUNTS) {
    const one = carried.get(other)
    if (one && (last === null || one.end > last.end)) last = one
  }
  return last && start - last.end < BACK && !text.slice(last.end, start).includes('\n') ? last.of : null
}
