import type { Lexicon } from '../../lexicon/lexicon.ts'
import { stanceWordAt } from '../stance-words.ts'
import type { Candidate, View } from '../view.ts'
import { isSpeaker } from './governed.ts'

const DUTY = new Set(['must', 'should'])
/** What must do this is wanted, and what must do that is not. */
const STAYING = new Set(['remain', 'stay', 'continue', 'survive', 'stand', 'prevail', 'proceed'])
const ENDING = new Set(['end', 'stop', 'go', 'cease', 'close', 'leave'])

/**
 * What must be done is supported, what must not is opposed.
 *
 *     we must | teach | the drivers a lesson      the town must | keep | its pool
 *               ^verb   ^target                                   ^verb  ^target
 *     the toll | must not | stay      the pool | must be | saved
 *     ^target    ^verb                 ^target   ^verb
 */
export function obligation(view: View, lexicon: Lexicon): Candidate[] {
  const candidates: Candidate[] = []
  for (const { from, to } of view.units) {
    for (let i = from; i < to; i++) {
      const verb = view.verb(i)
      if (!verb || verb.from !== i) continue
      const duty = verb.modal !== null && DUTY.has(verb.modal)
      if (!duty) continue
      const side = sideOfSubject(verb.lemma, verb.passive, view, lexicon, verb.head)
      const subject = side === 0 ? null : view.subjectOf(verb.from, { from, to })
      if (subject && !isSpeaker(view, subject))
        candidates.push({
          target: subject,
          label: side > 0 === verb.negated ? 'oppose' : 'support',
          weight: 1.2,
          rule: verb.negated ? 'stance.must-not' : 'stance.must',
          because: { from: verb.from, to: verb.to },
        })
      const object = side !== 0 || verb.lemma === 'be' || verb.lemma === 'know' ? null : view.phraseAfter(verb.to, to)
      if (object)
        candidates.push({
          target: object,
          label: verb.negated ? 'oppose' : 'support',
          weight: 0.7,
          rule: verb.negated ? 'stance.must-not' : 'stance.must',
          because: { from: verb.from, to: verb.to },
        })
    }
  }
  return candidates
}

/** 1 if whoever must do this is wanted, −1 if not, 0 if it says nothing of them. */
function sideOfSubject(lemma: string, passive: boolean, view: View, lexicon: Lexicon, head: number): number {
  if (!passive) return STAYING.has(lemma) ? 1 : ENDING.has(lemma) ? -1 : 0
  const word = stanceWordAt(view.doc.tokens, lexicon, head)?.value
  return word?.label === 'oppose' ? -1 : 1
}
