import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import type { Gender, Mention } from '../mention/layer.ts'
import { pronouns } from '../mention/pronouns.ts'
import { ANYONE, KIN, OFFICE, ROLE, SPOKESPERSON } from '../mention/word-bits.ts'
import type { Stage } from '../pipeline/stage.ts'
import type { Basis, Evidence } from '../types.ts'
import { antecedents, type History, type Scored, type Wanted } from './antecedent.ts'
import { Cast } from './cast.ts'
import { fromNounPhrase } from './from-noun-phrase.ts'
import type { SpeakerLink } from './layer.ts'
import { namedLater } from './named-later.ts'
import { sourceMentions } from './source-mentions.ts'
import { spokespersonRole } from './spokesperson-named.ts'

/** A decision on who said it, before it is written down. */
interface Decision {
  readonly entities: readonly Entity[] | null
  readonly basis: Basis | null
  readonly confidence: number
  readonly rule: string
  readonly features?: readonly { readonly name: string; readonly weight: number }[]
  readonly others?: readonly Scored[]
}

const NOBODY: Decision = { entities: null, basis: null, confidence: 0.5, rule: 'speaker.unknown' }
/** Below this score a pronoun is left without an antecedent: null beats a guess. */
const ENOUGH = -1
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
/** A variation needs an antecedent as near as the subject of the sentence before. */
const SURE = 2
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** The noun phrase that "who" goes with: the one right before it, a comma or bracket between. */
function antecedentOfRelative({ tokens, phrases }: Cast, at: number): { from: number; to: number } | null {
  for (let k = at - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    const noun = phrases.nouns[phrases.nounAt[k] ?? -1]
    if (noun) return noun
    if (tokens.lower[k] !== ',' && tokens.lower[k] !== ')' && tokens.pos[k] !== 'ADP') return null
  }
  return null
}

/** Determiners that point back. */
const BACK = new Set(['the', 'his', 'her', 'their'])
/** After so many sentences "the woman" is no longer the one brought in by "another woman". */
const LONG_AGO = 8
/** A source of more tokens is no source. */
const LONGEST_SOURCE = 120
/** How far the words of one speaker carry without a new tag, in paragraphs. */
const CARRY = 3

/** Decides for each attribution who its source is. */
export const speakers: Stage<'tokens' | 'sentences' | 'quotations' | 'phrases' | 'mentions' | 'entities' | 'attributions', 'speakers'> = {
  id: 'speakers',
  needs: ['tokens', 'sentences', 'quotations', 'phrases', 'mentions', 'entities', 'attributions'],
  adds: ['speakers'],
  run({ text, tokens, quotations, phrases, mentions, entities, attributions }) {
    const cast = new Cast(text, tokens, phrases, quotations, mentions, entities)
    const linker = new Linker(cast)
    const list = attributions.list.map((attribution) => linker.link(attribution))
    nameSpokespeople(cast, list)
    speakAsBodies(cast, list)
    return { speakers: { list, entities: cast.entities } }
  },
}

/** A country or people that speaks does so as a body or a group: "Greece requested". */
function speakAsBodies(cast: Cast, list: readonly SpeakerLink[]): void {
  for (const { entities } of list)
    for (const id of entities ?? []) {
      const entity = cast.entity(id)
      if (entity?.type === 'place' || entity?.type === 'other')
        cast.entities[id] = { ...entity, type: entity.type === 'other' && entity.name.endsWith('s') ? 'group' : 'organization' }
    }
}

/** Gives the words of a nameless spokesperson to whom the next statement names, where that must be the same one. */
function nameSpokespeople(cast: Cast, list: SpeakerLink[]): void {
  for (let k = 1; k < list.length; k++) {
    const described = cast.entity(list[k - 1]?.entities?.[0] ?? -1)
    const named = cast.entity(list[k]?.entities?.[0] ?? -1)
    if (!described || !named || list[k]?.entities?.length !== 1) continue
    const role = spokespersonRole(cast, described, named)
    if (!role) continue
    cast.entities[named.id] = { ...named, roles: [role] }
    list.forEach((link, i) => {
      if (link.entities?.length !== 1 || (link.entities[0] !== described.id && link.entities[0] !== named.id)) return
      const inferred = link.entities[0] === described.id
      list[i] = {
        ...link,
        entities: [named.id],
        roles: [role],
        basis: inferred ? 'inferred' : link.basis,
        confidence: inferred ? 0.6 : link.confidence,
      }
    })
  }
}

/** Goes through the attributions in order and remembers who spoke. */
class Linker {
  private last: History | null = null
  private readonly spoken = new Set<number>()
  private readonly decided = new Map<number, readonly Entity[]>()
  /** The gender that a pronoun showed of someone whose name does not show it. */
  private readonly learned = new Map<number, Gender>()

  constructor(private readonly cast: Cast) {}

