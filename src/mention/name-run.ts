import { andInBody, bodyAfterPossessive, INNER, insideBody, lowerTail } from './body-name.ts'
import { bracketedName, koreanName, nicknameAt, particles, QUOTE } from './person-name.ts'
import { CAP, INITIAL, NUMBER } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, bitsFor, COMMON, COURTESY, DATE, FIRST_NAME, FUNCTION, KNOWN_BODY, PARTICLE, PLACE, PRESS } from './word-bits.ts'

/** Tokens `[from, to)` that are written as one name, titles included: "Health Secretary Leslie Harding". */
export interface Run {
  readonly from: number
  readonly to: number
  /** Stands where a capital says nothing. */
  readonly opens: boolean
  /** Tokens `[from, to)` of a nickname in quotation marks or brackets inside the run, or null. */
  readonly nickname: { readonly from: number; readonly to: number } | null
}

/** A run is never longer: titles in capitals would otherwise be one name. */
const LONGEST = 24

/** Whether a capitalised word can begin a name here. */
function begins(view: View, i: number): boolean {
  if (!view.capital(i)) return false
  // "Jan Lee", "April Ryan": months that are given names before a word that is none of its own
  if (view.has(i, DATE) && (TIMELY.has(view.low(i - 1)) || !(view.has(i + 1, FIRST_NAME) || isGiven(view, i)))) return false
  if (view.shape[i] === CAP && view.has(i, FUNCTION) && !(view.low(i) === 'the' && view.has(i + 1, PRESS))) return false
  if (!view.opens(i)) return view.tokens.pos[i] !== 'PRON' || view.shape[i] !== CAP
  switch (view.tokens.pos[i]) {
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
    case 'X':
      return true
    case 'DET':
    case 'PRON':
    case 'CCONJ':
    case 'SCONJ':
    case 'PART':
      return false
    default:
      // "Will Hughes", "Grant Shapps": a given name that is an everyday word too
      return view.has(i, FIRST_NAME | PLACE | COURTESY) && view.capital(i + 1) && view.with(i + 1, i)
  }
}

/** Before a month: "In April Ryan left". */
const TIMELY = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'last',
  'this',
  'next',
  'late',
  'early',
  'mid',
  'during',
  'before',
  'after',
  'of',
  'every',
  'each',
])

/** A month's name that is a given name here: a family name follows. */
const isGiven = (view: View, i: number): boolean =>
  /^(?:april|june|jan|august)$/.test(view.low(i)) &&
  view.capital(i + 1) &&
  view.with(i + 1, i) &&
  !view.has(i + 1, DATE | COMMON | PLACE) &&
  !view.has(i - 1, DATE)

/**
 * All runs of the text, from left to right.
 *
 *     the Department of Health and Social Care met Edward “Ted” van Hall Jr. of Alder & Sons Ltd
 *         ^from                              ^to   ^from               ^to     ^from           ^to
 */
export function findRuns(view: View): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < view.count; ) {
    if (!begins(view, i)) {
      i++
      continue
    }
    const run = readRun(view, i)
    runs.push(run)
    i = run.to
  }
  return runs
}

function readRun(view: View, from: number): Run {
  let nickname: Run['nickname'] = null
  let to = from + 1
  while (to < view.count && to - from < LONGEST && view.with(to, from)) {
    const step = extend(view, from, to)
    if (step === 0) break
    if (QUOTE.has(view.low(to)) || view.low(to) === '(') nickname = { from: to + 1, to: to + step - 2 }
    to += step
  }
  // a hyphen compound that goes on in lower case is an adjective: "Bafta-winning"
  return { from, to, opens: view.opens(from), nickname }
}

/** How many tokens after `to` still belong to the run `[from, to)`; 0 if it ends here. */
function extend(view: View, from: number, to: number): number {
  const word = view.low(to)
  const capital = view.capital(to)
  const newSentence = view.tokens.sentence[to] !== view.tokens.sentence[to - 1]
  if (newSentence) {
    // wink ends a sentence after some abbreviations: "Sen. | Lee", "J. | Lee"
    const abbreviated =
      (view.tokens.word[to - 1] ?? '').endsWith('.') && (view.shape[to - 1] === INITIAL || view.has(to - 1, COURTESY | ANY_ROLE))
    if (!abbreviated || !capital) return 0
  }
  if (capital && closedClass(view, to)) return 0
  if (capital && view.has(to, DATE) && (bitsFor(`${view.low(to - 1)} ${word}`, view.lexicon) & KNOWN_BODY) !== 0) return 1
  if (capital) return view.has(to, DATE) && !view.has(to - 1, FIRST_NAME) ? 0 : 1
  if ((word === '-' || word === '–') && view.touches(to) && view.touches(to + 1))
    return view.capital(to + 1) || koreanName(view, from, to + 1) ? 2 : 0
  if (word === '.' && view.touches(to) && view.shape[to - 1] === INITIAL && view.capital(to + 1)) return 2
  if (word === '&' && view.capital(to + 1)) return 2
  // "Secunia.com", "Radio 4 News"
  if (word === '.' && view.touches(to) && view.touches(to + 1) && /^(?:com|org|net|co|io|gov|uk)$/.test(view.low(to + 1))) return 2
  if (
    view.shape[to] === NUMBER &&
    /^\d{1,2}$/.test(word) &&
    view.capital(to + 1) &&
    view.with(to + 1, to) &&
    view.tokens.sentence[to + 1] === view.tokens.sentence[to]
  )
    return 2
  if (view.has(to, PARTICLE)) return particles(view, to)
  if (QUOTE.has(word)) return nicknameAt(view, to)
  if (word === '(') return bracketedName(view, to)
  if (view.possessive(to)) return bodyAfterPossessive(view, from, to)
  if (INNER.has(word)) return insideBody(view, from, to)
  if (word === 'and') return andInBody(view, from, to)
  return lowerTail(view, from, to)
}

/** A function word with a capital begins something new: "IE. Its". */
function closedClass(view: View, i: number): boolean {
  const pos = view.tokens.pos[i]
  if (view.has(i, FUNCTION) && view.shape[i] === CAP) return true
  return (
    (pos === 'PRON' || pos === 'DET' || pos === 'CCONJ' || pos === 'SCONJ' || (pos === 'ADP' && view.low(i).length < 5)) &&
    view.shape[i] === CAP &&
    !view.has(i, FIRST_NAME)
  )
}
