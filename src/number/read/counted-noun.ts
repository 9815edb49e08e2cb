import type { Span } from '../../types.ts'
import type { View } from '../view.ts'
import { isHyphen } from './cardinal.ts'
import { looksPlural, singular } from './singular.ts'

export interface CountedNoun {
  /** The noun phrase without the number. */
  readonly span: Span
  /** Token of the head noun. */
  readonly head: number
  /** The head in the singular, lower case: "patient". */
  readonly unit: string
}

const DAY = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow'])
const DETERMINER = new Set([
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'all',
  'such',
  'this',
  'that',
  'some',
  'any',
])
/** Participles that stand before a noun: "seven paid speeches". */
const PARTICIPLE = new Set([
  'paid',
  'lost',
  'built',
  'made',
  'sold',
  'shot',
  'laid',
  'kept',
  'bought',
  'sent',
  'spent',
  'won',
  'hurt',
  'cut',
])
const PEOPLE = new Set(['us', 'them', 'you', 'whom'])
/** A noun phrase of a number is not looked for further than this. */
const LIMIT = 9

const isNominal = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN'

/** A word that can be the counted noun, whatever its tag says: after "five", "walks" is a noun. */
function isNoun(view: View, j: number, plural: boolean): boolean {
  const pos = view.pos(j)
  if (isNominal(pos)) return true
  return plural && pos === 'VERB' && view.lower(j).length > 3 && looksPlural(view.lower(j), view.lexicon.singulars)
}

/**
 * The noun that a number counts, in the words from token `from`. With `plural`, the head must look like a plural.
 *
 *     28 | bird and mammal species | have been saved
 *          ^from           ^head
 */
