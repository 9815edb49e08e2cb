import type { NounPhrase } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { View } from '../view.ts'

const DAY = /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** No more tokens of a phrase are looked at than this. */
const LONGEST = 14
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
  return { start: view.tokens.start[Math.max(phrase.from, from)] ?? 0, end: view.tokens.end[phrase.to - 1] ?? 0 }
}

/**
 * The phrase with the one that it belongs to: "the price of a pint" for "a pint"; of "the number of episodes" only what is counted.
 */
export function wholeOf(view: View, phrase: NounPhrase): Span {
  const { tokens, phrases } = view
  let { from, to } = phrase
  const inner = view.near(to - 1, 1) === 'of' && NUMBER.test(view.lower(to - 1)) ? phrases.nouns[phrases.nounAt[to + 1] ?? -1] : undefined
  if (inner && !inner.pronoun && isNoun(view, inner.head)) ({ from, to } = inner)
  const owner = view.near(from, -1) === 'of' ? phrases.nouns[phrases.nounAt[from - 2] ?? -1] : undefined
  if (owner && !owner.pronoun && !NUMBER.test(view.lower(owner.to - 1)) && !hasNumber(view, owner)) from = owner.from
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }
}

/** A phrase with a number in it is another measure, not what is measured. */
export function hasNumber(view: View, { from, to }: NounPhrase): boolean {
  for (let j = Math.max(from, to - LONGEST); j < to; j++)
    if (view.pos(j) === 'NUM' || view.pos(j) === 'SYM' || view.lexicon.words.get(view.lower(j))?.kind === 'part') return true
  return false
}
