import type { Input } from '../input/types.ts'
import type { Outcome, Work } from './outcome.ts'

/** Where the work is done. */
export interface Runner {
  /** How many batches can be worked on at once. */
  readonly jobs: number
  /** Never rejects for the sake of an article: one that cannot be worked on is a failure among the outcomes. */
  run(inputs: readonly Input[]): Promise<readonly Outcome[]>
  /** Stops whatever is running. */
  close(): Promise<void>
}

/** Works in this process, on one article after the other. */
export const inProcess = (work: Work): Runner => ({ jobs: 1, run: work, close: async () => {} })

/** The run cannot go on for want of workers; the message says why. */
export class NoWorker extends Error {}
