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

/** A longer target is no better to read. */
const LONGEST = 12
/** When and how much: nobody is for or against these. */
const NO_TARGET = new Set(
  'today tonight tomorrow yesterday second minute hour day week month year decade moment time degree percent lot something anything nothing everything'.split(
    ' ',
  ),
)

/**
 * Joins candidates on the same subject and takes the strongest, by its fullest words; null if none is strong enough or two sides weigh
 * the same. `subject` gives targets about the same thing the same key.
 */
export function choose(view: View, candidates: readonly Candidate[], subject: (target: Range) => string): Choice | null {
  const groups = new Map<string, { target: Range; side: number; because: Candidate[] }>()
  for (const candidate of candidates) {
    const target = view.resolved(candidate.target)
    if (!target || !hasContent(view, target)) continue
    const key = subject(target)
    if (NO_TARGET.has(key) && !isCompound(view, target)) continue
    const worth = candidate.weight * (1 + ISSUE * view.issues.worth(target))
    const group = groups.get(key) ?? { target, side: 0, because: [] }
    if (lengthOf(target) > lengthOf(group.target) && lengthOf(target) <= LONGEST) group.target = target
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

/** "waiting times": the noun before tells what it is about. */
const isCompound = (view: View, { to }: Range): boolean => ['NOUN', 'PROPN', 'VERB'].includes(view.doc.tokens.pos[to - 2] ?? '')
const lengthOf = ({ from, to }: Range): number => to - from

/** A target must have a noun or a name in it. */
function hasContent(view: View, { from, to }: Range): boolean {
  const { pos } = view.doc.tokens
  for (let i = from; i < to; i++) if (pos[i] === 'NOUN' || pos[i] === 'PROPN' || pos[i] === 'VERB') return true
  return false
}
