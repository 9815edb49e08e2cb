import type { Evidence } from '../types.ts'
import type { Cue } from './cues.ts'
import type { Range, Scene } from './scene.ts'
import type { FoundSource } from './source.ts'

/** Words between a cue and its content that say to whom, when and where it was said. */
export interface Circumstances {
  readonly audience: Range | null
  readonly when: Range | null
  readonly medium: Range | null
}

export const NO_CIRCUMSTANCES: Circumstances = { audience: null, when: null, medium: null }

/** What a rule thinks was said, by what cue, by whom. The stage decides which proposals stand. */
export interface Proposal extends Circumstances {
  readonly rule: string
  /** Content in tokens, in order; quotation marks around a whole range are left out when records are made. */
  readonly content: readonly Range[]
  readonly cue: Range | null
  readonly lemma: string
  readonly attitude: 'endorse' | 'neutral' | 'distance'
  readonly source: FoundSource | null
  readonly prompt: Range | null
  /** How often the rule is right, 0..1; the greater wins where two proposals want the same words. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Evidence that names a rule and points at tokens. */
export const because = (scene: Scene, rule: string, weight: number, ...ranges: (Range | null)[]): Evidence => ({
  rule,
  weight,
  spans: ranges.flatMap((range) => (range ? [scene.span(range)] : [])),
})

/** The parts of a proposal that come from its cue. */
export const cueParts = (cue: Cue) => ({ cue: { from: cue.from, to: cue.to }, lemma: cue.lemma, attitude: cue.attitude })
