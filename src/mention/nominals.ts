import type { Mention } from './layer.ts'
import { roleEnd } from './role-extent.ts'
import type { View } from './view.ts'
import { ANY_ROLE, BODY, DOCUMENT, GROUP, NOMINAL_BODY, PLURAL } from './word-bits.ts'

const LINK_BY = new Set(['by', 'from', 'into', 'about', 'behind', 'against', 'near', 'inside'])

/**
 * What a common noun is a noun for, by its bits: "NHS leaders" a group, "a spokesman" someone unnamed, "an audit" a document, "the
 * union" an organisation; null if it cannot speak.
 */
export function nominalType(bits: number): Mention['type'] | null {
  if (bits & GROUP) return 'group'
  if (bits & ANY_ROLE) return bits & PLURAL ? 'group' : 'unnamed'
  if (bits & DOCUMENT && !(bits & BODY)) return 'document'
  return bits & NOMINAL_BODY ? 'organization' : null
}

/** The end of the noun phrase with what says whose or which: "a spokesman for the council", "an analysis by the Health Foundation". */
export function nominalEnd(view: View, from: number, head: number): number {
  const end = wholeEnd(view, from, head)
  // "data from the survey | show": the verb was taken for the noun
  return end > head + 1 && VERB.has(view.low(end - 1)) ? end - 1 : end
}

const VERB = new Set(['show', 'shows', 'say', 'says', 'find', 'finds', 'suggest', 'suggests'])

function wholeEnd(view: View, from: number, head: number): number {
  let end = head + 1
  for (let steps = 0; steps < 4; steps++) {
    const more = roleEnd(view, from, end, !view.has(head, PLURAL))
    const noun = view.phrases.nouns[view.phrases.nounAt[more + 1] ?? -1]
    if (LINK_BY.has(view.low(more)) && view.with(more + 1, from) && noun && !noun.pronoun && noun.from === more + 1) end = noun.head + 1
    else if (view.low(more) === 'close' && view.low(more + 1) === 'to') end = roleEnd(view, from, more + 1)
    else return more
    if (end - from > 24) return end
  }
  return end
}
