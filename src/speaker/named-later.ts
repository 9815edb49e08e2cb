import type { Entity } from '../entity/layer.ts'
import type { Mention } from '../mention/layer.ts'
import { ANYONE, PLURAL } from '../mention/word-bits.ts'
import type { Cast } from './cast.ts'
import { pairOf } from './pair.ts'

/** Only the headline and the first lines hide a name that comes soon after. */
const LEAD = 3
const SOON = 4
/** So many mentions are looked through. */
const REACH = 120

/**
 * Whom a description in the headline or the first lines means, when the article names him only then.
 *
 *     A Leeds man has admitted … ¶ Alan Hart, 43, told the court …          → Alan Hart
 *     The mother of a missing boy says … ¶ His mother, Joan Hart, said …    → Joan Hart
 *     Two councillors have called on … ¶ Ann Lee and Bob Ray said …         → Ann Lee, Bob Ray
 */
export function namedLater(cast: Cast, mention: Mention, entity: Entity): readonly Entity[] | null {
  const { tokens, mentions } = cast
  const at = tokens.paragraph[mention.from] ?? 0
  if (entity.named || at > LEAD) return null
  const low = tokens.lower[mention.from] ?? ''
  if (mention.number === 'plural') return low === 'two' || tokens.lower[mention.from - 1] === 'two' ? pairAfter(cast, mention.to, at) : null
  if (mention.type !== 'unnamed') return null
  const holders = new Set<Entity>()
  const general = ((mentions.bits[mention.head] ?? 0) & ANYONE) !== 0 && low !== 'the'
  const noun = (tokens.lemma[mention.head] ?? '').toLowerCase()
  let introduced: Entity | null = null
  const start = cast.firstFrom(mention.to)
  for (let k = start; k < start + REACH; k++) {
    const name = mentions.list[k]
    if (!name || (tokens.paragraph[name.from] ?? 0) > at + SOON) break
    const person = name.form === 'name' && name.type === 'person' ? cast.entityOf(name) : undefined
    if (!person || (person.gender && mention.gender && person.gender !== mention.gender)) continue
    if (name.roles.some(({ text }) => lastNoun(text) === noun)) holders.add(person)
    const opens = tokens.sentence[name.from] !== tokens.sentence[name.from - 1]
    if (
      general &&
      !introduced &&
      (name.words?.length ?? 0) > 1 &&
      (name.age !== null || opens) &&
      tokens.sentence[name.from] !== tokens.sentence[mention.from]
    )
      introduced = person
  }
  const [holder] = holders
  if (holders.size === 1 && holder) return [holder]
  return introduced ? [introduced] : null
}

/** As `namedLater`, of two whom no mention covers: "Two Labour council leaders". */
export function pairNamedLater(cast: Cast, { from, to }: { readonly from: number; readonly to: number }): readonly Entity[] | null {
  const { tokens, mentions } = cast
  const at = tokens.paragraph[from] ?? 0
  const plural = ((mentions.bits[to - 1] ?? 0) & PLURAL) !== 0
  return at <= LEAD && tokens.lower[from] === 'two' && plural ? pairAfter(cast, to, at) : null
}

function pairAfter(cast: Cast, to: number, at: number): readonly Entity[] | null {
  const { list } = cast.mentions
  let first: Mention | undefined
  const start = cast.firstFrom(to)
  for (let k = start; k < start + REACH; k++) {
    const name = list[k]
    if (!name || (cast.tokens.paragraph[name.from] ?? 0) > at + SOON) return null
    if (name.form !== 'name') continue
    const pair = first && first.type === 'person' && name.type === 'person' ? pairOf(cast, first, name) : null
    if (pair) return pair
    if (name.type === 'person') first = name
  }
  return null
}

function lastNoun(role: string): string {
  const words = role.toLowerCase().split(' ')
  const link = words.findIndex((word, k) => k > 0 && (word === 'of' || word === 'for' || word === 'at' || word === 'to'))
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? ''
}
