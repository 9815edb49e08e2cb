import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { hasNumber, isNoun, isTimeNoun, tokenSpan, wholeOf, withComplement } from './measured-phrase.ts'

/** Words that may stand between the start of a clause and its number: "with 58% waiting", "that an extra £2bn will go". */
const OPENS = /^(?:with|that|and|but|while|as|because|whereas|if|though|although|or|of which|meaning|when|where)$/
const OPENING = /^["“‘'(]$/
const SKIPPED = /^(?:DET|ADJ|ADV)$/
const REACH = 4

/**
 * What is said of a number that is itself the subject, and has no noun:
 *
 *     1.5 degrees | is | a dangerous limit    ·    120 | were | injured    ·    with 58% | waiting
 *                        ^of                                    ^of                        ^of
 */
export function predicateOf(view: View, { kind, end }: Reading, i: number): Span | null {
  if (kind === 'age' || kind === 'ordinal' || kind === 'score') return null
  let to = view.tokenAt(end, i)
  while (to < i + 8 && view.pos(to) === 'ADV') to++
  // "thousands without power"
  if (view.near(to, 0) === 'without' && kind === 'count' && view.together(to, i)) {
    const lacking = complementAt(view, to + 1)
    return lacking && { start: view.tokens.start[to] ?? 0, end: lacking.end }
  }
  if (!view.together(to, i) || (view.pos(to) !== 'VERB' && view.pos(to) !== 'AUX') || !opensClause(view, i)) return null
  const verb = view.phrases.verbs[view.phrases.verbAt[to] ?? -1]
  // in a noun phrase: "58% waiting less than"
  if (!verb) return view.pos(to) === 'VERB' ? tokenSpan(view, to) : null
  if (verb.lemma === 'go' && /^(?:to|on|into|towards)$/.test(view.near(verb.to - 1, 1))) return complementAt(view, verb.to)
  if (view.lexicon.clues.telling.has(verb.lemma)) return null
  if (verb.lemma !== 'be' && verb.lemma !== 'have') return tokenSpan(view, verb.head)
  return complementAt(view, verb.to)
}

/** The number at token `i` begins its clause. */
function opensClause(view: View, i: number): boolean {
  let j = i - 1
  while (view.together(j, i) && SKIPPED.test(view.pos(j)) && !OPENS.test(view.lower(j))) j--
  // not behind a hyphen: "the father-of-four"
  if (
    !view.together(j, i) ||
    (view.pos(j) === 'PUNCT' && view.tokens.end[j] !== view.tokens.start[j + 1]) ||
    OPENING.test(view.near(j, 0)) ||
    OPENS.test(view.lower(j))
  )
    return true
  const verb = view.phrases.verbs[view.phrases.verbAt[j] ?? -1]
  return verb !== undefined && view.lexicon.clues.telling.has(verb.lemma)
}

/** "a dangerous limit", "unhappy", "in work": what the words from token `from` say something is. */
function complementAt(view: View, from: number): Span | null {
  const { nouns, nounAt } = view.phrases
  for (let j = from; j < from + REACH && view.together(j, from); j++) {
    const phrase = nouns[nounAt[j] ?? -1]
    if (phrase) {
      if (phrase.pronoun || hasNumber(view, phrase) || isTimeNoun(view, phrase.to - 1)) return null
      return isNoun(view, phrase.head) ? withComplement(view, wholeOf(view, phrase)) : null
    }
    const pos = view.pos(j)
    if (pos === 'ADJ' || pos === 'VERB') return tokenSpan(view, j)
    if (pos !== 'ADV' && pos !== 'ADP' && pos !== 'DET') return null
  }
  return null
}
