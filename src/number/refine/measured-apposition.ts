import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { wholeOf } from './measured-phrase.ts'
import { nounEnding } from './measured-subject.ts'

const KINDS = new Set<Reading['kind']>(['money', 'percentage', 'percentage_points', 'measure', 'ratio', 'count', 'duration'])
const DASH = /^[—–-]$|^--$/
const AFTER = /^(?:from|off|away|long|high|deep|wide|tall)$/

/**
 * The noun phrase that the number at token `i` stands beside:
 *
 *     The final cost — £5m — was a shock.   ·   The bill: £5m   ·   The town, 40 miles from York, …   ·   The scheme, worth £5bn, …
 *     ^of              ^i
 * Not: "In the town, £5m was lost", where the number is a subject.
 */
export function appositionOf(view: View, { kind, end }: Reading, i: number): Span | null {
  if (!KINDS.has(kind)) return null
  const at = view.near(i, -1) === 'worth' ? i - 2 : i - 1
  const sign = view.near(at, 0)
  if (!view.together(at, i) || !(sign === ',' || sign === ':' || DASH.test(sign))) return null
  // a heading before a count is no noun of its: "Storm: thousands flee"
  if (sign === ':' && kind === 'count') return null
  const phrase = nounEnding(view, at - 1)
  const owned = phrase && view.near(phrase.from, -1) === 'of' && view.pos(phrase.from - 2) !== 'PUNCT'
  if (!phrase || (view.pos(phrase.from - 1) === 'ADP' && !owned)) return null
  const to = view.tokenAt(end, i)
  const behind = view.together(to, i) ? view.pos(to) : 'PUNCT'
  const fits = sign === ',' ? behind === 'PUNCT' || AFTER.test(view.lower(to)) : behind !== 'VERB' && behind !== 'AUX'
  return fits ? wholeOf(view, phrase) : null
}
