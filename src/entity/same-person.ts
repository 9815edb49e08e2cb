import { fullForms } from '../lexicon/given-names.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isVariant } from './spelling.ts'

const JUNIOR = new Set(['jr', 'jr.', 'jnr', 'jnr.', 'ii', 'iii', 'iv'])
const SENIOR = new Set(['sr', 'sr.', 'snr', 'snr.'])

export type Generation = 'junior' | 'senior' | null

export function generationOf(words: readonly string[]): Generation {
  const last = words.at(-1) ?? ''
  return JUNIOR.has(last) ? 'junior' : SENIOR.has(last) ? 'senior' : null
}

/** A name's words without "Jr" and the like. */
export function plainWords(words: readonly string[]): readonly string[] {
  return generationOf(words) ? words.slice(0, -1) : words
}

/** Whether two given names can be one person's: equal, an initial, a short form, or spelt nearly alike. */
export function sameGivenName(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.replace(/\./g, '').length === 1) return short[0] === long[0]
  const forms = fullForms(a, lexicon)
  const others = fullForms(b, lexicon)
  return forms.includes(b) || others.includes(a) || forms.some((name) => others.includes(name)) || isVariant(a, b)
}

const INITIALS = /^(?:\p{L}\.){2,4}$/u

/** Initials that are written together are taken apart: "j.r." */
function apart(words: readonly string[]): readonly string[] {
  return words.some((word) => INITIALS.test(word))
    ? words.flatMap((word) => (INITIALS.test(word) ? (word.match(/../g) ?? []) : [word]))
    : words
}

/** "jr harding" has the initials of "j. r. harding" and of "john r. harding". */
function areInitials([letters = '', ...rest]: readonly string[], name: readonly string[]): boolean {
  const given = name.slice(0, -1)
  if (
    rest.length !== 1 ||
    letters.length !== given.length ||
    letters.length < 2 ||
    !given.some((word) => word.replace('.', '').length === 1)
  )
    return false
  return given.every((word, k) => word[0] === letters[k])
}

/**
 * Whether two full names (two words and more) are one person's. Family names must agree, and given names as far as both have them:
 * "Kenneth R. Lowe" and "Ken Lowe" do, "Ann Lee" and "Bob Lee" do not.
 */
export function sameFullName(a: readonly string[], b: readonly string[], lexicon: Lexicon): boolean {
  const x = apart(plainWords(a))
  const y = apart(plainWords(b))
  const first = x[0] ?? ''
  const other = y[0] ?? ''
  const last = x.at(-1) ?? ''
  const family = y.at(-1) ?? ''
  if (last === family || isVariant(last, family)) {
    if (areInitials(x, y) || areInitials(y, x)) return true
    if (sameGivenName(first, other, lexicon)) return x.length < 3 || y.length < 3 || sameGivenName(x[1] ?? '', y[1] ?? '', lexicon)
    // "Mary Jane Lee" and "Jane Lee"
    return x.slice(1, -1).includes(other) || y.slice(1, -1).includes(first)
  }
  // "Maria Lopez" and "Maria Lopez Garcia"
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 2 && short.length < long.length && short.every((word, k) => word === long[k])
}
