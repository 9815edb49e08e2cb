import type { Mention } from '../mention/layer.ts'
import type { Cast } from './cast.ts'

/** The one or several that a source names, as mentions; or what it is if it is none. */
export interface Source {
  /** Joint speakers in order; empty if no mention stands at the head. */
  readonly mentions: readonly Mention[]
  /** "Lee and her colleagues", "janitors and cleaners": many, with no names of their own. */
  readonly collective: boolean
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
  const head = headMention(cast, start, to, all)
  if (!head) return { mentions: [], collective: false }
  const joint = [head]
  let last = head
  for (const next of all) {
    if (next.from < last.to || next === last) continue
    if (!joins(cast, last.to, next)) continue
    joint.push(next)
    last = next
  }
  if (joint.length === 1) {
    const noun = phrases.nouns[phrases.nounAt[head.to + 1] ?? -1]
    const follows = tokens.lower[head.to] === 'and' && noun !== undefined && noun.from === head.to + 1 && noun.to <= to
    return { mentions: joint, collective: follows && head.form !== 'pronoun' }
  }
  const described = joint.some(({ form, from: at }) => form === 'nominal' && /^(?:his|her|their|its|other|others)$/.test(tokens.lower[at] ?? ''))
  const nameless = joint.every(({ form }) => form === 'nominal')
  return { mentions: joint, collective: described || nameless }
}

/** Whether a mention stands beside the one that ends before token `end` as a joint speaker: after "and" or a comma. */
function joins({ tokens, phrases }: Cast, end: number, next: Mention): boolean {
  const noun = phrases.nouns[phrases.nounAt[next.head] ?? -1]
  const start = Math.min(next.from, noun && noun.head >= next.from && noun.head < next.to ? noun.from : next.from)
  for (let k = start - 1, steps = 0; steps < 3 && k >= end; k--, steps++) {
    const word = tokens.lower[k]
    if (word === 'and' || word === '&') return true
    if (word !== ',') return false
    if (k === end) return true
  }
  return false
}

function headMention(cast: Cast, from: number, to: number, all: readonly Mention[]): Mention | undefined {
  const { tokens, phrases, mentions } = cast
  const noun = phrases.nouns[phrases.nounAt[from] ?? -1]
  const headToken = noun ? Math.min(noun.head, to - 1) : from
  const inside = all.find(({ head, from: at }) => head === headToken && at >= from - 1) ?? mentions.list[mentions.at[headToken] ?? -1]
  const first = inside && inside.from < to ? inside : all[0]
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

/** "the president of the union, Ann Lee": the role that stands before the name is the name's role. */
function apposed({ tokens }: Cast, nominal: Mention, name: Mention): boolean {
  const at = tokens.start[nominal.head] ?? 0
  if (name.roles.some(({ span }) => span.start <= at && at < span.end)) return true
  return name.from === nominal.head + 1
}