  link(attribution: Attribution): SpeakerLink {
    const decision = attribution.source ? this.fromSource(attribution, attribution.source) : this.withoutSource(attribution)
    const { entities, basis, confidence, rule } = decision
    if (entities) this.decided.set(attribution.id, entities)
    if (entities && attribution.within === null) this.remember(attribution, entities)
    const spans = attribution.source ? [attribution.source.span] : []
    const evidence: Evidence[] = [{ rule, weight: 1, spans }]
    for (const { name, weight } of decision.features ?? []) evidence.push({ rule: `antecedent.${name}`, weight, spans: [] })
    return {
      attribution: attribution.id,
      entities: entities ? entities.map(({ id }) => id) : null,
      roles: entities ? entities.map(({ roles }) => roles[0] ?? null) : [],
      basis,
      confidence,
      evidence,
      alternatives: (decision.others ?? [])
        .slice(0, 3)
        .map(({ entities: [entity], score }) => ({ entity: entity?.id ?? null, score: squash(score) })),
    }
  }

  private remember({ content, source, cue }: Attribution, entities: readonly Entity[]): void {
    const { tokens } = this.cast
    const end = Math.max(content.at(-1)?.end ?? 0, source?.span.end ?? 0, cue?.span.end ?? 0)
    const token = tokenBefore(tokens.start, end)
    this.last = { speakers: entities, paragraph: tokens.paragraph[token] ?? 0, sentence: tokens.sentence[token] ?? 0 }
    for (const { id } of entities) this.spoken.add(id)
  }

  private withoutSource(attribution: Attribution): Decision {
    const { tokens } = this.cast
    const carries = attribution.continues || (attribution.cue === null && attribution.quotations.length > 0)
    if (!carries || !this.last) return NOBODY
    const paragraph = tokens.paragraph[tokenBefore(tokens.start, (attribution.content[0]?.start ?? 0) + 1)] ?? 0
    const gap = paragraph - this.last.paragraph
    if (!attribution.continues && gap > CARRY) return NOBODY
    return {
      entities: this.last.speakers,
      basis: 'continuation',
      confidence: attribution.continues ? 0.85 : Math.max(0.3, 0.75 - 0.15 * Math.max(0, gap - 1)),
      rule: 'speaker.continuation',
    }
  }

  private fromSource(attribution: Attribution, source: NonNullable<Attribution['source']>): Decision {
    const { tokens } = this.cast
    const { from: begin, to: end } = source
    let from = begin
    let to = Math.min(end, begin + LONGEST_SOURCE)
    while (from < to - 1 && tokens.pos[from] === 'PUNCT') from++
    while (to - 1 > from && tokens.pos[to - 1] === 'PUNCT') to--
    const word = to - from === 1 ? (tokens.lower[from] ?? '') : ''
    if (RELATIVE.has(word)) {
      const before = antecedentOfRelative(this.cast, from)
      if (!before) return NOBODY
      from = before.from
      to = before.to
    } else if (pronouns.has(word) || word === 'you') return this.pronoun(attribution, word, from)
    const { mentions, collective, rest } = sourceMentions(this.cast, from, to)
    const [first] = mentions
    if (!first || collective) return fromNounPhrase(this.cast, { from, to }, collective)
    if (mentions.length === 1 && !rest) return this.resolve(attribution, first)
    const parts: Decision[] = mentions.map((mention) => this.resolve(attribution, mention))
    if (rest) parts.push(fromNounPhrase(this.cast, rest, false))
    const entities = parts.flatMap((part) => part.entities ?? [])
    return entities.length === 0
      ? NOBODY
      : {
          entities: [...new Set(entities)],
          basis: parts.some(({ basis }) => basis === 'coreference') ? 'coreference' : (parts[0]?.basis ?? null),
          confidence: Math.min(...parts.map(({ confidence }) => confidence)),
          rule: 'speaker.joint',
        }
  }

  private resolve(attribution: Attribution, mention: Mention): Decision {
    const entity = this.cast.entityOf(mention)
    if (mention.form === 'pronoun') return this.pronoun(attribution, this.cast.tokens.lower[mention.from] ?? '', mention.from)
    if (!entity) return fromNounPhrase(this.cast, mention, false)
    if (mention.form === 'name') {
      const several = (mention.words?.length ?? 0) > 1
      const full = several || (mention.name?.text === entity.name && entity.type !== 'person')
      if (!several && mention.name?.text === entity.name && entity.type === 'person')
        return { entities: [entity], basis: 'stated', confidence: 0.85, rule: 'speaker.short-name' }
      return {
        entities: [entity],
        basis: full ? 'stated' : 'coreference',
        confidence: full ? 0.95 : 0.9,
        rule: full ? 'speaker.full-name' : 'speaker.part-of-name',
      }
    }
    if (entity.named) return { entities: [entity], basis: 'coreference', confidence: 0.8, rule: 'speaker.role-or-kind' }
    const variation = this.variation(attribution, mention, entity)
    if (variation) return variation
    const later = namedLater(this.cast, mention, entity)
    if (later) return { entities: later, basis: 'inferred', confidence: 0.6, rule: 'speaker.named-later' }
    return (
      this.general(attribution, mention, entity) ?? {
        entities: [entity],
        basis: entity.mentions[0] === mention.id ? 'stated' : 'coreference',
        confidence: 0.85,
        rule: 'speaker.described',
      }
    )
  }

