import type { StanceLabel } from '../types.ts'
import type { Candidate, Range, View } from './view.ts'

/** Below this weight no stance is given: null beats a guess. */
export const ENOUGH = 1
/** How much more a target counts that the article is about. */
const ISSUE = 0.8

export interface Choice {
  readonly target: Range
  readonly label: StanceLabel
  readonly weight: number
  readonly because: readonly Candidate[]
}

/** Joins candidates on the same target and takes the strongest; null if none is strong enough or two sides weigh the same. */
export function choose(view: View, candidates: readonly Candidate[]): Choice | null {
  const { tokens } = view.doc
  const groups = new Map<string, { target: Range; side: number; because: Candidate[] }>()
  for (const candidate of candidates) {
    const target = view.resolved(candidate.target)
    if (!target || !hasContent(view, target)) continue
    const head = view.noun(target.to - 1)?.head ?? target.to - 1
    const key = tokens.lemma[head] ?? ''
    const worth = candidate.weight * (1 + ISSUE * view.issues.worth(target))
    const group = groups.get(key) ?? { target, side: 0, because: [] }
    group.side += candidate.label === 'support' ? worth : -worth
    group.because.push(candidate)
    groups.set(key, group)
  }
  let best: Choice | null = null
  for (const { target, side, because } of groups.values()) {
    const weight = Math.abs(side)
    if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { target, label: side > 0 ? 'support' : 'oppose', weight, because }
  }
  return best
}

/** A target must have a noun or a name in it. */
function hasContent(view: View, { from, to }: Range): boolean {
  const { pos } = view.doc.tokens
  for (let i = from; i < to; i++) if (pos[i] === 'NOUN' || pos[i] === 'PROPN' || pos[i] === 'VERB') return true
  return false
}
