import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { tokenSpan, wholeOf } from './measured-phrase.ts'
import { nounEnding } from './measured-subject.ts'

/** What happened is looked for this many tokens before the number, or behind it. */
const REACH = 16
const AGO = /^(?:ago|earlier|later|before|afterwards)$/

/**
 * What happened so long ago, or so much later:
 *
 *     the prices that they | got | six months ago     ·     Ten years ago | a park | was | opened
 *                            ^of   ^i                       ^i                               ^of
 * With only a telling verb before it, the noun right before: "The paper said in its last report six months ago".
 */
export function happened(view: View, { kind, end }: Reading, i: number): Span | null {
  const to = view.tokenAt(end, i)
  if (kind !== 'duration' || !AGO.test(view.near(to - 1, 1))) return null
  return before(view, i) ?? behind(view, to)
}

function before(view: View, i: number): Span | null {
  const { verbs, verbAt } = view.phrases
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const verb = verbs[verbAt[j] ?? -1]
    if (!verb) {
      if (view.pos(j) === 'PUNCT' && view.lower(j) !== ',') break
      continue
    }
    if (!view.lexicon.clues.telling.has(verb.lemma) && verb.lemma !== 'be') return tokenSpan(view, verb.head)
    j = verb.from
  }
  const noun = nounEnding(view, i - 1)
  return noun && wholeOf(view, noun)
}

/** The verb of the clause that the number opens. */
function behind(view: View, to: number): Span | null {
  const { verbs, verbAt } = view.phrases
  for (let j = to; j < to + REACH && view.together(j, to - 1); j++) {
    const verb = verbs[verbAt[j] ?? -1]
    if (!verb) continue
    if (verb.form === 'finite' && !view.lexicon.clues.telling.has(verb.lemma) && verb.lemma !== 'be') return tokenSpan(view, verb.head)
    j = verb.to - 1
  }
  return null
}