  /** "the woman", "her father", "the pair": a noun that says little, so it means someone already there. */
  private general(attribution: Attribution, mention: Mention, entity: Entity): Decision | null {
    const { tokens, mentions } = this.cast
    const bits = mentions.bits[mention.head] ?? 0
    const word = tokens.lower[mention.head] ?? ''
    const pair = word === 'pair' || word === 'couple' || word === 'duo' || tokens.lower[mention.from] === 'both'
    if (!pair) {
      if (!BACK.has(tokens.lower[mention.from] ?? '') || mention.number === 'plural' || mention.gender === null) return null
      if (!(bits & (ANYONE | KIN)) || mention.head - mention.from > 1 || this.introduced(entity, mention)) return null
    }
    const found = this.best(attribution, {
      kind: pair ? 'many' : 'person',
      gender: mention.gender,
      at: mention.from,
      content: attribution.content,
      kin: (bits & KIN) !== 0,
    })
    const usable = found.filter(
      ({ entities }) =>
        !entities.includes(entity) &&
        (!pair || entities.length === 2) &&
        (pair || (entities[0]?.named === true && entities[0].gender === mention.gender)),
    )
    const [best, next] = usable
    if (!best || best.score < ENOUGH) return null
    return {
      entities: best.entities,
      basis: 'coreference',
      confidence: 0.6 * certainty(best, next),
      rule: 'speaker.general-noun',
      features: best.features,
      others: usable.slice(1),
    }
  }

  /** "the California congressman" after "Rep. Lee": a trade or seat, not said of anyone before, means who was last spoken of. */
  private variation(attribution: Attribution, mention: Mention, entity: Entity): Decision | null {
    const { tokens, mentions } = this.cast
    const bits = mentions.bits[mention.head] ?? 0
    if (
      mention.type !== 'unnamed' ||
      tokens.lower[mention.from] !== 'the' ||
      entity.mentions[0] !== mention.id ||
      mention.to !== mention.head + 1
    )
      return null
    if (!(bits & ROLE) || bits & (SPOKESPERSON | KIN | ANYONE) || (bits & OFFICE && !SEAT.has(tokens.lower[mention.head] ?? '')))
      return null
    const [best, next] = this.best(attribution, { kind: 'person', gender: mention.gender, at: mention.from, content: attribution.content })
    if (!best?.entities[0]?.named || best.score < SURE || (next && best.score - next.score < 1)) return null
    return {
      entities: best.entities,
      basis: 'coreference',
      confidence: 0.65 * certainty(best, next),
      rule: 'speaker.variation',
      features: best.features,
      others: next ? [next] : [],
    }
  }

  /** The article brought in someone by this noun before ("a woman", "her 24-year-old boyfriend"), and not long ago. */
  private introduced(entity: Entity, mention: Mention): boolean {
    const { list } = this.cast.mentions
    const { sentence, lower } = this.cast.tokens
    const first = list[entity.mentions[0] ?? -1]
    if (!first || first.from >= mention.from || (BACK.has(lower[first.from] ?? '') && first.head - first.from < 2)) return false
    const before = list[lastBelow(entity.mentions, mention.id)] ?? first
    return (sentence[mention.from] ?? 0) - (sentence[before.from] ?? 0) < LONG_AGO
  }

  private pronoun(attribution: Attribution, word: string, at: number): Decision {
    const known = pronouns.get(word)
    if (!known) return NOBODY
    if (word === 'i' || word === 'we') {
      // inside what someone says, "I" is that one; in the article's own voice, its writer, whom it does not name
      const outer = attribution.within === null ? undefined : this.decided.get(attribution.within)
      return outer && word === 'i' ? { entities: outer, basis: 'coreference', confidence: 0.8, rule: 'speaker.first-person' } : NOBODY
    }
    const kind: Wanted['kind'] = known.person ? 'person' : known.number === 'plural' ? 'many' : 'thing'
    const found = this.best(attribution, { kind, gender: known.gender, at, content: attribution.content })
    const [best, next] = found
    if (!best || best.score < ENOUGH) return { ...NOBODY, others: found }
    const [entity] = best.entities
    if (known.gender && entity && entity.gender === null) this.learned.set(entity.id, known.gender)
    return {
      entities: best.entities,
      basis: 'coreference',
      confidence: certainty(best, next),
      rule: 'speaker.pronoun',
      features: best.features,
      others: found.slice(1),
    }
  }

  private best(_: Attribution, wanted: Wanted): Scored[] {
    return antecedents(this.cast, wanted, this.last, this.spoken, this.learned)
  }
}

/** How sure a choice is by how far it leads. */
function certainty(best: Scored, next: Scored | undefined): number {
  return 0.35 + 0.6 * squash(next ? best.score - next.score : 3)
}

const squash = (x: number): number => 1 / (1 + Math.exp(-x))

/** The last of ascending ids that is below another; −1 if none is. */
function lastBelow(ids: readonly number[], id: number): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return ids[low - 1] ?? -1
}

/** Index of the last token that starts before an offset. */
function tokenBefore(start: Int32Array, offset: number): number {
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
