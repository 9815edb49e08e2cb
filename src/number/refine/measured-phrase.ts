import type { NounPhrase } from '../../syntax/layer.ts'
import type { Span } from '../../types.ts'
import type { View } from '../view.ts'

const TIME =
  /^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|weekend|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Nouns that only say that there is a number: what they are of is measured. */
const NUMBER = /^(?:number|total|tally|amount|figure|percentage|proportion|share|sum)$/

/** "last month", "today", "the year": when, and never what is measured. */
export function isTimeNoun(view: View, i: number): boolean {
  const word = view.lower(i)
  if (TIME.test(word) || (view.isCapital(i) && view.lexicon.months.has(word))) return true
  const suffix = view.lexicon.suffixes.get(word)
  return suffix?.type === 'unit' && suffix.row.kind === 'duration' && word.length > 3
}

export const isNoun = (view: View, i: number): boolean => view.pos(i) === 'NOUN' || view.pos(i) === 'PROPN' || view.pos(i) === 'VERB'

/** The noun phrase that holds token `j`, from token `from` on; null if its head is no noun or a time. */
export function phraseAt(view: View, j: number, from: number): Span | null {
  const phrase = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  if (!phrase || phrase.to <= from || phrase.pronoun || !isNoun(view, phrase.head) || isTimeNoun(view, phrase.to - 1)) return null
  return { start: view.tokens.start[Math.max(phrase.from, from)] ?? 0, end: view.tokens.end[phrase.to - 1] ?? 0 }
}

/** The phrase, or what it is a number of: "episodes" of "the number of episodes". */
export function contentOf(view: View, phrase: NounPhrase): Span {
  const { tokens, phrases } = view
  let { from, to } = phrase
  if (NUMBER.test(view.lower(to - 1)) && view.near(to - 1, 1) === 'of') {
    const inner = phrases.nouns[phrases.nounAt[to + 1] ?? -1]
    if (inner && !inner.pronoun && isNoun(view, inner.head)) ({ from, to } = inner)
  }
  return { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }
}
