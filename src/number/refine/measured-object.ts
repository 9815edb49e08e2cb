import type { VerbGroup } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { hasNumber, isNoun, isTimeNoun, tokenSpan, wholeOf, withComplement } from './measured-phrase.ts'
import { nounEnding, subjectOf } from './measured-subject.ts'

/** The verb is looked for this many tokens before the number. */
const REACH = 16
const SIZES = new Set<Reading['kind']>(['money', 'percentage', 'percentage_points', 'measure', 'count', 'ratio', 'rate'])
/** Between the thing that is moved and how far. */
const LINK = /^(?:to|from|by|at|above|below|beyond|past|under|over)$/
/** What they move may be what is measured: "pushing rates above 6%", "left rates unchanged at 4%". */
const MOVING = /^(?:push|keep|leave|bring|take|send|hold|set|put|drive|force|fix|price|value|estimate|restrict|limit|cap|freeze|scale)$/
/** "rose a lot to", "cut it further to". */
const AMOUNT = /^(?:lot|bit|deal|fraction|notch|way)$/

/**
 * What a verb moves by, to or from the number at token `i`:
 *
 *     Officials | raised | the price of milk | in May | to | £1.20
 *                 ^verb    ^object                      ^link
 * Not: "Sales fell last month to £5m", "The firm sold it to 5 men".
 */
export function objectOf(view: View, { kind }: Reading, i: number): Span | null {
  if (!SIZES.has(kind) || !linked(view, i)) return null
  const { verbs, verbAt, nouns, nounAt } = view.phrases
  for (let j = i - 2; j >= i - REACH && view.together(j, i); j--) {
    const verb = verbs[verbAt[j] ?? -1]
    if (!verb) {
      if (view.lower(j) === ';' || view.lower(j) === ':') return null
      continue
    }
    const object = nouns[nounAt[verb.to] ?? -1]
    if (!object || object.from !== verb.to || object.to > i || verb.passive) return null
    if (!view.lexicon.changeVerbs.has(verb.lemma) && !(MOVING.test(verb.lemma) && kind !== 'count')) return null
    if (object.pronoun || hasNumber(view, object) || isTimeNoun(view, object.to - 1) || AMOUNT.test(view.lower(object.head))) return null
    return isNoun(view, object.head) ? withComplement(view, wholeOf(view, object)) : null
  }
  return null
}

/** A preposition of movement leads to the number, with small words between: "to a record", "by just". */
function linked(view: View, i: number): boolean {
  // "above five", where the preposition is the modifier
  for (let j = i; j > i - 5 && view.together(j, i); j--) {
    if (LINK.test(view.lower(j))) return true
    if (j < i && view.pos(j) !== 'ADV' && view.pos(j) !== 'DET' && view.pos(j) !== 'ADJ') return false
  }
  return false
}

/**
 * With someone between a verb and its amount, the verb says what the amount is; for "cost" its subject does.
 *
 *     A judge | fined | the firm | £500      ·      The repairs | cost | taxpayers | £5m
 *               ^of     ^phrase  ^i                 ^of                  ^phrase   ^i
 */
export function givenTo(view: View, { kind }: Reading, i: number): Span | null {
  if (kind !== 'money' && kind !== 'percentage') return null
  const phrase = nounEnding(view, i - 1) ?? view.phrases.nouns[view.phrases.nounAt[i - 1] ?? -1]
  if (!phrase || phrase.to < i) return null
  // all in one phrase, where the tag hides the verb
  for (let j = i - 1; j > phrase.from && j > i - 6; j--)
    if (/^costs?$/.test(view.lower(j)) && isNoun(view, j - 1)) return wholeOf(view, { ...phrase, to: j, head: j - 1 })
  const noun = nounEnding(view, phrase.from - 2)
  if (noun && /^costs?$/.test(view.near(phrase.from, -1)) && isNoun(view, noun.to - 1)) return wholeOf(view, noun)
  const verb: VerbGroup | undefined = view.phrases.verbs[view.phrases.verbAt[phrase.from - 1] ?? -1]
  if (!verb || verb.to !== phrase.from || view.pos(verb.head) !== 'VERB' || view.lexicon.clues.telling.has(verb.lemma)) return null
  if (verb.lemma !== 'cost') return tokenSpan(view, verb.head)
  const subject = subjectOf(view, verb.from)
  return subject === 'pronoun' || subject === null ? tokenSpan(view, verb.head) : subject
}
