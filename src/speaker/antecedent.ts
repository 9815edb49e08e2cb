import type { Entity } from '../entity/layer.ts'
import type { Gender, Mention } from '../mention/layer.ts'
import type { Cast } from './cast.ts'
import { F, noValues, weigh } from './features.ts'
import { pairOf } from './pair.ts'

/** What a pronoun or a general noun ("the woman") says of whom it means. */
export interface Wanted {
  readonly kind: 'person' | 'thing' | 'many'
  readonly gender: Gender
  /** The token of the pronoun or noun. */
  readonly at: number
  /** Offsets of what is said: whoever is mentioned there is less likely to say it. */
  readonly content: readonly { readonly start: number; readonly end: number }[]
  /** The noun is for a relative: who shares a family name with someone is likelier. */
  readonly kin?: boolean
}

export interface Scored {
  readonly entities: readonly Entity[]
  readonly score: number
  /** The features' values, in the order of `FEATURES`. */
  readonly values: readonly number[]
}

/** What the speakers so far tell: who spoke last, and where. */
export interface History {
  readonly speakers: readonly Entity[]
  readonly paragraph: number
  readonly sentence: number
}

/** How many mentions back an antecedent is looked for. */
const REACH = 70

/** All that a pronoun can mean, the best first. */
export function antecedents(
  cast: Cast,
  wanted: Wanted,
  last: History | null,
  spoken: ReadonlySet<number>,
  learned: ReadonlyMap<number, Gender>,
): Scored[] {
  // of each who fits the nearest mention; one outside of what is said counts before one inside it
  const found: Entity[] = []
  const nearest: Mention[] = []
  const { list } = cast.mentions
  for (let k = cast.firstFrom(wanted.at) - 1, steps = 0; k >= 0 && steps < REACH; k--, steps++) {
    const mention = list[k] as Mention
    if (mention.form === 'pronoun' || mention.to > wanted.at) continue
    const entity = cast.entityOf(mention)
    if (!entity || !fits(entity, wanted, learned)) continue
    const known = found.indexOf(entity)
    if (known < 0) nearest[found.push(entity) - 1] = mention
    else if (inContent(cast, nearest[known] as Mention, wanted) && !inContent(cast, mention, wanted)) nearest[known] = mention
  }
  const scored: Scored[] = []
  for (let k = 0; k < found.length; k++) scored.push(score(cast, found[k] as Entity, nearest[k] as Mention, wanted, last, spoken, learned))
  for (const entity of last?.speakers ?? [])
    if (fits(entity, wanted, learned) && !found.some(({ id }) => id === entity.id))
      scored.push(score(cast, entity, null, wanted, last, spoken, learned))
  if (wanted.kind === 'many') scored.push(...pairs(cast, wanted, last))
  return scored.sort((a, b) => b.score - a.score || (a.entities[0]?.id ?? 0) - (b.entities[0]?.id ?? 0))
}

function fits(entity: Entity, { kind, gender }: Wanted, learned: ReadonlyMap<number, Gender>): boolean {
  if (kind === 'person') {
    if (entity.plural || (entity.type !== 'person' && entity.type !== 'unnamed')) return false
    const known = entity.gender ?? learned.get(entity.id) ?? null
    return gender === null || known === null || known === gender
  }
  if (kind === 'many') return entity.type === 'group' || entity.type === 'organization' || entity.plural
  return (
    (entity.type === 'organization' || entity.type === 'document' || entity.type === 'place' || entity.type === 'other') && !entity.plural
  )
}

