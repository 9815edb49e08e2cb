import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

const TIMELY = new Set(['date', 'time', 'date_range'])
/** Between a multiple and its noun: "twice as many girls", "double the number". */
const BETWEEN = new Set(['as', 'many', 'much', 'more', 'fewer', 'the', 'of', 'its', 'their'])
/** A noun phrase is looked for this many tokens before the number. */
const REACH = 12

/**
 * What is measured: the thing counted, the noun the number stands before ("a 28.9% pay rise"), the one after "of"
 * ("92% of patients"), the one before it ("a cost of £5"), or the subject of its verb ("unemployment rose to 5%").
 */
export function readMeasured(view: View, reading: Reading, i: number): Span | null {
  if (reading.of) return reading.of
  if (TIMELY.has(reading.kind)) return null
  return nounAfter(view, reading, i) ?? (reading.kind === 'ordinal' ? null : nounBefore(view, i))
}

function nounAfter(view: View, reading: Reading, i: number): Span | null {
  const { tokens } = view
  const after = view.tokenAt(reading.end, i)
  if (!view.together(after, i) || (tokens.start[after] ?? 0) < reading.end || (tokens.start[after] ?? 0) - reading.end > 1) return null
  const word = view.lower(after)
  if (word === 'of' || reading.kind === 'ratio') {
    let j = after
    while (j < after + 4 && BETWEEN.has(view.lower(j))) j++
    if (j > after) return phraseAt(view, j, word === 'of' ? after + 1 : j)
  }
  const pos = view.pos(after)
  const joined = word === '-' ? after + 1 : after
  // "pay" in "a 5% pay rise" is often tagged as a verb
  const nominal = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || (pos === 'VERB' && (view.phrases.nounAt[after] ?? -1) >= 0)
  if (!nominal && word !== '-') return null
  return reading.kind === 'score' ? null : phraseAt(view, joined, joined)
}

/** The noun phrase that holds token `j`, from token `from` on; null if its head is no noun. */
function phraseAt(view: View, j: number, from: number): Span | null {
  const phrase = view.phrases.nouns[view.phrases.nounAt[j] ?? -1]
  if (!phrase || phrase.to <= from || phrase.pronoun || !isNoun(view, phrase.head)) return null
  return { start: view.tokens.start[Math.max(phrase.from, from)] ?? 0, end: view.tokens.end[phrase.to - 1] ?? 0 }
}

const isNoun = (view: View, i: number): boolean => view.pos(i) === 'NOUN' || view.pos(i) === 'PROPN' || view.pos(i) === 'VERB'

/** Whether `[from, to)` has a number in it: such a phrase is another measure, not what is measured. */
function hasNumber(view: View, from: number, to: number): boolean {
  for (let j = Math.max(from, to - REACH); j < to; j++) if (view.pos(j) === 'NUM' || view.pos(j) === 'SYM') return true
  return false
}

/**
 * The noun phrase before token `i` that is not in a prepositional phrase of its own, "of" apart.
 *
 *     The cost of strikes in England | rose to | £1.5bn
 *     ^from            ^to  (skipped)            ^i
 */
function nounBefore(view: View, i: number): Span | null {
  const { tokens, phrases } = view
  let spare: Span | null = null
  for (let j = i - 1; j >= i - REACH && view.together(j, i); j--) {
    const phrase = phrases.nouns[phrases.nounAt[j] ?? -1]
    if (!phrase) continue
    j = phrase.from
    // "the repair cost £12": the part before the number
    let to = phrase.to
    if (to > i) {
      to = i
      while (to > Math.max(phrase.from, i - REACH) && !isNoun(view, to - 1)) to--
      if (to <= i - REACH) return spare
    }
    if (
      phrase.pronoun ||
      to <= phrase.from ||
      hasNumber(view, phrase.from, to) ||
      view.lexicon.suffixes.has(view.lower(to - 1)) ||
      view.lexicon.before.has(view.lower(to - 1))
    ) {
      if (phrase.pronoun) return spare
      continue
    }
    let from = phrase.from
    // "an estimated cost of £1.5bn"
    const given = view.lower(to) === 'of' && to < i
    if (view.near(from, -1) === 'of') {
      const head = phrases.nouns[phrases.nounAt[from - 2] ?? -1]
      if (head && !hasNumber(view, head.from, head.to)) from = head.from
      j = from
    }
    const span = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }
    if (given || view.pos(from - 1) !== 'ADP' || !view.together(from - 1, i)) return span
    spare ??= span
  }
  return spare
}
