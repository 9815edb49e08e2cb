import type { NounPhrase, VerbGroup } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { hasNumber, isNoun, isNumberNoun, isTimeNoun, wholeOf } from './measured-phrase.ts'

/** What governs a number is looked for this many tokens before it, and its subject as many before that. */
const REACH = 14
/** Before a number they make the verb before them one of change: "narrowed to 8%". */
const CHANGE_LINKS = new Set(['to', 'from', 'by', 'at', 'below', 'above', 'beyond', 'past', 'under'])
const RELATIVE = new Set(['which', 'that', 'who'])
/** Between a preposition and a length of time: "in the last", "over their first". */
const SPAN = /^(?:the|a|an|last|past|next|first|coming|following|previous|another|further|full|his|her|their|its)$/
const POSSESSIVE = /^(?:his|her|their|my|our|your|its)$/
const THINGS = new Set(['it', 'that', 'this', 'they', 'these', 'those', 'which'])

/**
 * The noun or verb before token `i` that says what the number there measures; 'pronoun' if it is a word for something told before.
 *
 *     The cost of strikes in England | rose to | £1.5bn        subject of a verb that equates or changes
 *     The club                       | raised  | £5m           the verb itself
 *     a cost of                                  £5            the noun it is given for
 */
export function measuredBefore(view: View, reading: Reading, i: number): Span | 'pronoun' | null {
  const name = reading.kind === 'age' ? nameBefore(view, i) : null
  if (name) return name
  const { j, link } = leadOf(view, reading, i)
  if (!view.together(j, i)) return null
  const verb = view.phrases.verbs[view.phrases.verbAt[j] ?? -1]
  if (verb) return byVerb(view, verb, reading, link)
  const noun = nounEnding(view, j, link === 'of')
  // "an all-time high of", where the tag hides the noun
  if (!noun && link === 'of' && view.pos(j) === 'ADJ') return tokenSpan(view, j)
  // "jailed for a total of"
  if (noun && link === 'of' && isNumberNoun(view, noun.to - 1)) return measuredBefore(view, reading, noun.from)
  if (noun && (link !== '' || j === i - 1)) return wholeOf(view, noun)
  return clauseSubject(view, reading, i)
}

/** Past the words between a number and what governs it ("rose by about", "in the last"): the token there, and the last preposition. */
function leadOf(view: View, { kind }: Reading, i: number): { readonly j: number; readonly link: string } {
  let j = i - 1
  let link = ''
  for (; j >= i - REACH && view.together(j, i); j--) {
    const word = view.lower(j)
    if ((view.phrases.verbAt[j] ?? -1) >= 0) break
    if (view.pos(j) === 'ADP' || view.pos(j) === 'PART' || word === 'worth') link = word
    else if (!(view.pos(j) === 'ADV' || (kind === 'age' && POSSESSIVE.test(word)) || (kind === 'duration' && SPAN.test(word)))) break
  }
  return { j, link }
}

/** "Ann Lee, 43,", "Ann Lee (43)": the name right before. */
function nameBefore(view: View, i: number): Span | null {
  const { tokens } = view
  const sign = view.near(i, -1)
  if (sign !== ',' && sign !== '(') return null
  // "Ann Lee (pictured), 43,"
  let j = i - 2
  if (view.lower(j) === ')') while (j > i - 8 && view.lower(j + 1) !== '(') j--
  const phrase = nounEnding(view, j)
  if (!phrase) return null
  return { start: tokens.start[phrase.from] ?? 0, end: tokens.end[phrase.to - 1] ?? 0 }
}

/** The noun phrase of which token `j` is the last, without a number of its own. */
function nounEnding(view: View, j: number, anyHead = false): NounPhrase | null {
  const phrase = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  if (!phrase || phrase.pronoun || phrase.from > j || hasNumber(view, phrase)) return null
  // the number may be inside: "the repair cost £12"
  const part = phrase.to > j + 1 ? { ...phrase, to: j + 1 } : phrase
  const last = part.to - 1
  // "6 per cent", "more than"
  const per = view.near(last, -1) === 'per'
  const unit =
    per || (view.pos(last - 1) === 'NUM' && view.lexicon.suffixes.has(view.lower(last))) || view.lexicon.before.has(view.lower(last))
  return (anyHead || isNoun(view, last)) && !isTimeNoun(view, last) && !unit ? part : null
}

function byVerb(view: View, verb: VerbGroup, { kind }: Reading, link: string): Span | 'pronoun' | null {
  const { clues, changeVerbs } = view.lexicon
  // "said £5m was lost": the number opens what is told
  if (link === '' && clues.telling.has(verb.lemma)) return null
  const change = changeVerbs.get(verb.lemma)
  const equates =
    clues.equating.has(verb.lemma) ||
    clues.equating.has(view.near(verb.to - 1, 1)) ||
    (change && (change.size === 'bare' || link !== '')) ||
    (verb.passive && link !== 'for') ||
    CHANGE_LINKS.has(link)
  if (kind === 'age') return equates ? subjectOf(view, verb.from) : null
  if (kind === 'duration' && link !== '') return eventOf(view, verb)
  return kind === 'duration' || equates ? subjectOf(view, verb.from) : tokenSpan(view, verb.head)
}

/** What lasts: the verb, or the subject of "be". */
const eventOf = (view: View, verb: VerbGroup): Span | 'pronoun' | null => {
  if (view.lexicon.clues.telling.has(verb.lemma)) return null
  return verb.lemma === 'be' ? subjectOf(view, verb.from) : tokenSpan(view, verb.head)
}

/** The subject of the verb at token `at`: the noun phrase before it that is in no prepositional phrase of its own, "of" apart. */
function subjectOf(view: View, at: number): Span | 'pronoun' | null {
  const { phrases } = view
  let spare: Span | null = null
  for (let j = at - 1; j >= at - REACH && view.together(j, at); j--) {
    // "sales, which rose"
    const phrase = phrases.nouns[phrases.nounAt[j] ?? -1]
    if (!phrase) {
      if ((phrases.verbAt[j] ?? -1) >= 0 && spare) return spare
      continue
    }
    j = phrase.from
    if (phrase.pronoun) {
      const word = view.lower(phrase.head)
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

/** With other words between: the subject of the clause, if its verb equates; else the verb. */
function clauseSubject(view: View, reading: Reading, i: number): Span | 'pronoun' | null {
  const { phrases } = view
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const verb = phrases.verbs[phrases.verbAt[j] ?? -1]
    if (verb) return reading.kind === 'duration' ? eventOf(view, verb) : byVerb(view, verb, reading, '')
    if (view.lower(j) === ';' || view.lower(j) === ':') return null
  }
  return null
}

/** The verb that leads to token `i`: "shot four times". */
export function verbBefore(view: View, i: number): Span | null {
  const { phrases } = view
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const verb = phrases.verbs[phrases.verbAt[j] ?? -1]
    if (verb) return tokenSpan(view, verb.head)
  }
  return null
}

const tokenSpan = ({ tokens }: View, i: number): Span => ({ start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0 })
