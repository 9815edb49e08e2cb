import type { Input, InputFailure, InputFailureCode, InputSource } from '../input/types.ts'

/** What is read, in its place: an article, or why there is none. */
export type Entry = Input | InputFailure

/** An article that was extracted from; `part` is what the format makes of it, plain data that can go from process to process. */
export interface Extracted {
  readonly ok: true
  readonly id: string
  readonly part: unknown
  readonly statements: number
  readonly claims: number
}

export type FailureCode =
  | InputFailureCode
  /** The process that read it ended, twice. */
  | 'crashed'
  /** It took longer than the time limit, twice. */
  | 'timed-out'
  /** The program is at fault. */
  | 'internal'

/** An article that costs only itself. */
export interface Failure {
  readonly ok: false
  readonly id: string
  readonly code: FailureCode
  readonly message: string
  readonly source: InputSource
}

export type Outcome = Extracted | Failure

/** Extracts from articles; gives as many outcomes, in their order. */
export type Work = (inputs: readonly Input[]) => Promise<readonly Outcome[]>
