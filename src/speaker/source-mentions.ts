import type { Mention } from '../mention/layer.ts'
import { PLURAL } from '../mention/word-bits.ts'
import type { Cast } from './cast.ts'

/** The one or several that a source names, as mentions; or what it is if it is none. */
export interface Source {
  /** Joint speakers in order; empty if no mention stands at the head. */
  readonly mentions: readonly Mention[]
  /** "Lee and her colleagues", "janitors and cleaners": many, with no names of their own. */
  readonly collective: boolean
  /** Tokens of a second speaker that is no mention: "the Post and | the newspaper chain". */
  readonly rest?: { readonly from: number; readonly to: number }
}

/**
 * Which mentions of a source are the speakers, and not part of what says who they are.
 *
 *     the president of the union, Ann Lee      a letter from Ann Lee      Dr Ann Lee and Dr Bob Ray
 *                                 ^speaker     ^speaker                   ^speaker   ^speaker
 */
export function sourceMentions(cast: Cast, from: number, to: number): Source {
  const { tokens, phrases } = cast
  let start = from
  while (start < to - 1 && (tokens.pos[start] === 'PUNCT' || tokens.lower[start] === 'both' || tokens.pos[start] === 'CCONJ')) start++
  const all = cast.mentionsIn(start, to)
  const head = nameAtEnd(cast, start, to, all) ?? headMention(cast, start, to, all)
  if (!head) return { mentions: [], collective: false }
  const joint = [head]
  let last = head
  let end = 1
  for (const next of all) {
    if (next.from < last.to || next === last) continue
    // "Pendle" in "and Pendle council leader Ann Lee" only says which leader
    if (all.some((name) => name !== next && name.form === 'name' && covers(cast, name, next))) continue
    const joined = joins(cast, last.to, next)
    if (!joined || (joined === 'comma' && tellsOf(last, next)) || (tokens.lower[last.to] === ',' && differ(last, next))) continue
    joint.push(next)
    if (joined === 'and') end = joint.length
    last = next
  }
  // names after commas with no "and" to come say who the one before is
  joint.length = end
  if (joint.length === 1) {
    const noun = phrases.nouns[phrases.nounAt[head.to + 1] ?? -1]
    const follows = tokens.lower[head.to] === 'and' && noun !== undefined && noun.from === head.to + 1 && noun.to <= to
    if (
      follows &&
      head.form === 'name' &&
      tokens.pos[noun.from] === 'DET' &&
      !/^(?:other|another|some)/.test(tokens.lower[noun.from] ?? '')
    )
      return { mentions: joint, collective: false, rest: { from: noun.from, to } }
    return { mentions: joint, collective: follows && head.form !== 'pronoun' }
  }
  const described = joint.some(
    ({ form, from: at }) => form === 'nominal' && /^(?:his|her|their|its|other|others)$/.test(tokens.lower[at] ?? ''),
  )
  const nameless = joint.every(({ form }) => form === 'nominal')
  return { mentions: joint, collective: described || nameless }
}

/** After a person's name and a comma a place, a body or one nameless person says who that is: "Ann Lee, a scientist at Alder College". */
const tellsOf = (last: Mention, next: Mention): boolean =>
  last.form === 'name' && last.type === 'person' && (next.type !== 'person' || next.form !== 'name') && next.number === 'singular'

/** A person and a body: with an insertion between them the body belongs to it. */
const differ = (last: Mention, next: Mention): boolean =>
  last.form === 'name' && last.type === 'person' && next.form === 'name' && next.type !== 'person'

/**
 * The person named right after bare common nouns, as when the source stands after its verb: what is before the name says who it is,
 * whether or not the tables know the words as a role.
 *
 *     said | master of ceremonies Al Hart      said | sound engineer and drummer Al Hart
 *                                 ^name                                          ^name
 * Not: "the leader and drummer Al Hart", "residents and drummer Al Hart", "the family of Al Hart".
 */
function nameAtEnd({ tokens, phrases, mentions }: Cast, from: number, to: number, all: readonly Mention[]): Mention | undefined {
  const name = all.find((mention) => mention.to === to && mention.form === 'name' && mention.type === 'person')
  if (!name || name.from <= from || name.from - from > LONGEST_DESCRIPTION || tokens.pos[from] === 'DET') return undefined
  let first = -1
  for (let k = from; k < name.from; k++) {
    const pos = tokens.pos[k]
    if (tokens.word[k] !== tokens.lower[k] || pos === 'PUNCT' || pos === 'PRON' || pos === 'NUM' || pos === 'AUX') return undefined
    if (first < 0 && (pos === 'NOUN' || pos === 'PROPN')) first = k
  }
  const head = phrases.nouns[phrases.nounAt[first] ?? -1]?.head ?? first
  const last = tokens.pos[name.from - 1]
  if ((last !== 'NOUN' && last !== 'PROPN') || first < 0) return undefined
  return ((mentions.bits[head < name.from ? head : first] ?? 0) & PLURAL) !== 0 && tokens.lower.slice(first, name.from).includes('and')
    ? undefined
    : name
}

