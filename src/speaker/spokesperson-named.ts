import type { Entity } from '../entity/layer.ts'
import { SPOKESPERSON } from '../mention/word-bits.ts'
import type { TextSpan } from '../types.ts'
import type { Cast } from './cast.ts'
import type { SpeakerLink } from './layer.ts'

/**
 * Whether someone who is named without a word on who he is must be the spokesperson who spoke just before.
 *
 *     … a spokeswoman for Mrs Hart said … "It is a start," said Joan Brook.      → Joan Brook, spokeswoman for Mrs Hart
 *
 * Returns the role that then is his: the spokesperson's description without its article.
 */
function spokespersonRole(cast: Cast, described: Entity, named: Entity): TextSpan | null {
  const { tokens, mentions } = cast
  if (
    described.named ||
    described.type !== 'unnamed' ||
    !named.named ||
    named.type !== 'person' ||
    named.roles.length > 0 ||
    named.honorific
  )
    return null
  const mention = mentions.list[described.mentions[0] ?? -1]
  const first = mentions.list[named.mentions[0] ?? -1]
  if (
    !mention ||
    !first ||
    !((mentions.bits[mention.head] ?? 0) & SPOKESPERSON) ||
    first.from < mention.to ||
    (first.words?.length ?? 0) < 2
  )
    return null
  if ((tokens.paragraph[first.from] ?? 0) - (tokens.paragraph[mention.from] ?? 0) > 1) return null
  if (mention.gender && named.gender && mention.gender !== named.gender) return null
  const from = tokens.pos[mention.from] === 'DET' ? mention.from + 1 : mention.from
  const start = tokens.start[from] ?? 0
  const end = tokens.end[mention.to - 1] ?? start
  return { text: cast.text.slice(start, end), span: { start, end } }
}

/** Gives the words of a nameless spokesperson to whom the next statement names, where that must be the same one. */
export function nameSpokespeople(cast: Cast, list: SpeakerLink[]): void {
  const alone = linksOf(list)
  for (let k = 1; k < list.length; k++) {
    const described = cast.entity(list[k - 1]?.entities?.[0] ?? -1)
    const named = cast.entity(list[k]?.entities?.[0] ?? -1)
    if (!described || !named || list[k]?.entities?.length !== 1) continue
    const role = spokespersonRole(cast, described, named)
    if (!role) continue
    cast.entities[named.id] = { ...named, roles: [role] }
    const theirs = [...(alone.get(described.id) ?? []), ...(alone.get(named.id) ?? [])]
    alone.delete(described.id)
    alone.set(named.id, theirs)
    for (const i of theirs) {
      const link = list[i]
      if (!link) continue
      const inferred = link.entities?.[0] === described.id
      list[i] = {
        ...link,
        entities: [named.id],
        roles: [role],
        basis: inferred ? 'inferred' : link.basis,
        confidence: inferred ? 0.6 : link.confidence,
      }
    }
  }
}

/** Where each entity speaks alone. */
function linksOf(list: readonly SpeakerLink[]): Map<number, number[]> {
  const alone = new Map<number, number[]>()
  list.forEach(({ entities }, i) => {
    const [only] = entities ?? []
    if (only === undefined || entities?.length !== 1) return
    const links = alone.get(only)
    if (links) links.push(i)
    else alone.set(only, [i])
  })
  return alone
}
