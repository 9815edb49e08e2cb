import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import type { Mention } from '../mention/layer.ts'
import { ANYONE, KIN, OFFICE, ROLE, SPOKESPERSON } from '../mention/word-bits.ts'
import type { Scored, Wanted } from './antecedent.ts'
import type { Cast } from './cast.ts'
import { certainty, type Decision } from './decision.ts'
import { reasons } from './features.ts'

/** Offices that many hold. */
const SEAT = new Set([
  'congressman',
  'congresswoman',
  'senator',
  'lawmaker',
  'legislator',
  'mp',
  'msp',
  'mep',
  'candidate',
  'nominee',
  'councillor',
])
const FORMER = new Set(['former', 'ex', 'one-time'])
/** The antecedent must be as near as the subject of the sentence before. */
const SURE = 2

/**
 * "the California congressman" after "Rep. Lee": a trade or a seat, not said of anyone before, means who was last spoken of.
 * Not: "the prime minister", who is one in himself.
 */
export function variation(
  { tokens, mentions }: Cast,
  { content }: Attribution,
  mention: Mention,
  entity: Entity,
  find: (wanted: Wanted) => readonly Scored[],
): Decision | null {
  const bits = mentions.bits[mention.head] ?? 0
  const word = tokens.lower[mention.head] ?? ''
  if (mention.type !== 'unnamed' || tokens.lower[mention.from] !== 'the' || mention.to !== mention.head + 1) return null
  if (entity.mentions[0] !== mention.id) return null
  const former = FORMER.has(tokens.lower[mention.head - 1] ?? '')
  if (!(bits & ROLE) || bits & (SPOKESPERSON | KIN | ANYONE) || (bits & OFFICE && !SEAT.has(word) && !former)) return null
  const [best, next] = find({ kind: 'person', gender: mention.gender, at: mention.from, content })
  if (!best?.entities[0]?.named || best.score < SURE || (next && best.score - next.score < 1)) return null
  // "the former minister" had an office before
  if (former && bits & OFFICE && !best.entities[0].roles.some(({ text }) => /^(?:former|ex)\b/i.test(text))) return null
  return {
    entities: best.entities,
    basis: 'coreference',
    confidence: 0.65 * certainty(best, next),
    rule: 'speaker.variation',
    features: reasons(best.values),
    others: next ? [next] : [],
  }
}
