import type { NumberKind } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

type Direction = 'rise' | 'fall'

const SIZES = new Set<NumberKind>(['count', 'percentage', 'percentage_points', 'money', 'ratio', 'measure', 'duration', 'rate'])
/** A change word is looked for this many tokens before "by". */
const BY_REACH = 9
const REWARD = new Set(['deal', 'award', 'offer', 'settlement', 'package'])
/** "more", "less", "lower" as a comparison of numbers: only after percentages and multiples, or with money and a noun. */
const COMPARING = new Set(['more', 'less', 'fewer', 'off', 'larger', 'bigger', 'smaller', 'longer', 'taller', 'shorter', 'greater'])

/** A word for a change at token `i`, as verb or other word; nouns apart. */
function changeAt(view: View, i: number, bare = false): Direction | null {
  const word = view.lower(i)
  const other = view.lexicon.changeWords.get(word)
  if (other) return isPlainChange(view, i, word) || (!bare && !COMPARING.has(word)) ? other.direction : null
  const verb = view.lexicon.changeVerbs.get(word)
  if (!verb || (bare && verb.size === 'by')) return null
  const pos = view.pos(i)
  return pos === 'VERB' || pos === 'NOUN' || pos === 'AUX' ? verb.direction : null
}

/** "up 5%", "was down 3%"; but "makes up 80%", "the lower 5%". */
const isPlainChange = (view: View, i: number, word: string): boolean =>
  /^(?:up|down|upward|downward)s?$/.test(word) &&
  !/^(?:ma[dk]e?|makes|making|set|sets|come|comes|came|sign|signed|put|puts|take|takes|took|pick|picked|give|gave|hold|held|back|backed|split)$/.test(
    view.near(i, -1),
  )

const nounAt = (view: View, i: number): Direction | null =>
  view.pos(i) === 'NOUN' || view.pos(i) === 'VERB' ? (view.lexicon.changeNouns.get(view.lower(i))?.direction ?? null) : null

/**
 * Whether the number is the size of a change, and which way. `i` is the first token of the number with its modifier.
 *
 *     prices fell by 6.6%   ·   a 4% increase   ·   an average rise of 5.4%   ·   down more than 30%
 *            ^verb                     ^noun              ^noun                    ^word
 * Not: rose to 5%, from 5%.
 */
export function readDirection(view: View, reading: Reading, i: number): Direction | null {
  if (reading.direction) return reading.direction
  if (!SIZES.has(reading.kind)) return null
  const last = view.near(i, -1)
  if (last === 'by') {
    for (let by = -2; by > -BY_REACH; by--) {
      const word = view.near(i, by)
      if (word === '' || word === ';') return null
      const found = changeAt(view, i + by) ?? nounAt(view, i + by)
      if (found) return found
    }
    return null
  }
  if (last === 'of') {
    const noun = nounAt(view, i - 2) ?? innerNoun(view, i - 2)
    if (noun) return noun
    return (reading.kind === 'percentage' || reading.kind === 'money') && isReward(view, i - 2) ? 'rise' : null
  }
  if (last === 'worth') return isReward(view, i - 2) ? 'rise' : null
  if (view.together(i - 1, i)) {
    const before = last === 'a' || last === 'an' || last === 'another' || last === 'further' ? i - 2 : i - 1
    // "cut 50 jobs" and "rose 300" are sizes; "adds two players" has a noun of its own
    const found = view.together(before, i) ? changeAt(view, before, true) : null
    if (found && (reading.kind !== 'count' || reading.unit === null) && reading.kind !== 'duration') return found
  }
  return behind(view, reading, i)
}

/** "a rise in prices of 5%": the noun of change before what changes. */
function innerNoun(view: View, i: number): Direction | null {
  for (let by = -1; by > -5 && view.together(i + by, i); by--) {
    const pos = view.pos(i + by)
    if (pos === 'ADP') return /^(?:in|to|on)$/.test(view.near(i, by)) ? nounAt(view, i + by - 1) : null
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'DET' && pos !== 'PROPN') return null
  }
  return null
}

const isReward = (view: View, i: number): boolean => {
  const word = view.lower(i)
  if (!REWARD.has(word)) return false
  for (let by = -1; by > -4; by--) if (/^(?:pay|wage|salary)$/.test(view.near(i, by))) return true
  return false
}

/** What follows: "28.9% pay rise", "5% higher", "£3 more than". */
function behind(view: View, reading: Reading, i: number): Direction | null {
  const first = view.tokenAt(reading.end, i)
  if (!view.together(first, i)) return null
  const word = view.lower(first)
  const other = view.lexicon.changeWords.get(word)
  if (other && word !== 'up' && word !== 'down' && word !== 'off') {
    if (reading.kind === 'percentage' || reading.kind === 'percentage_points') return other.direction
    if (reading.kind === 'ratio') return null
    return (reading.kind === 'money' || reading.kind === 'measure') && !COMPARING.has(word) && view.near(first, 1) === 'than'
      ? other.direction
      : null
  }
  if (other && reading.kind === 'percentage' && view.near(first, 1) !== 'to') return other.direction
  if (reading.kind === 'count' || reading.kind === 'duration') return null
  for (let j = first; j < first + 4 && view.together(j, i); j++) {
    const pos = view.pos(j)
    const noun = nounAt(view, j)
    if (noun && (pos === 'NOUN' || view.pos(j + 1) !== 'DET')) return noun
    // "pay" before a noun is often tagged as a verb
    if (
      pos !== 'NOUN' &&
      pos !== 'ADJ' &&
      pos !== 'PROPN' &&
      view.lower(j) !== '-' &&
      !(pos === 'VERB' && view.lower(j) === view.tokens.lemma[j] && view.pos(j + 1) === 'NOUN')
    )
      return null
  }
  return null
}

/** Plus and "and" between two sizes: "a 4% increase plus £750". */
export const linksSizes = (between: string): boolean =>
  between.length < 40 && /(?:^|[\s])plus (?:a |an )?$/.test(between) && !/[.;:]/.test(between)

/** The verb "increased" before a multiple: "had increased 18-fold". */
export function directionOfMultiple(view: View, i: number): Direction | null {
  for (let by = -1; by > -5; by--) {
    const found = view.together(i + by, i) ? changeAt(view, i + by) : null
    if (found) return found
  }
  return null
}
