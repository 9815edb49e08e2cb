import type { Span } from '../../types.ts'
import type { View } from '../view.ts'
import { tokenSpan } from './measured-phrase.ts'

/** What begins a complement behind a head: "the price | of a pint", "savings | from reduced use". */
const ENDS = /^(?:ADP|PART|PUNCT|CCONJ|SCONJ)$/
/** No more tokens of a phrase are looked at than this. */
const LONGEST = 24

/**
 * The head of what is measured: the last noun before a complement; the verb, if it is one.
 *
 *     the average price | of a pint      ·     the Royal Colleges' recommendations     ·     ban | plastic bags
 *                 ^head                                            ^head                     ^head
 */
export function headOf(view: View, { start, end }: Span): Span {
  const { tokens } = view
  const first = view.findToken(start)
  if (view.pos(first) === 'VERB' && (view.phrases.verbAt[first] ?? -1) >= 0) return tokenSpan(view, first)
  let head = first
  for (let j = first; j < first + LONGEST && (tokens.start[j] ?? end) < end; j++) {
    const pos = view.pos(j)
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'VERB' && j > head) || (j === first && !ENDS.test(pos))) head = j
    else if (ENDS.test(pos) && j > first && !joins(view, j)) break
  }
  return tokenSpan(view, head)
}

/** A mark inside a name or word: the 's of "Colleges' recommendations", the hyphen of "decision-making". */
const joins = (view: View, j: number): boolean => /^(?:['’]s?|[-‐‑&/])$/.test(view.lower(j))