export function countedNoun(view: View, from: number, plural: boolean, end = view.tokens.end[from - 1] ?? 0): CountedNoun | null {
  const { tokens, lexicon } = view
  let head = -1
  let first = from
  let j = from
  if (!view.together(j, from - 1)) return null
  // "the four “loopholes”"
  if (
    /^["“'‘]$/.test(view.lower(j)) &&
    !/^["“'‘]$/.test(view.lower(j + 1)) &&
    tokens.end[j] === tokens.start[j + 1] &&
    (tokens.start[j] ?? 0) - end <= 1
  ) {
    const quoted = countedNoun(view, j + 1, plural)
    return quoted && view.tokens.end[quoted.head] !== undefined ? quoted : null
  }
  const joined = isHyphen(view, j)
  if (joined) first = ++j
  // "70" of "70-80mph" has no noun of its own
  if ((tokens.start[j] ?? 0) - end > 1 || (tokens.start[j] ?? 0) < end) return null
  // "a 15-count complaint", "a three-bedroom house": the word behind the hyphen is what is counted
  if (joined) return isNominal(view.pos(j)) && !view.lexicon.after.has(view.lower(j)) ? found(view, j, j) : null
  for (const limit = j + LIMIT; j < limit && view.together(j, from); j++) {
    const word = view.lower(j)
    const pos = view.pos(j)
    const isHead = isNoun(view, j, plural)
    if (isHead && !(DAY.has(word) && head >= 0)) {
      const fits = !plural || looksPlural(word, lexicon.singulars)
      if (fits) {
        head = j
        // "two sports clubs": a plural may lead on to another right behind it, and no further
        const owner = view.lower(j + 1)
        if (
          (owner === "'" || owner === "'s") &&
          view.together(j + 1, j) &&
          isNoun(view, j + 2, plural) &&
          tokens.start[j + 1] === tokens.end[j]
        ) {
          j++
          continue
        }
        // "plain-clothes officers", where the plural is half a word
        if (plural && isHyphen(view, j - 1) && isNominal(view.pos(j + 1)) && view.together(j + 1, j)) continue
        if (plural && !(isNoun(view, j + 1, true) && view.together(j + 1, j) && leadsToPlural(view, j + 1))) break
      } else if (head >= 0) break
      continue
    }
    if (head >= 0 && plural) break
    if (pos === 'ADJ' || word === 'more' || word === 'other' || word === 'further') continue
    if (pos === 'NUM' && isHyphen(view, j + 1)) continue
    if (isHyphen(view, j)) continue
    // "coal- and gas-fired plants"
    if (word === '-' && tokens.end[j - 1] === tokens.start[j] && view.lower(j + 1) === 'and') {
      j++
      continue
    }
    if (
      pos === 'VERB' &&
      (word.endsWith('ed') ||
        word.endsWith('ing') ||
        word.endsWith('en') ||
        isHyphen(view, j - 1) ||
        (PARTICIPLE.has(word) && leadsToPlural(view, j + 1))) &&
      j + 1 < tokens.count
    )
      continue
    if (pos === 'ADV' && (view.pos(j + 1) === 'ADJ' || view.pos(j + 1) === 'VERB' || isHyphen(view, j + 1))) continue
    if ((word === "'s" || word === "'") && j > from && isNominal(view.pos(j - 1))) continue
    if ((word === 'and' || word === 'or' || word === '&') && j > from && (isNominal(view.pos(j - 1)) || view.pos(j - 1) === 'ADJ')) continue
    break
  }
  if (head < 0) return plural ? lone(view, first) : null
  return found(view, first, head)
}

/** A plural noun stands at `j` or right behind it. */
function leadsToPlural(view: View, j: number): boolean {
  return (
    view.pos(j) === 'NOUN' &&
    (looksPlural(view.lower(j), view.lexicon.singulars) ||
      (view.pos(j + 1) === 'NOUN' && looksPlural(view.lower(j + 1), view.lexicon.singulars)))
  )
}

/** A single noun that does not look like a plural but stands right behind the number: "20 crew", "two All Black". */
function lone(view: View, first: number): CountedNoun | null {
  if (
    view.pos(first) !== 'NOUN' ||
    view.lexicon.after.has(view.lower(first)) ||
    view.lexicon.clues.state.has(view.lower(first)) ||
    view.lower(first).endsWith('ed') ||
    !view.together(first, first - 1)
  )
    return null
  let head = first
  while (view.pos(head + 1) === 'NOUN' && view.together(head + 1, head) && head - first < 2) head++
  return found(view, first, head)
}

function found(view: View, first: number, head: number): CountedNoun {
  const { tokens, lexicon } = view
  const name = singular(view.lower(head), lexicon.singulars)
  // "self-referrals", "by-elections"
  const compound = head - 2 >= first && isHyphen(view, head - 1) ? `${view.lower(head - 2)}-` : ''
  return { span: { start: tokens.start[first] ?? 0, end: tokens.end[head] ?? 0 }, head, unit: compound + name }
}

/**
 * What is counted by a number with no noun of its own: "24 of its 26 ferry routes" → route, "two of us" → person.
 * `from` is the token after the number.
 */
export function countedOf(view: View, from: number): CountedNoun | null {
  if (!view.together(from, from - 1) || view.lower(from) !== 'of') return null
  let j = from + 1
  while (view.together(j, from) && j < from + 4 && (DETERMINER.has(view.lower(j)) || view.pos(j) === 'NUM')) j++
  if (!view.together(j, from)) return null
  if (PEOPLE.has(view.lower(j))) return { ...found(view, j, j), unit: 'person' }
  return countedNoun(view, j, true)
}

/** People counted without a noun: "two arrested", "three others", "thousands without power". */
export function countsPeople(view: View, from: number): boolean {
  if (!view.together(from, from - 1)) return false
  const word = view.lower(from)
  return (
    view.lexicon.clues.state.has(word) ||
    (view.pos(from) === 'VERB' &&
      (word.endsWith('ed') || word.endsWith('en') || word === 'shot' || word === 'held' || word === 'hurt' || word === 'left'))
  )
}
