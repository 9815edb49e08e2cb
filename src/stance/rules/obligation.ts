import type { Candidate, View } from '../view.ts'

const DUTY = new Set(['must', 'should'])

/**
 * What must be done is supported, what must not is opposed.
 *
 *     we must | teach | the drivers a lesson      the town must | keep | its pool
 *               ^verb   ^target                                   ^verb  ^target
 */
export function obligation(view: View): Candidate[] {
  const candidates: Candidate[] = []
  for (const { from, to } of view.units) {
    for (let i = from; i < to; i++) {
      const verb = view.verb(i)
      if (!verb || verb.from !== i) continue
      const duty = verb.modal !== null && DUTY.has(verb.modal)
      if (!duty) continue
      const object = verb.lemma === 'be' || verb.lemma === 'know' ? null : view.phraseAfter(verb.to, to)
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
