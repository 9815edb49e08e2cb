import type { Entity } from '../entity/layer.ts'
import type { Scored, Wanted } from './antecedent.ts'
import type { Cast } from './cast.ts'

const OF_AGE = /^the (\d{1,3})[- ]year[- ]old(?:\s\p{L}+)?$/iu
/** So sure an antecedent must be whose age the article does not tell. */
const SURE = 0.5
const REACH = 200

/** "the 71-year-old": who is said to be of that age; if nobody is, the one last spoken of. */
export function ofAge(
  cast: Cast,
  { from, to }: { readonly from: number; readonly to: number },
  find: (wanted: Wanted) => readonly Scored[],
): readonly Entity[] | null {
  const { tokens, mentions, text } = cast
  if (tokens.lower[from] !== 'the' || to - from < 5 || to - from > 8) return null
  const age = Number(OF_AGE.exec(text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0))?.[1])
  if (Number.isNaN(age)) return null
  for (let k = cast.firstFrom(from) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const mention = mentions.list[k]
    const entity = mention?.age === age ? cast.entityOf(mention) : undefined
    if (entity?.type === 'person') return [entity]
  }
  const [best, next] = find({ kind: 'person', gender: null, at: from, content: [] })
  return best?.entities[0]?.named && !hasAge(cast, best.entities[0]) && best.score >= SURE && !(next && best.score - next.score < 1)
    ? best.entities
    : null
}

/** Who is of another age is not meant. */
const hasAge = ({ mentions: { list } }: Cast, entity: Entity): boolean => entity.mentions.some((id) => (list[id]?.age ?? null) !== null)
