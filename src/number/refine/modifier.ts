import type { Modifier } from '../../types.ts'
import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

/** A date or time is only ever about, and its limits ("by 2030") are relations, no modifiers. */
const TIMELY = new Set(['date', 'time', 'date_range'])
const NEAR_TIME = new Set(['after', 'before'])

/** "in over two years" lasts, "phased in over two years" does not. */
const lasts = (view: View, i: number): boolean =>
  view.lexicon.clues.lasting.has(view.near(i, 0)) || (view.near(i, 0) === 'in' && view.pos(i - 1) !== 'VERB')

/** A modifier's span can move the start of the search on: "more than about 10". */
export interface FoundModifier {
  readonly modifier: Modifier
  /** First token of its words. */
  readonly from: number
}

/** The modifier phrase right before token `i`. */
export function modifierBefore(view: View, i: number, reading: Reading): FoundModifier | null {
  const timely = TIMELY.has(reading.kind)
  const last = view.near(i, -1)
  if (timely && NEAR_TIME.has(last)) {
    const word = view.near(i, -2)
    return word === 'shortly' || word === 'just' || word === 'soon' ? { modifier: 'approx', from: i - 2 } : null
  }
  const phrases = view.lexicon.before.get(last)
  if (!phrases) return null
  for (const { words, modifier } of phrases) {
    const from = i - words.length
    if (words.some((word, k) => !view.together(from + k, i) || view.lower(from + k) !== word)) continue
    if (timely && modifier !== 'approx') return null
    if (words.length === 1 && last === 'over' && (reading.kind === 'duration' || reading.kind === 'date') && !lasts(view, i - 2))
      return null
    if (
      words.length === 1 &&
      last === 'some' &&
      reading.kind !== 'count' &&
      reading.kind !== 'money' &&
      reading.kind !== 'percentage' &&
      reading.kind !== 'duration' &&
      reading.kind !== 'measure'
    )
      return null
    return { modifier, from }
  }
  return null
}

/** The modifier phrase right behind the reading: "or more", "-plus", "or so". */
export function modifierAfter(view: View, end: number, to: number): { readonly modifier: Modifier; readonly end: number } | null {
  const { text, tokens } = view
  let i = view.tokenAt(end, to)
  if ((tokens.start[i] ?? 0) - end > 1) return null
  if (text[end] === '+') return { modifier: 'at_least', end: end + 1 }
  if (view.lower(i) === '-' && tokens.start[i] === end) i++
  const phrases = view.lexicon.after.get(view.lower(i))
  if (!phrases) return null
  for (const { words, modifier } of phrases) {
    if (words.some((word, k) => !view.together(i + k, i) || view.lower(i + k) !== word)) continue
    const last = i + words.length - 1
    // "4% plus £750" adds; "50-plus" and "50 plus people" mean more
    if (words[0] === 'plus' && (text[end] !== '-' || view.pos(last + 1) === 'SYM') && view.pos(last + 1) !== 'NOUN') continue
    return { modifier, end: tokens.end[last] ?? end }
  }
  return null
}

const CARRY = /^(?: ?\(|, or | or | and (?:even )?|\), or )[$£€]?$/

/**
 * The modifier of each reading. What holds for a number holds for its conversion and for the next of its kind:
 * "about 2,300 tons (2,095 metric tons)", "an estimated $30 per set and $912 million statewide".
 */
export function readModifier(
  view: View,
  reading: Reading,
  i: number,
  before: { readonly reading: Reading; readonly modifier: Modifier; readonly carried: boolean } | null,
): { readonly modifier: Modifier; readonly from: number; readonly carried: boolean } {
  const own = modifierBefore(view, i, reading)
  const after = modifierAfter(view, reading.end, i)
  // "about five hundred or more": the bound tells more
  if (own && !(own.modifier === 'approx' && after && after.modifier !== 'approx'))
    return { ...own, carried: own.modifier !== 'approx' || view.lower(own.from).endsWith('estimated') || view.lower(i - 1) === 'estimated' }
  if (after) return { modifier: after.modifier, from: i, carried: false }
  if (reading.modifier) return { modifier: reading.modifier, from: i, carried: false }
  if (isEstimated(view, i)) return { modifier: 'approx', from: i, carried: true }
  if (before && before.modifier !== 'exact' && before.reading.kind === reading.kind) {
    const between = view.text.slice(before.reading.end, reading.start)
    const joined =
      /^ ?\($/.test(between) ||
      between === ', or ' ||
      between === '), or ' ||
      (before.carried && CARRY.test(between) && before.reading.rule.includes('lend'))
    const estimated =
      before.carried && before.modifier === 'approx' && between.length < 40 && / and $/.test(between) && !/[.;:]/.test(between)
    if (joined || estimated) return { modifier: before.modifier, from: i, carried: before.carried }
  }
  return { modifier: 'exact', from: i, carried: false }
}

/** "an estimated cost of £1.5bn", "estimated at £2m": the noun that the number gives is an estimate. */
function isEstimated(view: View, i: number): boolean {
  const link = view.near(i, -1)
  if (link !== 'of' && link !== 'at' && link !== 'be') return false
  for (let by = -2; by > -9; by--) {
    const word = view.near(i, by)
    if (word === '') return false
    if (word === 'estimated' || word === 'approximate') return true
    if (view.pos(i + by) === 'PUNCT' || view.pos(i + by) === 'NUM') return false
  }
  return false
}
