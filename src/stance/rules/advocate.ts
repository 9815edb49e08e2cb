import { mainVerb } from '../../claim/main-clause.ts'
import type { Candidate, View } from '../view.ts'

const LAWYER = new Set(['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel', 'advocate'])
const DEFENDING = new Set(['defence', 'defense', 'defending'])
const CLIENT = new Set(['client', 'clients'])
/** Just enough to be heard where the words say nothing else. */
const WEIGHT = 1

/**
 * A lawyer speaks for the client: whom the role names, or whom a defence lawyer's sentence is about.
 *
 *     “Ann Lee never saw the cheque,” said her lawyer.      Smith's lawyer said | her client | was ill.
 *                                                                                ^target
 */
export function advocate(view: View, roles: readonly string[]): Candidate[] {
  const words = roles.flatMap((role) => role.split(/[^\p{L}]+/u))
  const lower = words.map((word) => word.toLowerCase())
  if (!lower.some((word) => LAWYER.has(word))) return []
  const defends = lower.some((word) => DEFENDING.has(word))
  const named = new Set(words.filter((word) => word.length > 1 && word !== word.toLowerCase()).map((word) => word.toLowerCase()))
  for (const word of [...LAWYER, ...DEFENDING, 'state', 'district', 'us']) named.delete(word)
  return view.units.flatMap((unit): Candidate[] => {
    const verb = mainVerb(view.doc.tokens, view.doc.phrases, unit.from, unit.to)
    const target = verb && view.subjectOf(verb.from, unit)
    const noun = target && view.noun(target.from)
    if (!target || !noun || noun.pronoun) return []
    const last = view.word(noun.head)
    if (!CLIENT.has(last) && !named.has(last) && !(defends && noun.proper)) return []
    return [{ target, label: 'support', weight: WEIGHT, rule: 'stance.advocate', because: target }]
  })
}
