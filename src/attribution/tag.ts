import type { Cue } from './cues.ts'
import type { Circumstances } from './proposal.ts'
import type { Range } from './scene.ts'
import type { FoundSource } from './source.ts'

/** The words beside a quotation that say whose it is. */
export interface Tag extends Circumstances {
  readonly rule: string
  readonly cue: Cue | null
  /** A cue that is no word of the lexicon: the colon of a label, the dash of a signature. */
  readonly mark?: Range
  readonly source: FoundSource | null
  /** The first token after the tag. */
  readonly end: number
  readonly score: number
}
