import type { Entity } from '../entity/layer.ts'
import type { Mention } from '../mention/layer.ts'
import type { Cast } from './cast.ts'

/** The two people of "Ann Lee, 29, and Bob Ray"; null if the names do not stand together so. */
export function pairOf(cast: Cast, first: Mention, second: Mention): readonly Entity[] | null {
  const a = cast.entityOf(first)
  const b = cast.entityOf(second)
  return a && b && a !== b && together(cast, first, second) ? [a, b] : null
}

function together({ tokens }: Cast, first: Mention, second: Mention): boolean {
  if (second.from - first.to > 9 || tokens.sentence[first.from] !== tokens.sentence[second.from]) return false
  let and = false
  for (let k = first.to; k < second.from; k++) {
    if (tokens.lower[k] === 'and') and = true
    else if (tokens.pos[k] === 'VERB' || tokens.pos[k] === 'AUX' || tokens.pos[k] === 'ADP') return false
  }
  return and
}
