import type { Candidate, NameType } from './candidate.ts'
import type { View } from './view.ts'

/** Votes on what a name is the name of; a rule sees one candidate and its neighbours. */
export interface TypeRule {
  readonly id: string
  readonly description: string
  readonly type: NameType
  /** How much it counts; 0 if it does not apply. */
  vote(view: View, name: Candidate): number
}

/** The last token of a name. */
export const tail = (name: Candidate): number => name.nameTo - 1
export const several = (name: Candidate): boolean => name.words.length > 1
export const theBefore = (view: View, { from }: Candidate): boolean => view.low(from - 1) === 'the' || view.low(from) === 'the'
