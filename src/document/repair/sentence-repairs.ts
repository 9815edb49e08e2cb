import type { TokenDraft } from '../draft.ts'
import { closingMarks } from './closing-marks.ts'
import { lowerCase } from './lower-case.ts'
import { openingMarks } from './opening-marks.ts'
import { questionTag } from './question-tag.ts'
import type { Tables } from './tables.ts'

/** Mends one way in which wink-nlp ends sentences. */
export interface SentenceRepair {
  readonly id: string
  readonly description: string
  /**
   * Looks at a sentence that ends after token `i`, with `to` the end of the paragraph's tokens (`i < to - 1`); gives the token
   * after which it ends instead, or −1 if no sentence ends here.
   */
  apply(draft: TokenDraft, i: number, to: number, tables: Tables): number
}

/** In this order: each looks at where the one before it put the end. */
export const sentenceRepairs: readonly SentenceRepair[] = [closingMarks, openingMarks, lowerCase, questionTag]

/** Runs the repairs on the ends of the sentences of the paragraph that is being read. */
export function repairSentences(draft: TokenDraft, tables: Tables): void {
  const to = draft.count
  for (let i = draft.from; i < to - 1; i++) {
    if (!draft.ends[i]) continue
    let at = i
    for (const repair of sentenceRepairs) {
      at = repair.apply(draft, at, to, tables)
      if (at < 0 || at >= to - 1) break
    }
    draft.ends[i] = 0
    if (at >= 0) draft.ends[at] = 1
    if (at > i) i = at
  }
}
