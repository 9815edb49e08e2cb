import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Gender } from '../mention/layer.ts'
import { ANY_ROLE, ANYONE, bitsFor, FEMALE, KIN, MALE, OFFICE } from '../mention/word-bits.ts'
import type { TextSpan } from '../types.ts'

/**
 * The roles of one entity, the one that says most of why it speaks first: an office before a trade before what anyone can be,
 * a fuller wording before a shorter, and at last a party label.
 */
export function orderRoles(roles: readonly TextSpan[], lexicon: Lexicon): TextSpan[] {
  return roles
    .filter(({ text }, k) => !roles.some((other, j) => j !== k && other.text.length > text.length && containsWords(other.text, text)))
    .map((role, k) => ({ role, k, weight: weigh(role.text, lexicon) }))
    .sort((a, b) => b.weight - a.weight || a.k - b.k)
    .map(({ role }) => role)
}

function weigh(text: string, lexicon: Lexicon): number {
  const words = text.toLowerCase().split(/[\s,]+/)
  let bits = 0
  for (const word of words.slice(0, 6)) bits |= bitsFor(word, lexicon) & (OFFICE | ANY_ROLE | KIN | ANYONE)
  if (!(bits & ANY_ROLE)) return 0
  const kind = bits & OFFICE ? 3 : bits & (KIN | ANYONE) ? 1.2 : 2.5
  return kind
}

/** "co-chair" says nothing beside "RDC co-chair". */
function containsWords(long: string, short: string): boolean {
  return ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `)
}

/** What a role shows of the gender: "actress", "chairman", "mother"; null if nothing, or if roles differ. */
export function genderOfRoles(roles: readonly TextSpan[], lexicon: Lexicon): Gender {
  let bits = 0
  for (const { text } of roles) {
    const words = text.toLowerCase().split(/[\s,]+/)
    const link = words.findIndex((word, k) => k > 0 && (word === 'of' || word === 'for' || word === 'at' || word === 'and'))
    bits |= bitsFor((link > 0 ? words[link - 1] : words.at(-1)) ?? '', lexicon)
  }
  const male = (bits & MALE) !== 0
  const female = (bits & FEMALE) !== 0
  return male === female ? null : male ? 'male' : 'female'
}
