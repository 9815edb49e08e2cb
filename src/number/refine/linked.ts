import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { linksSizes } from './direction.ts'

/** The numbers further apart than this are not linked. */
const REACH = 40
/** A conversion in brackets: "2,300 tons (2,095 metric tons)". */
const BRACKET = /^ ?\((?:about |around |roughly |or |some |nearly |approximately )?$/
const CONVERTED = new Set(['money', 'measure', 'percentage', 'ratio'])

/** Whether two neighbours belong together: a sum of two, an amount and its conversion, the end and the start of a change. */
export function areLinked({ text }: View, a: Reading, b: Reading, baselineStart: number | null): boolean {
  if (b.start - a.end > REACH || b.start < a.end) return false
  if (baselineStart === b.start) return true
  const between = text.slice(a.end, b.start)
  return linksSizes(between) || (a.kind === b.kind && a.unit !== b.unit && CONVERTED.has(a.kind) && BRACKET.test(between))
}
