import type { Entity } from '../entity/layer.ts'
import { SPOKESPERSON } from '../mention/word-bits.ts'
import type { TextSpan } from '../types.ts'
import type { Cast } from './cast.ts'

/**
 * Whether someone who is named without a word on who he is must be the spokesperson who spoke just before.
 *
 *     … a spokeswoman for Mrs Hart said … "It is a start," said Joan Brook.      → Joan Brook, spokeswoman for Mrs Hart
 *
 * Returns the role that then is his: the spokesperson's description without its article.
 */
export function spokespersonRole(cast: Cast, described: Entity, named: Entity): TextSpan | null {
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
