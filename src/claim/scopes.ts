import type { Tokens } from '../document/layer.ts'
import { MARK, type Marks } from './marks.ts'

/** What a cue of negation or doubt covers: tokens `[from, to)`; `cue` is the cue itself, `end` the word that ends the scope, if any. */
export interface Scope {
  readonly kind: 'negation' | 'hedge'
  readonly cue: { readonly from: number; readonly to: number }
  readonly direction: 'forward'
  readonly from: number
  readonly to: number
  readonly end: number | null
}

/**
 * Scopes of the negations and hedges in the tokens `[from, to)`: each reaches from its cue to the next terminator.
 *
 *     The road is not open , but it may reopen
 *                 ^cue ~~~~  ^end   ^cue ~~~~~
 * A false friend ("not only") opens none, because the longer marker wins.
 */
export function findScopes({ lower }: Tokens, { bits, length }: Marks, from: number, to: number): Scope[] {
  const scopes: Scope[] = []
  // from right to left, so that the next terminator is known
  let end = to
  let terminator: number | null = null
  for (let i = to - 1; i >= from; i--) {
    const mark = bits[i] ?? 0
    if (mark & MARK.end || lower[i] === ';' || lower[i] === ':' || lower[i] === '.') {
      end = i
      terminator = i
    }
    const kind = mark & MARK.negation && !(mark & MARK.pseudo) ? 'negation' : mark & MARK.hedge ? 'hedge' : null
    if (kind === null) continue
    const after = i + (length[i] ?? 1)
    scopes.push({ kind, cue: { from: i, to: after }, direction: 'forward', from: Math.min(after, end), to: end, end: terminator })
  }
  return scopes.reverse()
}

/**
 * Whether a negation or hedge bears on the unit's main verb: the cue stands in the verb group, right before it (its subject is
 * "no one"), or opens its object ("has no plans"); a cue further on, in a subordinate clause, does not.
 */
export function bearsOnVerb(scope: Scope, verb: { readonly from: number; readonly to: number } | null, from: number): boolean {
  if (!verb) return scope.cue.from <= from + 2
  return scope.cue.from <= verb.to + 1 && scope.to >= verb.from
}
