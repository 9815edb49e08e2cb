import type { NounPhrase, VerbGroup } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { givenTo, objectOf } from './measured-object.ts'
import { isNumberNoun, tokenSpan, wholeOf } from './measured-phrase.ts'
import { nounEnding, subjectOf } from './measured-subject.ts'

/** What governs a number is looked for this many tokens before it, and its subject as many before that. */
const REACH = 14
/** Before a number they make the verb before them one of change: "narrowed to 8%". */
const CHANGE_LINKS = new Set(['to', 'from', 'by', 'at', 'below', 'above', 'beyond', 'past', 'under'])
/** Between a preposition and a length of time: "in the last", "over their first". */
const SPAN = /^(?:the|a|an|last|past|next|first|coming|following|previous|another|further|full|his|her|their|its)$/
const POSSESSIVE = /^(?:his|her|their|my|our|your|its)$/

const CLAIMING = /^(?:claim|find)$/
const LIGHT = /^(?:be|have|do)$/
const LASTING = /^(?:last|take|span|continue|drag|endure)$/
/** Between a noun and what it is to: "a loss to the council". */
const INNER = /^(?:in|to|for|on|from|at)$/
const LEVEL = /^(?:rate|pace|level|average|high|low|peak|record|speed|price)$/

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
  const given = (link === '' && givenTo(view, reading, i)) || objectOf(view, reading, i)
  if (given) return given
  const verb = view.phrases.verbs[view.phrases.verbAt[j] ?? -1]
  if (verb) return byVerb(view, verb, reading, link)
  const noun = nounEnding(view, j, link === 'of')
  // "an all-time high of", where the tag hides the noun
  if (!noun && link === 'of' && view.pos(j) === 'ADJ') return tokenSpan(view, j)
  // "jailed for a total of", "grew at an annual rate of"
  if (noun && link === 'of' && (isNumberNoun(view, noun.to - 1) || isLevel(view, noun))) return measuredBefore(view, reading, noun.from)
  const whole = noun && link === 'of' ? givenFor(view, reading, noun) : null
  if (whole) return whole
  if (noun && (link !== '' || (j === i - 1 && isBeside(view, reading, noun)))) return wholeOf(view, noun)
  return clauseSubject(view, reading, i)
}

/** A noun right before a number, with no verb hidden in its tag; a length before which something stands is that of a verb: "headed it ten minutes in". */
const isBeside = (view: View, { kind }: Reading, { to }: NounPhrase): boolean =>
  view.pos(to - 1) !== 'VERB' && kind !== 'count' && ((kind !== 'duration' && kind !== 'measure') || view.lower(to - 1) === "'s")

/** "at an annual rate", "to a record high". */
const isLevel = (view: View, { from, to }: NounPhrase): boolean =>
  LEVEL.test(view.lower(to - 1)) && /^(?:at|to|by)$/.test(view.near(from, -1))

/** "a loss to the council of £3m", "a rise in prices of 5%": the noun before, with what it is to or in. */
function givenFor(view: View, { kind }: Reading, { from, to }: NounPhrase): Span | null {
  if ((kind !== 'money' && kind !== 'percentage' && kind !== 'percentage_points') || !INNER.test(view.near(from, -1))) return null
  const outer = nounEnding(view, from - 2)
  return outer && tokenSpan(view, outer.from, to)
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
  if (view.near(i, -1) === 'aged') i--
  const sign = view.near(i, -1)
  if (sign !== ',' && sign !== '(') return null
  // "Ann Lee (pictured), 43,"
  let j = i - 2
  if (view.lower(j) === ')') while (j > i - 8 && view.lower(j + 1) !== '(') j--
  const phrase = nounEnding(view, j)
  if (phrase) return tokenSpan(view, phrase.from, phrase.to)
  // "two men, aged 25"
  const counted = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  return counted && counted.head === j && view.pos(counted.from) === 'NUM' && view.pos(j) === 'NOUN'
    ? tokenSpan(view, counted.from + 1, j + 1)
    : null
}

function byVerb(view: View, verb: VerbGroup, { kind }: Reading, link: string): Span | 'pronoun' | null {
  const { clues, changeVerbs } = view.lexicon
  // "said £5m was lost": the number opens what is told; "could claim £5m" tells nothing
  if (link === '' && clues.telling.has(verb.lemma)) return CLAIMING.test(verb.lemma) ? tokenSpan(view, verb.head) : null
  const change = changeVerbs.get(verb.lemma)
  const equates =
    clues.equating.has(verb.lemma) ||
    clues.equating.has(view.near(verb.to - 1, 1)) ||
    (change && (change.size === 'bare' || link !== '')) ||
    (verb.passive && link !== 'for' && link !== '') ||
    CHANGE_LINKS.has(link)
  if (kind === 'age') return equates ? subjectOf(view, verb.from) : null
  if (kind === 'duration' && (link !== '' || !(equates || LASTING.test(verb.lemma)))) return eventOf(view, verb)
  if (!equates && kind !== 'duration') return tokenSpan(view, verb.head)
  // "he drove at 90mph": whoever acts is not what is measured
  return subjectOf(view, verb.from) ?? (LIGHT.test(verb.lemma) ? null : tokenSpan(view, verb.head))
}

/** What lasts: the verb, or the subject of "be". */
const eventOf = (view: View, verb: VerbGroup): Span | 'pronoun' | null => {
  if (view.lexicon.clues.telling.has(verb.lemma)) return null
  return verb.lemma === 'be' ? subjectOf(view, verb.from) : tokenSpan(view, verb.head)
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
