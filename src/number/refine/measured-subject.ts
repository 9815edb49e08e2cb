import type { NounPhrase } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { View } from '../view.ts'
import { hasNumber, isNoun, isTimeNoun, wholeOf } from './measured-phrase.ts'

/** The subject of a verb is looked for this many tokens before it. */
const REACH = 14
const RELATIVE = new Set(['which', 'that', 'who'])
const THINGS = new Set(['it', 'that', 'this', 'they', 'these', 'those', 'which'])

/** The noun phrase of which token `j` is the last, without a number of its own. */
export function nounEnding(view: View, j: number, anyHead = false): NounPhrase | null {
  const phrase = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  if (!phrase || phrase.pronoun || phrase.from > j) return null
  // the number may be inside: "the repair cost £12"
  const part = phrase.to > j + 1 ? { ...phrase, to: j + 1 } : phrase
  if (hasNumber(view, part)) return null
  const last = part.to - 1
  // "6 per cent", "more than"
  const per = view.near(last, -1) === 'per'
  const unit =
    per || (view.pos(last - 1) === 'NUM' && view.lexicon.suffixes.has(view.lower(last))) || view.lexicon.before.has(view.lower(last))
  return (anyHead || isNoun(view, last)) && !isTimeNoun(view, last) && !unit ? part : null
}

/**
 * The subject of the verb at token `at`: the noun phrase before it that is in no prepositional phrase of its own, "of" apart;
 * 'pronoun' if it is a word for something told before.
 *
 *     The price | of a home | listed | on the site | is
 *     ^subject                          ^spare       ^at
 */
export function subjectOf(view: View, at: number): Span | 'pronoun' | null {
  const { phrases, lexicon } = view
  let spare: Span | null = null
  for (let j = at - 1; j >= at - REACH && view.together(j, at); j--) {
    const phrase = phrases.nouns[phrases.nounAt[j] ?? -1]
    if (!phrase) {
      const word = view.lower(j)
      if (spare === null && (word === 'that' || word === 'this') && (view.opensSentence(j) || view.pos(j - 1) === 'PUNCT')) return 'pronoun'
      // past the verb of a clause inside: "listed on the site", "which rose in the spring"; not past the one that tells all this
      const verb = phrases.verbs[phrases.verbAt[j] ?? -1]
      if (verb && spare && lexicon.clues.telling.has(verb.lemma)) return spare
      continue
    }
    j = phrase.from
    if (phrase.pronoun) {
      const word = view.lower(phrase.head)
      // "sales, which rose"
      if (RELATIVE.has(word) && nounEnding(view, phrase.from - 1)) continue
      return spare ?? (THINGS.has(word) ? 'pronoun' : null)
    }
    if (hasNumber(view, phrase) || isTimeNoun(view, phrase.to - 1) || !isNoun(view, phrase.to - 1)) continue
    const owner = view.near(phrase.from, -1) === 'of' ? phrases.nouns[phrases.nounAt[phrase.from - 2] ?? -1] : undefined
    const from = owner && !owner.pronoun && !hasNumber(view, owner) ? owner.from : phrase.from
    // "savings from reduced use"
    const first = view.pos(from - 1) === 'VERB' && view.pos(from - 2) === 'ADP' ? from - 1 : from
    if (view.pos(first - 1) !== 'ADP' || !view.together(first - 1, at)) return wholeOf(view, phrase)
    j = first
    spare ??= wholeOf(view, phrase)
  }
  return spare
}
