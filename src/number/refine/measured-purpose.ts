import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { phraseAt, withComplement } from './measured-phrase.ts'

/** The verb of spending is looked for this many tokens before the amount. */
const REACH = 5
const FOR = /^(?:for|on|towards|toward)$/

/**
 * What money is for, where a verb of spending or giving leads to it, or nothing does:
 *
 *     Ministers | set aside | £750m | for | housing
 *                 ^verb               ^to   ^of
 * Not: "The firm sold it for £5m", "fined £500 for dumping", "£5m for two years".
 */
export function spentOn(view: View, { kind, end }: Reading, i: number): Span | null {
  if (kind !== 'money') return null
  const to = view.tokenAt(end, i)
  if (!view.together(to, i) || !FOR.test(view.lower(to)) || !isSpent(view, i)) return null
  const span = phraseAt(view, to + 1, to + 1)
  return span && view.tokens.start[to + 1] === span.start && !/^\d/.test(view.text.slice(span.start, span.end))
    ? withComplement(view, span)
    : null
}

function isSpent(view: View, i: number): boolean {
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const verb = view.phrases.verbs[view.phrases.verbAt[j] ?? -1]
    if (verb) return view.lexicon.clues.spending.has(verb.lemma)
    if (!/^(?:ADV|DET|ADJ|PART|ADP)$/.test(view.pos(j))) return false
  }
  return false
}
