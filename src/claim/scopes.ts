import type { Tokens } from '../document/layer.ts'
import type { Phrases, VerbGroup } from '../syntax/layer.ts'
import type { Scope } from '../types.ts'
import { MARK, type Marks } from './marks.ts'

/** What a cue of negation, doubt or modality covers: tokens `[from, to)`; `cue` is the cue itself, `end` the word that ends the scope, if any. */
export interface TokenScope {
  readonly kind: Scope['kind']
  readonly cue: { readonly from: number; readonly to: number }
  readonly direction: 'forward'
  readonly from: number
  readonly to: number
  readonly end: number | null
}

const OPENS = MARK.negation | MARK.hedge | MARK.obligation | MARK.future

/**
 * Scopes of the negations, hedges and modal verbs in the tokens `[from, to)`: each reaches from its cue to the next terminator.
 *
 *     The road is not open , but it may reopen
 *                 ^cue ~~~~  ^end   ^cue ~~~~~
 * A false friend ("not only") opens none, because the longer marker wins.
 */
export function findScopes({ lower, pos }: Tokens, { bits, length }: Marks, from: number, to: number): TokenScope[] {
  const scopes: TokenScope[] = []
  // from right to left, so that the next terminator is known
  let end = to
  let terminator: number | null = null
  for (let i = to - 1; i >= from; i--) {
    const mark = bits[i] ?? 0
    if (mark & MARK.end || lower[i] === ';' || lower[i] === ':' || lower[i] === '.') {
      end = i
      terminator = i
    }
    if ((mark & OPENS) === 0) continue
    let kind: Scope['kind']
    if (mark & MARK.negation && !(mark & MARK.pseudo)) kind = 'negation'
    else if (mark & MARK.hedge) kind = 'hedge'
    else if (mark & MARK.obligation || (mark & MARK.future && pos[i] === 'AUX')) kind = 'modality'
    else continue
    const after = i + (length[i] ?? 1)
    scopes.push({ kind, cue: { from: i, to: after }, direction: 'forward', from: Math.min(after, end), to: end, end: terminator })
  }
  return scopes.reverse()
}

/**
 * Whether a negation or hedge bears on the unit's main verb: the cue is part of its verb group ("does not open"), stands before it
 * outside any other verb ("no boats came back"), or opens what follows it ("has no plans"). Not in another clause: "the bridge that
 * does not open is safe".
 */
export function bearsOnVerb(scope: TokenScope, main: VerbGroup | null, { verbAt }: Phrases, { bits }: Marks, from: number): boolean {
  if (!main) return scope.cue.from <= from + 2
  const own = verbAt[scope.cue.from] ?? -1
  if (own >= 0) return own === main.id
  if (scope.cue.from > main.to + 1 || scope.to < main.from) return false
  for (let i = main.to; i < scope.cue.from; i++) if ((bits[i] ?? 0) & MARK.end) return false
  return true
}
