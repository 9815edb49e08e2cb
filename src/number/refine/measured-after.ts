import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import { countedOf } from '../read/counted-noun.ts'
import { looksPlural } from '../read/singular.ts'
import type { View } from '../view.ts'
import { isTimeNoun, phraseAt, tokenSpan } from './measured-phrase.ts'

/** Between a multiple and its noun: "twice as many girls", "double the number". */
const BETWEEN = new Set(['as', 'many', 'much', 'more', 'fewer', 'the', 'of', 'its', 'their'])
const DETERMINER = /^(?:an?|the|its|his|her|their|our|another|this|that|each|every|any)$/
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/
const LIMIT = 5
const CONVERTED = new Set<Reading['kind']>(['measure', 'money'])
/** A conversion in brackets has no more tokens. */
const LONGEST = 9

/** The noun that follows a number and says what it measures; null if none does. */
export function measuredAfter(view: View, reading: Reading, i: number): Span | null {
  const { tokens } = view
  const after = pastConversion(view, reading, view.tokenAt(reading.end, i))
  if (!view.together(after, i) || (tokens.start[after] ?? 0) < reading.end || (tokens.start[after] ?? 0) - (tokens.end[after - 1] ?? 0) > 1)
    return null
  const word = view.lower(after)
  if (word === 'of' || reading.kind === 'ratio') {
    let j = after
    while (j < after + 4 && BETWEEN.has(view.lower(j))) j++
    if (j > after) {
      const span = phraseAt(view, j, word === 'of' ? after + 1 : j)
      if (span) return span
      // "45 percent of registered voters"
      const counted = word === 'of' ? countedOf(view, after) : null
      if (counted) return counted.span
      // "a third of trusts", where the noun is taken for a verb
      return view.pos(j) === 'VERB' && looksPlural(view.lower(j), view.lexicon.singulars) ? tokenSpan(view, j, j + 1) : null
    }
  }
  if (word === 'in') return bareNoun(view, after + 1)
  const joined = word === '-' ? after + 1 : after
  return nounBehind(view, reading, i, joined)
}

/** Past a conversion in brackets: "a 12-foot-long (3.7-metre) snake". */
function pastConversion(view: View, { kind }: Reading, after: number): number {
  if (view.near(after, 0) === ')' && CONVERTED.has(kind)) return after + 1
  if (view.near(after, 0) !== '(' || !CONVERTED.has(kind)) return after
  for (let j = after + 1; j < after + LONGEST && view.together(j, after); j++)
    if (view.lower(j) === ')') return view.pos(after + 1) === 'NUM' || view.pos(after + 1) === 'SYM' ? j + 1 : after
  return after
}

/** "£5m in fines", "10 years in prison": the noun has no article and is no place or time. */
function bareNoun(view: View, j: number): Span | null {
  const pos = view.pos(j)
  // "in back pay"
  if (view.lower(j) === 'back' && view.lower(j + 1) === 'pay') return tokenSpan(view, j, j + 2)
  if (!view.together(j, j - 1) || (pos !== 'NOUN' && pos !== 'ADJ') || view.isCapital(j)) return null
  const span = phraseAt(view, j, j)
  return span && view.tokens.start[j] === span.start ? span : null
}

/** "a 28.9% pay rise", "the first named storm", "a 10-point lead". */
function nounBehind(view: View, { kind, start, end }: Reading, i: number, first: number): Span | null {
  const hyphened = /\w-\p{L}/u.test(view.text.slice(start, end))
  const pos = view.pos(first)
  const given = DETERMINER.test(view.near(i, -1)) || kind === 'ordinal' || view.text[(view.tokens.start[first] ?? 0) - 1] === '-'
  // "pay" in "a 5% pay rise" is often tagged as a verb
  if (
    pos !== 'NOUN' &&
    pos !== 'ADJ' &&
    pos !== 'PROPN' &&
    !(kind === 'ordinal' && pos === 'NUM') &&
    !(pos === 'VERB' && (given || (view.phrases.nounAt[first] ?? -1) >= 0))
  )
    return null
  const span = phraseAt(view, first, first)
  if (span) return span
  // the tags mislead: words after "a 10-point" or "the first" up to a noun
  if (!given) return null
  let to = first
  let head = -1
  while (to < first + LIMIT && view.together(to, first)) {
    const tag = view.pos(to)
    if (tag === 'NOUN' || tag === 'PROPN') head = to
    else if (head >= 0 || !(NOMINAL.test(tag) || (tag === 'VERB' && (to === first || head < 0)) || view.lower(to) === '-')) break
    to++
  }
  if (head < 0 && pos === 'VERB' && view.lower(first) === view.tokens.lemma[first]) head = first
  // "the 18-week standard was missed"
  if (head < 0 && pos === 'ADJ' && hyphened && to === first + 1) head = first
  return head < 0 || (kind !== 'ordinal' && isTimeNoun(view, head)) ? null : tokenSpan(view, first, head + 1)
}
