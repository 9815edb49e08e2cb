import type { Extracted } from './outcome.ts'

/** How an output's articles are kept until it is whole. */
export interface Store {
  /** Makes ready to go on after the first `bytes`, or to begin; what lies beyond is thrown away. */
  open(bytes: number): Promise<void>
  /** @param index the article's place among all that were read, from 0 */
  add(extracted: Extracted, index: number): Promise<void>
  /** How much is kept, what is not yet on the disk included. */
  readonly bytes: number
  /** Waits until all that was added is on the disk. */
  sync(): Promise<void>
  /** Makes the output whole, under a name of its own. May be done again, if the program ended meanwhile. */
  complete(): Promise<void>
  close(): Promise<void>
  /** What then remains to be renamed, and what to be removed. */
  readonly renames: readonly (readonly [from: string, to: string])[]
  readonly removals: readonly string[]
}
