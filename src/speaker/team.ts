import type { Entity } from '../entity/layer.ts'
import type { Mention } from '../mention/layer.ts'
import type { Cast } from './cast.ts'

const COLLEAGUES = new Set(['colleagues', 'team', 'co-authors', 'coauthors', 'collaborators', 'co-workers', 'group'])
const OWNER = new Set(['his', 'her', 'their'])
/** What a group of one trade is called, and how a person of that trade is told. */
const TRADES: readonly { readonly nouns: ReadonlySet<string>; readonly role: RegExp; readonly without: boolean }[] = [
  {
    nouns: new Set(['researchers', 'scientists', 'authors', 'academics', 'scholars', 'investigators', 'team', 'economists', 'astronomers']),
    role: /scien|research|author|professor|lecturer|fellow|engineer|doctor|\w+(?:ologist|ographer|onomist|onomer|emist|icist)\b/i,
    without: true,
  },
  {
    nouns: new Set(['lawmakers', 'senators', 'legislators', 'congressmen', 'representatives', 'members', 'mps', 'councillors']),
    role: /chair|senat|represent|congress|lawmaker|legislat|councill|\bmp\b|\brep\b|\bsen\b|^[DR]-/i,
    without: false,
  },
]
const REACH = 150

interface Team {
  readonly leader: Mention
  /** Token behind it. */
  readonly to: number
}

/** The tokens of "Lee and his colleagues" if a name begins so. */
function teamAt({ tokens: { lower } }: Cast, leader: Mention): Team | null {
  const { to } = leader
  if (leader.form !== 'name' || leader.type !== 'person' || lower[to] !== 'and' || !OWNER.has(lower[to + 1] ?? '')) return null
  return COLLEAGUES.has(lower[to + 2] ?? '') ? { leader, to: to + 3 } : null
}

const tradeOf = (cast: Cast, { leader }: Team) => {
  const { roles = [], named = false } = cast.entityOf(leader) ?? {}
  const said = roles.map(({ text }) => text).join(', ')
  return named ? TRADES.find(({ role, without }) => (said === '' ? without : role.test(said))) : undefined
}

/** The last team named before token `at` that a noun such as "researchers" can mean. */
function lastTeam(cast: Cast, at: number, noun: string): Team | null {
  const { list } = cast.mentions
  for (let k = cast.firstFrom(at) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const team = list[k] ? teamAt(cast, list[k] as Mention) : null
    if (team && team.to <= at && tradeOf(cast, team)?.nouns.has(noun)) return team
  }
  return null
}

/** A group before token `at` that is described by a noun of the trade at some length: "lawmakers on the House committee". */
function lastDescribed(cast: Cast, at: number, nouns: ReadonlySet<string>): Entity | null {
  const { list } = cast.mentions
  for (let k = cast.firstFrom(at) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const mention = list[k]
    if (mention?.form !== 'nominal' || !nouns.has(cast.tokens.lower[mention.head] ?? '')) continue
    const entity = cast.entityOf(mention)
    if (entity && !entity.named && entity.name.split(' ').length > 3) return entity
  }
  return null
}

/**
 * "the researchers" after "Lee and her colleagues" are those, and "Lee and her colleagues" after "lawmakers on the House committee" may be
 * these: whichever the article describes more fully.
 */
export function teamOf(cast: Cast, { from, to }: { readonly from: number; readonly to: number }): Entity | null {
  const { tokens, text } = cast
  const [leader] = cast.mentionsIn(from, to)
  const team = leader && leader.from === from ? teamAt(cast, leader) : null
  if (team && team.to === to) {
    const trade = tradeOf(cast, team)
    return trade ? lastDescribed(cast, from, trade.nouns) : null
  }
  const noun = tokens.lower[from + 1] ?? ''
  if (to !== from + 2 || tokens.lower[from] !== 'the') return null
  // the article has described them at length before
  const own = cast.mentionsIn(from, to)[0]
  if (own && (cast.entityOf(own)?.name.split(' ').length ?? 0) > 3) return null
  const last = lastTeam(cast, from, noun)
  if (!last) return null
  const name = text.slice(last.leader.name?.span.start ?? 0, tokens.end[last.to - 1] ?? 0)
  return cast.fromWords(name, 'group', true, true)
}
