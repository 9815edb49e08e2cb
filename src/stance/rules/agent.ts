import { mainVerb } from '../../claim/main-clause.ts'
import type { Candidate, Range, View } from '../view.ts'
import { isSpeaker } from './governed.ts'

/** A subject without a name must be this much of an issue. */
const ISSUE = 0.35
/** A word that judges this many tokens after a negation is meant the other way. */
const NEGATION_REACH = 4
/** So many words of the predicate are looked at. */
const PREDICATE = 14
const WEIGHT = 0.9

/** Verbs that turn what follows them round: to reduce harm is good, to refuse help bad. */
const TURNING = new Set(
  (
    'abandon avert avoid block combat curb cut deny ease end fight halt ignore lack limit lose lower oppose prevent reduce refuse ' +
    'reverse stop tackle threaten undermine'
  ).split(' '),
)
/** Who reports by these verbs tells what happened, and takes no side: a court, a study. */
const FINDING = new Set(['hear', 'find', 'reveal', 'show', 'identify', 'state'])

/**
 * Whoever does good or harm, in the words of someone who gives an opinion.
 *
 *     the ministers | have betrayed our trust       the toll | could reduce accidents
 *     ^subject        ^predicate                    ^subject   ^turns "accidents" round
 * Not when it is done to the subject ("the bridge was attacked"), nor in what a court hears.
 */
export function agent(view: View): Candidate[] {
  const { attribution, doc } = view
  const opinion = attribution.kind === 'mixed' || doc.claims.ofAttribution[attribution.id]?.label === 'NFS'
  if (!opinion || FINDING.has(attribution.cue?.lemma ?? '')) return []
  return view.units.flatMap((unit): Candidate[] => {
    const verb = mainVerb(doc.tokens, doc.phrases, unit.from, unit.to)
    if (verb?.form !== 'finite' || verb.passive) return []
    const target = view.subjectOf(verb.from, unit)
    if (!target || isSpeaker(view, target) || view.resolved(target) !== target) return []
    if (!view.noun(target.from)?.proper && view.issues.worth(target) < ISSUE) return []
    const side = sideOf(view, { from: verb.from, to: Math.min(unit.to, verb.from + PREDICATE) })
    if (side === 0) return []
    const because = { from: verb.from, to: verb.to }
    return [{ target, label: side > 0 ? 'support' : 'oppose', weight: WEIGHT, rule: 'stance.agent', because }]
  })
}

/** 1 if a predicate has more praise than blame, −1 if less, 0 if as much. */
function sideOf(view: View, { from, to }: Range): number {
  const { polarity, bits } = view.doc.claims.marks
  let sum = 0
  let turned = 1
  let negation = -NEGATION_REACH - 1
  for (let i = from; i < to; i++) {
    if (((bits[i] ?? 0) & 1) !== 0) negation = i
    const flip = i !== negation && i - negation <= NEGATION_REACH ? -1 : 1
    sum += flip * turned * (polarity[i] ?? 0)
    const word = view.word(i)
    if (TURNING.has(view.doc.tokens.lemma[i] ?? '')) turned = -1
    else if (word === ',' || word === 'and' || word === 'but') turned = 1
  }
  return Math.sign(sum)
}
