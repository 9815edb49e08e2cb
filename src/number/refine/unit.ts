import type { Reading } from '../model.ts'
import { countedNoun } from '../read/counted-noun.ts'
import type { View } from '../view.ts'

const REACH = 16

/** "the number of episodes under review rose to 160": what the number that is spoken of counts. */
function numberOf(view: View, i: number): string | null {
  for (let by = -1; by > -REACH; by--) {
    if (!view.together(i + by, i)) return null
    const word = view.near(i, by)
    if (
      (word === 'number' || word === 'numbers' || word === 'total' || word === 'tally' || word === 'toll' || word === 'count') &&
      view.near(i, by + 1) === 'of'
    )
      return countedNoun(view, i + by + 2, true)?.unit ?? null
    if (word === 'toll' && view.near(i, by - 1) === 'death') return 'death'
  }
  return null
}

/** The token before the number and its modifier: "killing more than 10,000". */
function before(view: View, i: number): number {
  for (let by = -1; by > -4; by--) if (view.pos(i + by) === 'VERB' && view.together(i + by, i)) return i + by
  return i
}

/**
 * The unit of a count with no noun of its own: what "the number of …" names, or what the count before it in the sentence
 * counts; people, if it is a word that stands for them ("hundreds fled").
 */
export function unitOfBare(
  view: View,
  reading: Reading,
  i: number,
  last: { readonly sentence: number; readonly unit: string } | null,
): string | null {
  const named = numberOf(view, i)
  if (named) return named
  if (last && last.sentence === view.tokens.sentence[i]) return last.unit
  if (view.lexicon.clues.harmed.has(view.tokens.lemma[before(view, i)] ?? '')) return 'person'
  // "lent the firm millions": money or people, the text does not say
  const to = view.tokenAt(reading.end, i)
  if (
    typeof reading.value === 'number' &&
    reading.value >= 1e6 &&
    reading.modifier === 'more_than' &&
    view.pos(to) !== 'VERB' &&
    view.pos(to) !== 'AUX'
  )
    return null
  const digits = /\d/.test(view.text.slice(reading.start, reading.end))
  return digits || reading.value === 0 ? null : 'person'
}