/** A description before a name has no more tokens. */
const LONGEST_DESCRIPTION = 8

/** Whether a mention stands beside the one that ends before token `end` as a joint speaker: after "and" or a comma. */
function joins({ tokens, phrases }: Cast, end: number, next: Mention): 'and' | 'comma' | null {
  const noun = phrases.nouns[phrases.nounAt[next.head] ?? -1]
  // the role before a name stands between: "Ann Lee and council leader Bob Ray"
  const start = Math.min(next.from, noun && noun.head >= next.from && noun.head < next.to ? noun.from : next.from)
  const link = tokens.lower[start - 1]
  if (start <= end) return null
  if (link === ',' && start - 1 === end) return 'comma'
  if (link !== 'and' && link !== '&') return null
  const before = start - 2
  if (before === end - 1 || (before === end && tokens.lower[before] === ',')) return 'and'
  // an insertion after the first: "Ann Lee, 43, and Bob Ray", "Ann Lee (Lab) and Bob Ray"
  const opens = tokens.lower[end]
  return (opens === ',' || opens === '(') && before - end < 10 && (tokens.lower[before] === ',' || tokens.lower[before] === ')')
    ? 'and'
    : null
}

function headMention(cast: Cast, from: number, to: number, all: readonly Mention[]): Mention | undefined {
  const { tokens, phrases, mentions } = cast
  const noun = phrases.nouns[phrases.nounAt[from] ?? -1]
  const titled = all.find((mention) => mention.form === 'name' && rolesCover(cast, mention, from))
  // "Sens. Ann Lee and Bob Ray": the title is that of the first too
  if (titled && !all.some(({ form, type, from: at }) => form === 'name' && type === 'person' && at < titled.from)) return titled
  const headToken = noun ? Math.min(noun.head, to - 1) : from
  const holder = mentions.list[mentions.at[headToken] ?? -1]
  const inside = all.find(({ head, from: at }) => head === headToken && at >= from - 1) ?? (holder && holder.head < to ? holder : undefined)
  const first = inside ?? all.find(({ head }) => head < to)
  // "a Washington Post database": the name only says whose
  if (first?.form === 'name' && noun && noun.from <= first.from && first.to <= headToken && first !== inside) return undefined
  if (first && first.form === 'name' && first.type !== 'person' && first.to < to) {
    // "Consumer Electronics Assn. officials": the noun after the name is the head
    const nominal = all.find(
      ({ form, head }) =>
        form === 'nominal' &&
        head >= first.to &&
        head <= first.to + 2 &&
        head === to - 1 &&
        tokens.lower[first.to] !== 'and' &&
        tokens.lower[first.to] !== ',',
    )
    if (nominal) return nominal
    if (tokens.pos[to - 1] === 'NOUN' && to - first.to <= 2 && (mentions.bits[to - 1] ?? 0) !== 0) return undefined
  }
  if (first && first.form === 'name') {
    // the name belongs to a role that follows in lower case: "Alder Council leader"
    const nominal = all.find(({ form, head }) => form === 'nominal' && head === headToken)
    return nominal ?? (first.from <= headToken || first === inside ? first : undefined)
  }
  if (first && first.form === 'nominal' && (first.type === 'unnamed' || first.type === 'organization' || first.type === 'group')) {
    const named = all.find((mention) => mention.form === 'name' && mention.head > first.head && apposed(cast, first, mention))
    if (named) return named
  }
  if (first && (first.from <= headToken || !noun)) return first
  // "One of the protesters, Ann Lee": the name in apposition
  const named = all.find((mention) => mention.form === 'name' && tokens.lower[mention.from - 1] === ',')
  return named
}

/** A role of the name holds the other mention. */
function covers({ tokens }: Cast, name: Mention, other: Mention): boolean {
  const start = tokens.start[other.from] ?? 0
  const end = tokens.end[other.to - 1] ?? 0
  return name.roles.some(({ span }) => span.start <= start && end <= span.end)
}

/** The source begins with the role of the name in it: "minister of education Ann Lee". */
function rolesCover({ tokens }: Cast, name: Mention, from: number): boolean {
  const start = tokens.start[from] ?? 0
  const end = tokens.end[Math.min(from + 1, tokens.count - 1)] ?? 0
  const name0 = tokens.start[name.from] ?? 0
  return name.roles.some(({ span }) => span.start >= start && span.start <= end && span.end <= name0)
}

/** "the president of the union, Ann Lee": the role that stands before the name is the name's role. */
function apposed({ tokens }: Cast, nominal: Mention, name: Mention): boolean {
  const at = tokens.start[nominal.head] ?? 0
  if (name.roles.some(({ span }) => span.start <= at && at < span.end)) return true
  return name.from === nominal.head + 1
}
