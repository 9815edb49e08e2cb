import type { CheckWorthinessLabel, ClaimType, Evidence, Span } from '../types.ts'
import type { Marks } from './marks.ts'

/** What a negation or hedge covers, from its cue to the word that ends it. */
export interface ScopeSpan {
  readonly kind: 'negation' | 'hedge'
  readonly cue: Span
  readonly scope: Span
  readonly direction: 'forward' | 'outside'
  /** The word that ends the scope ("but"), if one does before the unit ends. */
  readonly terminator: Span | null
}

/** A sentence or clause, in a statement or in the article's own voice, with how much it is worth checking. */
export interface ClaimUnit {
  readonly id: number
  readonly span: Span
  readonly from: number
  readonly to: number
  /** Id of the attribution it stands in; null for the article's own voice. */
  readonly attribution: number | null
  /** null: not a claim (an opinion, a plea, a question). Such units are kept so that every sentence has a score. */
  readonly type: ClaimType | null
  /** 0..1 */
  readonly score: number
  readonly label: CheckWorthinessLabel
  readonly reasons: readonly Evidence[]
  readonly negated: boolean
  readonly hedged: boolean
  /** All negations and hedges in the unit, and the cue of the statement if that denies it ("denied that …"). */
  readonly scopes: readonly ScopeSpan[]
  /** Ids of the number mentions inside. */
  readonly numbers: readonly number[]
}

export interface Claims {
  readonly list: readonly ClaimUnit[]
  /** Per attribution id: the label and type of the statement as a whole. */
  readonly ofAttribution: readonly { readonly label: CheckWorthinessLabel; readonly type: ClaimType | null; readonly score: number }[]
  /** Markers and words that judge, by token; the stance stage reads them too. */
  readonly marks: Marks
}
