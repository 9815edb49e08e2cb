import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import type { Gender, Mention } from '../mention/layer.ts'
import { ANYONE, KIN } from '../mention/word-bits.ts'
import type { Scored, Wanted } from './antecedent.ts'
import type { Cast } from './cast.ts'
import { certainty, type Decision, ENOUGH } from './decision.ts'
import { reasons } from './features.ts'
import { lastBelow } from './search.ts'

/** Determiners that point back. */
const BACK = new Set(['the', 'his', 'her', 'their'])
const OWNER: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
])
const PAIR = new Set(['pair', 'couple', 'duo'])
/** After so many sentences "the woman" is no longer the one brought in by "another woman". */
const LONG_AGO = 8

/**
 * "the woman", "her father", "the pair", "both airlines": a noun that says little, so it means someone already there.
 * Not: "the boyfriend" after "her 24-year-old boyfriend", who then is that one.
 */
export function generalNoun(
  cast: Cast,
  { content }: Attribution,
  mention: Mention,
  entity: Entity,
  find: (wanted: Wanted) => readonly Scored[],
): Decision | null {
  const { tokens, mentions } = cast
  const bits = mentions.bits[mention.head] ?? 0
  const first = tokens.lower[mention.from] ?? ''
  const pair = PAIR.has(tokens.lower[mention.head] ?? '') || first === 'both'
  if (!pair) {
    if (!BACK.has(first) || mention.number === 'plural' || mention.gender === null) return null
    if (!(bits & (ANYONE | KIN)) || mention.head - mention.from > 1 || introduced(cast, entity, mention)) return null
  }
  const found = find({ kind: pair ? 'many' : 'person', gender: mention.gender, at: mention.from, content, kin: (bits & KIN) !== 0 })
  // "her mother" is not she whose mother it is
  const owner =
    bits & KIN && OWNER.has(first) ? find({ kind: 'person', gender: OWNER.get(first) ?? null, at: mention.from, content })[0] : undefined
  const noun = tokens.lower[mention.head] ?? ''
  const usable = found.filter(({ entities }) => {
    if (pair) return entities.length === 2
    const [one] = entities
    return (
      one !== entity &&
      (one !== owner?.entities[0] || one?.roles.some(({ text }) => text.endsWith(noun))) &&
      one?.named === true &&
      one.gender === mention.gender
    )
  })
  // "her father" has the family name of someone else, if anyone has
  const related = bits & KIN ? usable.filter(({ entities: [one] }) => one && cast.sharesFamilyName(one)) : []
  const pool = related.length > 0 ? related : usable
  const [best, next] = pool
  if (!best || best.score < ENOUGH) return pair ? onlyTwo(cast, mention) : null
  return {
    entities: best.entities,
    basis: 'coreference',
    confidence: 0.6 * certainty(best, next),
    rule: 'speaker.general-noun',
    features: reasons(best.values),
    others: pool.slice(1),
  }
}

/** The article brought in someone by this noun before ("a woman", "her 24-year-old boyfriend"), and not long ago. */
function introduced({ mentions: { list }, tokens: { sentence, lower } }: Cast, entity: Entity, mention: Mention): boolean {
  const first = list[entity.mentions[0] ?? -1]
  if (!first || first.from >= mention.from || (BACK.has(lower[first.from] ?? '') && first.head - first.from < 2)) return false
  const before = list[entity.mentions[lastBelow(entity.mentions, mention.id)] ?? -1] ?? first
  return (sentence[mention.from] ?? 0) - (sentence[before.from] ?? 0) < LONG_AGO
}

/** So many paragraphs back two people may have been brought in. */
const NEAR = 3
const REACH = 60

/** "Ann Lee met Tom Hall. The pair said": the two people who are named, if there are no more. */
function onlyTwo(cast: Cast, mention: Mention): Decision | null {
  const { mentions, tokens } = cast
  const people = new Set<Entity>()
  for (let k = cast.firstFrom(mention.from) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const name = mentions.list[k]
    if (!name || (tokens.paragraph[mention.from] ?? 0) - (tokens.paragraph[name.from] ?? 0) > NEAR) break
    const entity = name.form === 'name' && name.type === 'person' ? cast.entityOf(name) : undefined
    if (entity) people.add(entity)
  }
  const entities = [...people].sort((a, b) => a.id - b.id)
  return entities.length === 2 ? { entities, basis: 'coreference', confidence: 0.5, rule: 'speaker.general-noun' } : null
}
