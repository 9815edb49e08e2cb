import type { Tokens } from '../document/layer.ts'
import type { NumberMention } from '../number/layer.ts'
import type { NumberKind } from '../types.ts'

/** Nouns that stand for a change told in numbers, and its direction; `null` for either. */
const CHANGE: ReadonlyMap<string, 'rise' | 'fall' | null> = new Map([
  ['increase', 'rise'],
  ['rise', 'rise'],
  ['growth', 'rise'],
  ['jump', 'rise'],
  ['fall', 'fall'],
  ['drop', 'fall'],
  ['decline', 'fall'],
  ['decrease', 'fall'],
  ['reduction', 'fall'],
  ['cut', 'fall'],
  ['change', null],
])
/** Nouns that stand for a number. */
const FIGURE = new Set(['figure', 'sum', 'amount', 'number', 'total', 'percentage', 'rate'])
const HOW_MANY: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])
const SAYS_HOW_MUCH: ReadonlySet<NumberKind> = new Set(['count', 'percentage', 'percentage_points', 'money', 'ratio', 'rate', 'measure'])
/** So many sentences back, the phrase's own included, a number may be meant. */
const REACH = 3
/** And so many numbers. */
const TRIES = 20
/** What says which one is meant, so that the phrase needs nothing else: "the increase in fees". */
const SPECIFIED = new Set(['of', 'in', 'to', 'from', 'for', 'that', 'which', 'who'])

/**
 * The numbers that a phrase stands for: "the two increases" the last two that rose, "that figure" the last that says how much; null
 * if it is no such phrase, or there are not as many.
 *
 *     Fares rose by 4% in May and by 6% in June. | The two increases | …
 *                   ~~               ~~            ^from
 */
export function amountsMeant(
  { lower, lemma, pos, sentence }: Tokens,
  numbers: readonly NumberMention[],
  from: number,
): { readonly to: number; readonly numbers: readonly NumberMention[] } | null {
  // "the figure", "both figures", "these two figures", but not "the official figure"
  const own = HOW_MANY.get(lower[from] ?? '')
  const second = HOW_MANY.get(lower[from + 1] ?? '')
  const wanted = own ?? second ?? 1
  const head = from + (second === undefined ? 1 : 2)
  const noun = lemma[head] ?? ''
  const change = CHANGE.get(noun)
  const plural = lower[head] !== noun
  if ((change === undefined && !FIGURE.has(noun)) || plural !== wanted > 1 || SPECIFIED.has(lower[head + 1] ?? '')) return null
  // "the cut flowers", "the rate card"
  if (!plural && (pos[head] !== 'NOUN' || pos[head + 1] === 'NOUN')) return null
  const found: NumberMention[] = []
  for (let k = lastBefore(numbers, from), tries = 0; k >= 0 && tries < TRIES && found.length <= wanted; k--, tries++) {
    const number = numbers[k] as NumberMention
    if ((sentence[from] ?? 0) - (sentence[number.from] ?? 0) >= REACH) break
    // "twice the total"
    if (number.to === from) continue
    const fits = change === undefined ? true : change === null ? number.direction !== null : number.direction === change
    if (fits && SAYS_HOW_MUCH.has(number.kind) && number.role !== 'from') found.push(number)
    if (found.length === wanted && wanted === 1) break
  }
  // two of three would be a guess
  return found.length === wanted ? { to: head + 1, numbers: found.reverse() } : null
}

/** Index of the last number that ends at or before token `at`. */
function lastBefore(numbers: readonly NumberMention[], at: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
