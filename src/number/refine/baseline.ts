import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

const UP_FROM = /^,? (?:up |down |compared )?from (?:about |around |just |a |an |the |some |nearly )*$/
const REACH = 32

/** "75p, up from 50p", "rose to £1.5m from £900k": the number that follows is where the change began. */
export function baselineOf(view: View, { kind, unit, end }: Reading, next: Reading | undefined): Span | null {
  if (!next || next.kind !== kind || next.unit !== unit || next.start - end > REACH) return null
  return UP_FROM.test(view.text.slice(end, next.start)) ? { start: next.start, end: next.end } : null
}
