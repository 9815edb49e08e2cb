import type { ArticleMeta } from '../../src/types.ts'
import { samples } from './samples.ts'
import type { AddedVerb } from './worker/protocol.ts'

export const TABS = ['statements', 'speakers', 'claims', 'numbers', 'records', 'pipeline'] as const
export type Tab = (typeof TABS)[number]

/** All that the reader chose; the rest follows from it. */
export interface State {
  /** Id of a sample; null for the reader's own text. */
  readonly sample: string | null
  readonly text: string
  readonly meta: ArticleMeta
  readonly tab: Tab
  /** Leave out statements that are less sure, 0..1. */
  readonly minConfidence: number
  readonly verbs: readonly AddedVerb[]
  /** Id of the statement that is explained while no other is pointed at. */
  readonly pinned: string | null
}

/** A sample with everything else as it is when the page is opened; the first if there is none of that name. */
export function opened(sample: string | null): State {
  const { id, text, meta } = samples.find((one) => one.id === sample) ?? (samples[0] as (typeof samples)[number])
  return { sample: id, text, meta, tab: 'statements', minConfidence: 0, verbs: [], pinned: 's1' }
}
