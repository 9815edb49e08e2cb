import type { Stance } from '../types.ts'

export interface Stances {
  /** Same order and length as `attributions.list`; null where the speaker takes no clear position. */
  readonly list: readonly (Stance | null)[]
}
