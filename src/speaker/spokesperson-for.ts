import type { Mention } from '../mention/layer.ts'
import { SPOKESPERSON } from '../mention/word-bits.ts'
import type { Cast } from './cast.ts'
import type { Decision } from './decision.ts'

const WHOM = new Map([
  ['it', 'it'],
  ['them', 'they'],
  ['him', 'he'],
  ['her', 'she'],
])

/** "a spokesman for it": the pronoun gives way to whom it means, so that the description says whose spokesman it is. */
export function spokespersonFor(cast: Cast, mention: Mention, meant: (at: number, word: string) => Decision): Decision | null {
  const { tokens, mentions, text } = cast
  const { head, from } = mention
  const word = WHOM.get(tokens.lower[head + 2] ?? '')
  if (!((mentions.bits[head] ?? 0) & SPOKESPERSON) || tokens.lower[head + 1] !== 'for' || !word) return null
  const { entities, confidence } = meant(head + 2, word)
  const [body] = entities ?? []
  if (!body || entities?.length !== 1) return null
  const name = `${text.slice(tokens.start[from] ?? 0, tokens.end[head + 1] ?? 0)} ${body.name}`
  return { entities: [cast.fromWords(name, 'unnamed', false, true)], basis: 'coreference', confidence, rule: 'speaker.spokesperson-for' }
}
