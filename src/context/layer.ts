import type { Reference } from '../types.ts'

export interface Contexts {
  /** Same order and length as `claims.list`: what each unit leaves to the article, in the order of the text; none for what is no claim. */
  readonly list: readonly (readonly Reference[])[]
}
