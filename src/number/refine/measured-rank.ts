import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { phraseAt, withComplement } from './measured-phrase.ts'

/**
 * What a rank with no noun behind it is a rank in, or of doing:
 *
 *     She came second | in | the race     ·     the first | to | ban plastic bags
 *                            ^of                                 ^of
 */
export function rankedIn(view: View, { kind, end }: Reading, i: number): Span | null {
  if (kind !== 'ordinal') return null
  const { tokens, phrases } = view
  const after = view.tokenAt(end, i)
  if (!view.together(after, i) || (tokens.start[after] ?? 0) - end > 1) return null
  if (view.lower(after) === 'in') {
    const span = phraseAt(view, after + 1, after + 1)
    return span && withComplement(view, span)
  }
  const verb = phrases.verbs[phrases.verbAt[after] ?? -1]
  if (verb?.form !== 'infinitive' || verb.from !== after) return null
  const object = phraseAt(view, verb.to, verb.to)
  return { start: tokens.start[verb.head] ?? 0, end: (object && withComplement(view, object).end) ?? tokens.end[verb.head] ?? 0 }
}
