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

/** Short forms of given names: for each the full ones. */
function nicknames(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  return new Map(lexicon.data.nicknames.map(({ short, full }) => [short, full]))
}

/** Whether two given names can be one person's: equal, an initial, a short form, or spelt nearly alike. */
export function sameGivenName(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.replace(/\./g, '').length === 1) return short[0] === long[0]
  const full = lexicon.derive(nicknames)
  if (full.get(a)?.includes(b) || full.get(b)?.includes(a)) return true
  if (full.get(a)?.some((name) => full.get(b)?.includes(name))) return true
  return isVariant(a, b)
}

/**
 * Whether two full names (two words and more) are one person's. Family names must agree, and given names as far as both have them:
 * "Kenneth R. Lowe" and "Ken Lowe" do, "Ann Lee" and "Bob Lee" do not.
 */
export function sameFullName(a: readonly string[], b: readonly string[], lexicon: Lexicon): boolean {
  const x = plainWords(a)
  const y = plainWords(b)
  const first = x[0] ?? ''
  const other = y[0] ?? ''
  const last = x.at(-1) ?? ''
  const family = y.at(-1) ?? ''
  if (last === family || isVariant(last, family)) {
    if (sameGivenName(first, other, lexicon)) return x.length < 3 || y.length < 3 || sameGivenName(x[1] ?? '', y[1] ?? '', lexicon)
    // "Mary Jane Lee" and "Jane Lee"
    return x.slice(1, -1).includes(other) || y.slice(1, -1).includes(first)
  }
  // "Maria Lopez" and "Maria Lopez Garcia"
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 2 && short.length < long.length && short.every((word, k) => word === long[k])
}
