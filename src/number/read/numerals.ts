import type { NumberLexicon } from '../lexicon.ts'
import type { Numeral } from '../model.ts'
import type { View } from '../view.ts'
import { addHalf, isHyphen, isNegative, readCardinal, round } from './cardinal.ts'
import { isDigit, readDigits, readSlashed } from './digits.ts'
import { readNumberWords } from './number-words.ts'

/** Before digits inside one token: "mid-30s", "under-18s", "to-24-year-olds", "'80s". */
const PREFIX = /^(?:mid-?|early-?|late-?|upper-?|lower-?|under-?|over-?|to-|and-|['’‘(#~<>≤≥+=-]+|sub-|nearly-|pre-|post-)$/i
const DECADE = /['’]?s(?![\p{L}\d])/uy
const MINUS = /[-\u2212\u2013]/
const SPACE = /[\s([“"'‘]/
/** A token longer than this is no number. */
const LONGEST = 40
const VULGAR = /[½¼¾⅓⅔⅕⅛⅙⅖⅗⅘⅜⅝⅞]/
const DIGIT = /[\d½¼¾⅓⅔⅕⅛⅙⅖⅗⅘⅜⅝⅞]/
const DIGITS_AT_END = /^[\s\S]+\d$|\d[\s\S]$/
/** Signs come before "A", as character codes. */
const CAPITAL_A = 65
const CAPITAL_Z = 90

/** What a word can begin: a numeral in words, one in digits, or a month's name that counts only beside a number. */
const SIGN = { none: 0, words: 1, digits: 2, month: 3 } as const

function signOf(word: string, lower: string, { words, months }: NumberLexicon): number {
  const first = word.charCodeAt(0)
  if (isDigit(first)) return SIGN.digits
  if (first >= CAPITAL_A && words.has(lower)) return SIGN.words
  // of words that begin with a letter, only those with digits at their end are read
  const read = first < CAPITAL_A ? word.length > 1 : DIGITS_AT_END.test(word) || VULGAR.test(word[0] ?? '')
  // a long one is a code, whatever is in it
  if (read && (DIGIT.test(word) || word.length > LONGEST)) return SIGN.digits
  return first >= CAPITAL_A && first <= CAPITAL_Z && months.has(lower) ? SIGN.month : SIGN.none
}

/**
 * All numerals of the text, in order.
 *
 *     Up to 1.5 million people, a third of them under-18s, left in the 1970s.
 *           ^digits            ^part           ^digits(decade)      ^decade
 */
export function readNumerals(view: View): Numeral[] {
  const { tokens, lexicon } = view
  const { count, start, id, lower, vocabulary } = tokens
  const signs = vocabulary.column(lexicon, (form, word) => signOf(word, form, lexicon))
  const list: Numeral[] = []
  let done = 0
  for (let i = 0; i < count; i++) {
    const sign = signs[id[i] as number] as number
    if (sign === SIGN.none) continue
    const from = start[i] as number
    if (from < done) continue
    if (sign === SIGN.digits) done = readToken(view, i, from, list)
    else if (sign === SIGN.month) list.push(plain('month', view, i, lexicon.months.get(lower[i] ?? '') ?? 0))
    else {
      const numeral = readNumberWords(view, i, list.at(-1)?.to ?? 0)
      if (!numeral) continue
      list.push(numeral)
      done = numeral.end
    }
  }
  return list
}

function plain(kind: Numeral['kind'], { tokens }: View, i: number, value: number): Numeral {
  return { kind, start: tokens.start[i] ?? 0, end: tokens.end[i] ?? 0, from: i, to: i + 1, value, magnitude: 1, modifier: null }
}

/** "EUR5", "$A40": a code, or the rest of one that begins with the sign before. */
function isCurrency({ lexicon, tokens }: View, i: number, prefix: string): boolean {
  if (lexicon.currencyBefore.has(prefix)) return true
  return tokens.lower[i - 1] === '$' && tokens.end[i - 1] === tokens.start[i] && lexicon.currencyBefore.has(`$${prefix}`)
}

/** The numbers of a token that has digits in it; returns the offset up to which the text is read. */
function readToken(view: View, i: number, from: number, list: Numeral[]): number {
  const { text, tokens } = view
  const to = tokens.end[i] ?? 0
  // a web address or a string of data, not to be searched digit by digit
  if (to - from > LONGEST) {
    list.push(plain('code', view, i, 0))
    return to
  }
  let p = from
  while (p < to && !isDigit(text.charCodeAt(p)) && !VULGAR.test(text[p] ?? '')) p++
  if (p === to) return from
  if (p > from) {
    const prefix = text.slice(from, p)
    // "5k-20k": the end of a unit and a hyphen
    const goesOn = prefix.length < 5 && /^\p{L}+[-–]$/u.test(prefix) && tokens.end[i - 1] === from && isDigit(text.charCodeAt(from - 1))
    if (!PREFIX.test(prefix) && !goesOn && !isCurrency(view, i, prefix.toLowerCase())) {
      list.push(plain('code', view, i, 0))
      return to
    }
  }
  while (p < to) {
    if (!isDigit(text.charCodeAt(p)) && !VULGAR.test(text[p] ?? '')) {
      p++
      continue
    }
    const numeral = readNumber(view, i, p)
    if (!numeral) return to
    list.push(numeral)
    p = numeral.end
  }
  return p
}

/** One number in digits at offset `p` of token `i`, with sign, decade's "s" and a magnitude in words. */
function readNumber(view: View, i: number, p: number): Numeral | null {
  const { text, tokens, lexicon } = view
  // ".08" after a space
  const point = text[p - 1] === '.' && (p === 1 || SPACE.test(text[p - 2] ?? ''))
  const digits = readDigits(text, point ? p - 1 : p)
  if (!digits) return null
  let { value, end } = digits
  let start = point ? p - 1 : p
  if (isNegative(view, i)) {
    start = tokens.start[i - 1] ?? start
    value = -value
  }
  const sign = text[start - 1] ?? ''
  if (MINUS.test(sign) && (start === 1 || SPACE.test(text[start - 2] ?? ''))) {
    start--
    value = -value
  }
  const hint = view.tokenAt(end - 1, i)
  DECADE.lastIndex = end
  const isDecade = value > 0 && value % 10 === 0 && DECADE.test(text)
  if (isDecade)
    return {
      kind: 'decade',
      start,
      end: DECADE.lastIndex,
      from: i,
      to: view.tokenAt(DECADE.lastIndex - 1, hint) + 1,
      value,
      magnitude: 1,
      modifier: null,
    }
  const slashed = Number.isInteger(value) && !digits.ordinal ? readSlashed(text, Math.abs(value), end) : null
  if (slashed) {
    const to = view.tokenAt(slashed.end - 1, hint) + 1
    return {
      kind: Math.abs(slashed.value) < 1 ? 'part' : 'digits',
      start,
      end: slashed.end,
      from: i,
      to,
      value: value < 0 ? -slashed.value : slashed.value,
      magnitude: 1,
      modifier: null,
    }
  }
  let to = hint + 1
  let magnitude = 1
  if (digits.ordinal) return { kind: 'ordinal', start, end, from: i, to, value, magnitude, modifier: null }
  for (let turn = 0; turn < 2; turn++) {
    const at = isHyphen(view, to) ? to + 1 : to
    const entry = view.together(at, i) && (tokens.start[at] ?? 0) - end <= 1 ? lexicon.words.get(tokens.lower[at] ?? '') : undefined
    if (entry?.kind !== 'scale' && entry?.kind !== 'group' && entry?.kind !== 'plural') break
    magnitude *= entry.value
    to = at + 1
    end = tokens.end[at] ?? end
  }
  value = round(value * magnitude)
  const more = magnitude === 100 && digits.value < 10 ? andMore(view, to) : null
  if (more) {
    value += more.value
    magnitude = 1
    to = more.to
    end = tokens.end[to - 1] ?? end
  }
  const rest = magnitude >= 1000 ? smaller(view, to, end, magnitude) : null
  if (rest) {
    value += rest.value
    magnitude = 1
    to = rest.to
    end = rest.end
  }
  const half = addHalf(view, { kind: 'cardinal', value, magnitude, to })
  if (half.to !== to) {
    value = round(half.value)
    magnitude = half.magnitude
    to = half.to
    end = tokens.end[to - 1] ?? end
  }
  return { kind: 'digits', start, end, from: i, to, value, magnitude, modifier: null }
}

/** The rest of "4 thousand 3 hundred", "1 crore 20 lakh": digits with a smaller scale right behind. */
function smaller(view: View, to: number, end: number, magnitude: number): Numeral | null {
  const start = view.tokens.start[to] ?? 0
  if (start !== end + 1 || !view.together(to, to - 1) || !isDigit(view.text.charCodeAt(start))) return null
  const scale = view.lexicon.words.get(view.near(to, 1))
  if (scale?.kind !== 'scale' || scale.value >= magnitude) return null
  const rest = readNumber(view, to, start)
  return rest && rest.kind === 'digits' && rest.value < magnitude ? rest : null
}

/** The rest of "3 hundred and 21", "3 hundred and one". */
function andMore(view: View, to: number): { readonly value: number; readonly to: number } | null {
  if (view.near(to - 1, 1) !== 'and' || !view.together(to + 1, to)) return null
  const word = view.lower(to + 1)
  if (view.lexicon.words.get(view.near(to + 1, 1))?.kind === 'scale') return null
  if (/^\d{1,2}$/.test(word)) return { value: Number(word), to: to + 2 }
  const words = view.lexicon.words.get(word)?.kind === 'unit' ? readCardinal(view, to + 1) : null
  return words && words.value < 100 ? words : null
}
