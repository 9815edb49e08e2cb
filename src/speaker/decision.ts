import type { Entity } from '../entity/layer.ts'
import type { Basis } from '../types.ts'
import type { Scored } from './antecedent.ts'

/** A decision on who said it, before it is written down. */
export interface Decision {
  readonly entities: readonly Entity[] | null
  readonly basis: Basis | null
  readonly confidence: number
  readonly rule: string
  readonly features?: readonly { readonly name: string; readonly weight: number }[]
  readonly others?: readonly Scored[]
}

export const NOBODY: Decision = { entities: null, basis: null, confidence: 0.5, rule: 'speaker.unknown' }

/** Below this score nobody is chosen: null beats a guess. */
export const ENOUGH = -1

export const squash = (x: number): number => 1 / (1 + Math.exp(-x))

/** How sure a choice is by how far it leads. */
export function certainty(best: Scored, next: Scored | undefined): number {
  return 0.35 + 0.6 * squash(next ? best.score - next.score : 3)
}
