import type { Outcome } from '../model.ts'
import type { View } from '../view.ts'
import { bounds } from './bounds.ts'
import { isReading, type Join } from './join.ts'
import { lend } from './lend.ts'
import { range } from './range.ts'

/** In the order in which they are tried on each pair of neighbours. */
export const joins: readonly Join[] = [range, bounds, lend]

/** Neighbours further apart than this never join. */
const REACH = 48

/**
 * Joins what belongs together, from right to left, so that "two, three or four years" lends its unit all the way.
 *
 *     between | 250 euros | (£173) | and | 600 euros      one range, and £173 on its own
 */
export function joinNeighbours(view: View, outcomes: readonly Outcome[]): Outcome[] {
  const done: Outcome[] = []
  for (let k = outcomes.length - 1; k >= 0; k--) {
    const a = outcomes[k]
    if (a === undefined) continue
    done.push(a)
    join(view, done)
  }
  return done.reverse()
}

/** Tries the last two of the reversed list, and the last with the one behind a bracket. */
function join(view: View, done: Outcome[]): void {
  const a = done.at(-1)
  for (const back of [2, 3]) {
    const b = done.at(-back)
    if (!isReading(a) || !isReading(b) || b.start - a.end > REACH || b.start < a.end) return
    for (const rule of joins) {
      const joined = rule.join(view, a, b)
      if (joined === null) continue
      if ('rule' in joined) {
        const kept = done.splice(-back, back).slice(1, -1)
        done.push(...kept, joined)
      } else {
        done[done.length - back] = joined[1]
        done[done.length - 1] = joined[0]
      }
      return
    }
  }
}