function score(
  cast: Cast,
  entity: Entity,
  mention: Mention | null,
  wanted: Wanted,
  last: History | null,
  spoken: ReadonlySet<number>,
  learned: ReadonlyMap<number, Gender>,
): Scored {
  const { tokens, quotations } = cast
  const values = noValues()
  if (entity.type !== 'other') values[F[entity.type]] = 1
  if (wanted.gender !== null && (entity.gender ?? learned.get(entity.id)) === wanted.gender) values[F.gender] = 1
  if (wanted.kin && cast.sharesFamilyName(entity)) values[F.family] = 1
  const isLast = last?.speakers.length === 1 && last.speakers[0]?.id === entity.id
  const sentence = tokens.sentence[wanted.at] ?? 0
  const paragraph = tokens.paragraph[wanted.at] ?? 0
  let sentences = 8
  let paragraphs = 4
  if (mention) {
    sentences = Math.min(8, sentence - (tokens.sentence[mention.from] ?? 0))
    paragraphs = Math.min(4, paragraph - (tokens.paragraph[mention.from] ?? 0))
    if (isSubject(cast, mention)) values[F.subject] = 1
    if (tokens.lower[mention.to] === "'s" || tokens.lower[mention.to] === "'") values[F.possessor] = 1
    if (inContent(cast, mention, wanted)) values[F.inContent] = 1
    else if ((quotations.outer[mention.from] ?? -1) >= 0) values[F.inSpeech] = 1
  }
  if (isLast && last) {
    sentences = Math.min(sentences, Math.max(0, sentence - last.sentence))
    paragraphs = Math.min(paragraphs, Math.max(0, paragraph - last.paragraph))
    values[F.lastSpeaker] = 1
    if (paragraph - last.paragraph <= 1) values[F.lastSpeakerNear] = 1
  } else if (spoken.has(entity.id)) values[F.spokeBefore] = 1
  values[F.distance] = sentences
  values[F.paragraph] = paragraphs
  values[F.count] = Math.min(8, entity.mentions.length)
  return { entities: [entity], score: weigh(values), values }
}

function inContent({ tokens }: Cast, { from }: Mention, { content }: Wanted): boolean {
  const at = tokens.start[from] ?? 0
  for (const { start, end } of content) if (start <= at && at < end) return true
  return false
}

/** The mention stands before the first verb of its sentence. */
function isSubject({ tokens, phrases }: Cast, { from, to }: Mention): boolean {
  for (let k = to, steps = 0; steps < 14 && tokens.sentence[k] === tokens.sentence[from]; k++, steps++) {
    if ((phrases.verbAt[k] ?? -1) >= 0) {
      const before = tokens.pos[(phrases.nouns[phrases.nounAt[from] ?? -1]?.from ?? from) - 1]
      return before !== 'ADP' && before !== 'VERB'
    }
    if (steps > 0 && (phrases.nounAt[k] ?? -1) >= 0 && tokens.lower[to] !== ',' && tokens.lower[to] !== '(') return false
  }
  return false
}

/** Two people named together: "Hannah Hart, 29, and Alan Brook". */
function pairs(cast: Cast, wanted: Wanted, last: History | null): Scored[] {
  const { list } = cast.mentions
  const { tokens } = cast
  const found: Scored[] = []
  let second: Mention | undefined
  for (let k = cast.firstFrom(wanted.at) - 1, steps = 0; k >= 0 && steps < REACH && found.length < 4; k--, steps++) {
    const first = list[k]
    if (first?.form !== 'name') continue
    const pair =
      second && first.type === second.type && (first.type === 'person' || first.type === 'organization')
        ? pairOf(cast, first, second)
        : null
    if (second && pair) {
      const [a, b] = pair
      const sentences = Math.min(8, (tokens.sentence[wanted.at] ?? 0) - (tokens.sentence[first.from] ?? 0))
      const paragraphs = Math.min(4, (tokens.paragraph[wanted.at] ?? 0) - (tokens.paragraph[first.from] ?? 0))
      if (a && b) {
        const wasLast = last !== null && last.speakers.length === 2 && last.speakers.includes(a) && last.speakers.includes(b)
        const values = noValues()
        values[F.pair] = 1
        values[F.distance] = sentences
        values[F.paragraph] = paragraphs
        if (isSubject(cast, second)) values[F.subject] = 1
        if (wasLast) values[F.lastSpeaker] = 1
        found.push({ entities: [a, b], score: weigh(values), values })
      }
    }
    second = first
  }
  const speakers = last?.speakers ?? []
  if (last && speakers.length > 1 && !found.some(({ entities }) => entities.every((entity) => speakers.includes(entity)))) {
    const values = noValues()
    values[F.pair] = 1
    values[F.lastSpeaker] = 1
    values[F.distance] = Math.min(8, Math.max(0, (tokens.sentence[wanted.at] ?? 0) - last.sentence))
    values[F.paragraph] = Math.min(4, Math.max(0, (tokens.paragraph[wanted.at] ?? 0) - last.paragraph))
    found.push({ entities: speakers, score: weigh(values), values })
  }
  return found
}
