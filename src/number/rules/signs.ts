import type { Numeral } from '../model.ts'
import { isDigit } from '../read/digits.ts'
import type { View } from '../view.ts'

/**
 * What is seen of a numeral at a glance, as bits. A rule that can only read numerals with certain signs says so (`needs`), and is not
 * asked about others.
 */
export const SIGN = {
  /** All have it. */
  any: 1 << 11,
  /** Four digits at its head. */
  fourDigits: 1,
  /** A dash, stop, slash or colon right behind its first digits: 2015-16, 9:30, 24/7. */
  joined: 1 << 1,
  /** Digits go on behind a space, dash, stop or bracket; or it begins with a nought, or is very long. */
  digitsOn: 1 << 2,
  /** Something other than a space or bracket right before it, or a letter or bracket right behind its first digits. */
  glued: 1 << 3,
  /** `.`, `:` or `)` right behind it. */
  stopped: 1 << 4,
  /** 1 to 31. */
  day: 1 << 5,
  /** 1 to 12. */
  hour: 1 << 6,
  /** 100 or more. */
  hundred: 1 << 7,
  /** Another numeral at most this far behind: `NEAR`. */
  neighbour: 1 << 8,
  /** The beginning of "am", "p.m.", "o'clock", "in the", "noon" or "midnight" behind it. */
  clock: 1 << 9,
  /** A word with a capital behind it, or one that begins as "block". */
  capital: 1 << 10,
} as const

const ALL = -1
export const NEAR = 26
const VERY_LONG = 9
/** The letters that may follow the first of each of the words about time. */
const CLOCK: ReadonlyMap<string, string> = new Map([
  ['a', 'mM. '],
  ['A', 'mM. '],
  ['p', 'mM. '],
  ['P', 'mM. '],
  ['o', "'’c"],
  ['i', 'n'],
  ['n', 'o'],
  ['m', 'i'],
])

/** The signs of `view.numerals[k]`; a numeral that is neither digits nor a plain number in words may have all. */
export function signsOf(view: View, numeral: Numeral, k: number): number {
  const { kind, start, end, to, value } = numeral
  if (kind !== 'digits' && kind !== 'cardinal') return ALL
  const { text, tokens } = view
  let signs: number = SIGN.any
  if (value >= 1 && value <= 31) signs |= SIGN.day
  if (value >= 1 && value <= 12) signs |= SIGN.hour
  if (value >= 100) signs |= SIGN.hundred
  const next = view.numerals[k + 1]
  if (next && next.start - end <= NEAR) signs |= SIGN.neighbour
  const sign = text.charCodeAt(end)
  if (sign === DOT || sign === COLON || sign === CLOSE) signs |= SIGN.stopped
  if (to < tokens.count && mayNamePlace(text.charCodeAt(tokens.start[to] as number))) signs |= SIGN.capital
  if (opensClock(text, end)) signs |= SIGN.clock
  return kind === 'digits' ? signs | signsOfDigits(text, start, end) : signs
}

const SPACE = 32
const OPEN = 40
const CLOSE = 41
const DASH = 45
const DOT = 46
const SLASH = 47
const COLON = 58
const ZERO = 48
const TILDE = 126
const NO_BREAK_SPACE = 160

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127
const mayNamePlace = (code: number): boolean => (code >= 65 && code <= 90) || code === 98

function signsOfDigits(text: string, start: number, end: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at++
  let signs = 0
  if (at - start >= 4) signs |= SIGN.fourDigits
  const sign = text.charCodeAt(at)
  if (sign === DASH || sign === DOT || sign === SLASH || sign === COLON || sign === TILDE || sign > 127) signs |= SIGN.joined
  if (text.charCodeAt(start) === ZERO || end - start >= VERY_LONG) signs |= SIGN.digitsOn
  if (isSeparator(sign)) {
    const second = text.charCodeAt(at + 1)
    if (isDigit(second) || (isSeparator(second) && isDigit(text.charCodeAt(at + 2)))) signs |= SIGN.digitsOn
  }
  const before = text.charCodeAt(start - 1)
  if ((before > SPACE && before !== OPEN) || isLetter(sign) || sign === OPEN) signs |= SIGN.glued
  if (at !== end && opensClock(text, at)) signs |= SIGN.clock
  return signs
}

const isSeparator = (code: number): boolean =>
  code === SPACE || code === OPEN || code === CLOSE || code === DASH || code === DOT || code === NO_BREAK_SPACE

function opensClock(text: string, end: number): boolean {
  let at = end
  while (at < end + 2 && (text[at] === ' ' || text[at] === '-' || text[at] === '.')) at++
  return CLOCK.get(text[at] ?? '')?.includes(text[at + 1] ?? ' ') === true
}
