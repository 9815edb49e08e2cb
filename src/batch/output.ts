import type { Extracted, Failure } from './outcome.ts'
import type { Position } from './position.ts'

/** Where the articles go, one after the other. */
export interface Output {
  /** @param index the article's place among all that were read, from 0 */
  add(extracted: Extracted, index: number): Promise<void>
  /** All up to the position was added; `failures` are those since the last checkpoint. */
  checkpoint(position: Position, failures: readonly Failure[]): Promise<void>
  /** After the last article: now the output is whole. */
  finish(): Promise<void>
  /** The run stops before the end: what was added so far is kept, where the output can be taken up again. */
  suspend(): Promise<void>
}
