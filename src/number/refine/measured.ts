import type { Span } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

const TIMELY = new Set(['date', 'time', 'date_range'])

/** The noun phrase `id`, cut so that it lies outside `[start, end)`. */
function phraseSpan(view: View, token: number, from: number): Span | null {
  const id = view.phrases.nounAt[token] ?? -1
  const phrase = view.phrases.nouns[id]
  if (!phrase || phrase.to <= from) return null
  return { start: view.tokens.start[Math.max(phrase.from, from)] ?? 0, end: view.tokens.end[phrase.to - 1] ?? 0 }
}

/** The noun phrase that ends right before token `i`, or that the verb before `i` has as its subject. */
function phraseBefore(view: View, i: number, reach: number): Span | null {
  const { tokens, phrases } = view
  for (let j = i - 1; j >= i - reach && view.together(j, i); j--) {
    const id = phrases.nounAt[j] ?? -1
    const phrase = phrases.nouns[id]
    if (!phrase) continue
    if (phrase.pronoun) return null
    // "the cost of strikes rose": the phrase before "of" is what is measured
    let from = phrase.from
    if (view.lower(from - 1) === 'of' && view.together(from - 1, i)) {
      const head = phrases.nouns[phrases.nounAt[from - 2] ?? -1]
      if (head) from = head.from
    }
    return { start: tokens.start[from] ?? 0, end: tokens.end[phrase.to - 1] ?? 0 }
  }
  return null
}

/**
 * What is measured: the thing counted, the noun the number stands before ("a 28.9% pay rise"), the one after "of"
 * ("92% of patients"), the one before it ("a cost of £5"), or the subject of its verb ("unemployment rose to 5%").
 */
export function readMeasured(view: View, reading: Reading, i: number): Span | null {
  if (reading.of) return reading.of
  if (TIMELY.has(reading.kind)) return null
  const after = view.tokenAt(reading.end, i)
  if (view.together(after, i)) {
    const word = view.lower(after)
    if (word === 'of') {
      for (let j = after + 1; j < after + 4 && view.together(j, i); j++) {
        const span = phraseSpan(view, j, after + 1)
        if (span) return span
      }
    }
    const gap = (view.tokens.start[after] ?? 0) - reading.end
    const pos = view.pos(after)
    if (gap <= 1 && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') && reading.kind !== 'score') {
      const span = phraseSpan(view, after, after)
      if (span) return span
    }
    if (reading.kind === 'ordinal') {
      const span = phraseSpan(view, after, after)
      if (span && gap <= 1) return span
    }
  }
  if (reading.kind === 'age') return ageOf(view, i)
  return phraseBefore(view, i, 10)
}

/** "Ann Lee, 43": the name before. */
const ageOf = (view: View, i: number): Span | null => phraseBefore(view, i, 6)
