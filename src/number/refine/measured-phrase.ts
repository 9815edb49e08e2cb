import type { NounPhrase } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { View } from '../view.ts'

const DAY = /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** No more tokens of a phrase are looked at than this. */
const LONGEST = 14
const CHANGED = /^(?:in|to|on)$/
const NUMBER = /^(?:number|total|tally|amount|figure|percentage|proportion|sum|mean|median|minimum|maximum)$/

/** "last month", "today", "the year": when, and never what is measured; "the wait time" and "the school year" may be. */
export function isTimeNoun(view: View, i: number): boolean {
  const word = view.lower(i)
  if (DAY.test(word) || (view.isCapital(i) && view.lexicon.months.has(word))) return true
  const suffix = view.lexicon.suffixes.get(word)
  if (view.isCapital(i) && !view.opensSentence(i)) return false
  if (word !== 'time' && (suffix?.type !== 'unit' || suffix.row.kind !== 'duration' || word.length < 4)) return false
  return view.pos(i - 1) !== 'NOUN' || view.lexicon.suffixes.has(view.lower(i - 1))
}

/** "total" of "a total of". */
export const isNumberNoun = (view: View, i: number): boolean => NUMBER.test(view.lower(i))

export const isNoun = (view: View, i: number): boolean => view.pos(i) === 'NOUN' || view.pos(i) === 'PROPN' || view.pos(i) === 'VERB'

/** The noun phrase that holds token `j`, from token `from` on; null if its head is no noun or a time. */
export function phraseAt(view: View, j: number, from: number): Span | null {
  const phrase = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  if (!phrase || phrase.to <= from || phrase.pronoun || !isNoun(view, phrase.head) || isTimeNoun(view, phrase.to - 1)) return null
  return tokenSpan(view, Math.max(phrase.from, from), trimmedEnd(view, phrase))
}

export const tokenSpan = ({ tokens }: View, from: number, to = from + 1): Span => ({
  start: tokens.start[from] ?? 0,
  end: tokens.end[to - 1] ?? 0,
})

/**
 * The span with "of …" behind it, where that is a noun phrase without a number: "episodes" → "episodes of care". A change has its
 * thing behind other prepositions too: "rise" → "rise in bus fares".
 */
export function withComplement(view: View, span: Span): Span {
  const { tokens, phrases, lexicon } = view
  const of = view.findToken(span.end)
  const link = view.near(of, 0)
  if (link !== 'of' && !(CHANGED.test(link) && lexicon.changeNouns.has(view.lower(of - 1)))) return span
  if ((tokens.start[of] ?? 0) - span.end > 1) return span
  const phrase = phrases.nouns[phrases.nounAt[of + 1] ?? -1]
  if (!phrase || phrase.from !== of + 1 || !view.together(of + 1, of) || phrase.pronoun || !isNoun(view, phrase.head)) return span
  return hasNumber(view, phrase) || isTimeNoun(view, phrase.to - 1)
    ? span
    : { start: span.start, end: tokens.end[trimmedEnd(view, phrase) - 1] ?? span.end }
}

/** The token behind a phrase, without a verb at its end that is taken for a noun: "storm | sweeps its way", "target | risks slower progress". */
function trimmedEnd(view: View, { from, to }: NounPhrase): number {
  const last = to - 1
  if (last <= from || view.pos(last) !== 'NOUN' || view.pos(last - 1) !== 'NOUN' || !/[^s]s$/.test(view.lower(last))) return to
  const next = view.phrases.nouns[view.phrases.nounAt[to] ?? -1]
  if (!next || !view.together(to, last) || isTimeNoun(view, next.to - 1) || /^(?:NUM|SYM|PROPN)$/.test(view.pos(to))) return to
  return last
}

/** In a headline's phrase with a verb of change inside, what is behind the verb: "Bank cuts | interest rate". */
function trimmedStart(view: View, { from, to }: NounPhrase): number {
  for (let j = Math.max(from + 1, to - LONGEST); j < to - 1; j++)
    if (view.pos(j - 1) === 'PROPN' && view.pos(j) === 'NOUN' && /s$/.test(view.lower(j)) && view.lexicon.changeVerbs.has(view.lower(j)))
      return j + 1
  return from
}

/**
 * The phrase with the one that it belongs to: "the price of a pint" for "a pint"; of "the number of episodes" only what is counted.
 */
export function wholeOf(view: View, phrase: NounPhrase): Span {
  const { phrases } = view
  let { from, to } = { from: trimmedStart(view, phrase), to: trimmedEnd(view, phrase) }
  const inner = view.near(to - 1, 1) === 'of' && NUMBER.test(view.lower(to - 1)) ? phrases.nouns[phrases.nounAt[to + 1] ?? -1] : undefined
  if (inner && !inner.pronoun && isNoun(view, inner.head)) ({ from, to } = inner)
  const owner = view.near(from, -1) === 'of' ? phrases.nouns[phrases.nounAt[from - 2] ?? -1] : undefined
  if (owner && !owner.pronoun && !NUMBER.test(view.lower(owner.to - 1)) && !hasNumber(view, owner)) from = owner.from
  return tokenSpan(view, from, to)
}

/** A phrase with a number in it is another measure, not what is measured. */
export function hasNumber(view: View, { from, to }: NounPhrase): boolean {
  for (let j = Math.max(from, to - LONGEST); j < to; j++)
    if (view.pos(j) === 'NUM' || view.pos(j) === 'SYM' || view.lexicon.words.get(view.lower(j))?.kind === 'part') return true
  return false
}
