import type { NounPhrase, VerbGroup } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { contentOf, isNoun, isTimeNoun } from './measured-phrase.ts'

/** What governs a number is looked for this many tokens before it, and its subject as many before that. */
const REACH = 14
const LINKS = new Set<string>(['ADP', 'PART', 'ADV'])
const RELATIVE = new Set(['which', 'that', 'who'])
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
  const { phrases } = view
  // "rose by about": the words between a number and what governs it
  let j = i - 1
  let link = ''
  while (j >= i - REACH && view.together(j, i) && (LINKS.has(view.pos(j)) || view.lower(j) === 'worth')) {
    if (view.pos(j) !== 'ADV' && (phrases.verbAt[j] ?? -1) < 0) link = view.lower(j)
    else if ((phrases.verbAt[j] ?? -1) >= 0) break
    j--
  }
  if (!view.together(j, i)) return null
  const verb = phrases.verbs[phrases.verbAt[j] ?? -1]
  if (verb) return byVerb(view, verb, reading, link)
  const noun = nounEnding(view, j, link === 'of')
  // "an all-time high of", where the tag hides the noun
  if (!noun && link === 'of' && view.pos(j) === 'ADJ') return tokenSpan(view, j)
  if (noun && (link !== '' || j === i - 1)) return contentOf(view, noun)
  return clauseSubject(view, reading, i)
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
  return (anyHead || isNoun(view, part.to - 1)) && !isTimeNoun(view, part.to - 1) && !view.lexicon.before.has(view.lower(part.to - 1))
    ? part
    : null
}

function hasNumber({ tokens }: View, { from, to }: NounPhrase): boolean {
  for (let j = Math.max(from, to - REACH); j < to; j++) if (tokens.pos[j] === 'NUM' || tokens.pos[j] === 'SYM') return true
  return false
}

function byVerb(view: View, verb: VerbGroup, { kind }: Reading, link: string): Span | 'pronoun' | null {
  const { clues, changeVerbs } = view.lexicon
  const change = changeVerbs.get(verb.lemma)
  const equates =
    clues.equating.has(verb.lemma) ||
    clues.equating.has(view.near(verb.to - 1, 1)) ||
    (change && (change.size === 'bare' || link !== '')) ||
    (verb.passive && link !== 'for') ||
    link === 'by'
  if (kind === 'duration' ? link !== '' && verb.lemma !== 'be' : !equates) return tokenSpan(view, verb.head)
  return subjectOf(view, verb.from)
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
    if (owner && !owner.pronoun && !hasNumber(view, owner)) {
      j = owner.from
      if (view.pos(owner.from - 1) !== 'ADP' || !view.together(owner.from - 1, at)) return contentOf(view, owner)
      spare ??= contentOf(view, owner)
      continue
    }
    // "savings from reduced use"
    const first = view.pos(phrase.from - 1) === 'VERB' && view.pos(phrase.from - 2) === 'ADP' ? phrase.from - 1 : phrase.from
    if (view.pos(first - 1) !== 'ADP' || !view.together(first - 1, at)) return contentOf(view, phrase)
    j = first
    spare ??= contentOf(view, phrase)
  }
  return spare
}

/** With other words between: the subject of the clause, if its verb equates; else the verb. */
function clauseSubject(view: View, reading: Reading, i: number): Span | 'pronoun' | null {
  const { phrases } = view
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const verb = phrases.verbs[phrases.verbAt[j] ?? -1]
    if (verb) return byVerb(view, verb, reading, '')
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
