import type { Mention } from './layer.ts'
import { roleEnd } from './role-extent.ts'
import { ANYONE, BODY, DOCUMENT, FEMALE, GROUP, KIN, MALE, NOMINAL_BODY, PLURAL, ANY_ROLE, SPOKESPERSON } from './word-bits.ts'
import type { View } from './view.ts'

export type NominalDraft = Pick<Mention, 'from' | 'to' | 'head' | 'type' | 'gender' | 'number'> & { readonly rule: string }

const LINK_BY = new Set(['by', 'from', 'into', 'about', 'close', 'behind', 'against', 'near', 'inside'])

/**
 * Common nouns for those who can speak: "the union", "NHS leaders", "a spokesman for the council", "an audit".
 * A noun phrase that has a name as its head is no nominal: `taken` says where names end.
 */
export function findNominals(view: View, taken: Uint8Array): NominalDraft[] {
  const found: NominalDraft[] = []
  for (const noun of view.phrases.nouns) {
    const { from, head, pronoun } = noun
    if (pronoun || taken[head]) continue
    const bits = view.bits[head] ?? 0
    const type = typeOf(bits, view, head)
    if (!type) continue
    found.push({
      from,
      to: nominalEnd(view, from, head),
      head,
      type,
      gender: bits & MALE ? 'male' : bits & FEMALE ? 'female' : null,
      number: bits & PLURAL ? 'plural' : 'singular',
      rule: `nominal.${type}`,
    })
  }
  return found
}

function typeOf(bits: number, view: View, head: number): Mention['type'] | null {
  if (bits & GROUP) return 'group'
  if (bits & ANY_ROLE && !(bits & DOCUMENT && view.low(head) === 'figures')) return bits & PLURAL ? 'group' : 'unnamed'
  if (bits & DOCUMENT && !(bits & BODY)) return 'document'
  if (bits & NOMINAL_BODY) return 'organization'
  return null
}

/** The end of the noun phrase with what says whose or which: "a spokesman for the council", "an analysis by the Health Foundation". */
export function nominalEnd(view: View, from: number, head: number): number {
  let end = head + 1
  for (let steps = 0; steps < 4; steps++) {
    const more = roleEnd(view, from, end, !view.has(head, PLURAL))
    const noun = view.phrases.nouns[view.phrases.nounAt[more + 1] ?? -1]
    if (LINK_BY.has(view.low(more)) && view.with(more + 1, from) && noun && !noun.pronoun && noun.from === more + 1) end = noun.head + 1
    else return more
    if (end - from > 24) return end
  }
  return end
}

/** Whether the bits are those of a noun for a person: "the minister", "her boyfriend". */
export const isPersonNoun = (bits: number): boolean => (bits & (ANY_ROLE | KIN | ANYONE | SPOKESPERSON)) !== 0
