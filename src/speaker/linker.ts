import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import type { Gender, Mention } from '../mention/layer.ts'
import { pronouns } from '../mention/pronouns.ts'
import type { Evidence } from '../types.ts'
import { antecedents, type History, type Scored, type Wanted } from './antecedent.ts'
import { bodyOfPlace } from './body-of-place.ts'
import type { Cast } from './cast.ts'
import { certainty, type Decision, ENOUGH, NOBODY, squash } from './decision.ts'
import { reasons } from './features.ts'
import { fromNounPhrase } from './from-noun-phrase.ts'
import { generalNoun } from './general-noun.ts'
import { plausibleSource } from './implausible-source.ts'
import type { SpeakerLink } from './layer.ts'
import { namedLater, pairNamedLater } from './named-later.ts'
import { ofAge } from './of-age.ts'
import { ownerOfWords } from './owner-of-words.ts'
import { lastBelow } from './search.ts'
import { sourceMentions } from './source-mentions.ts'
import { sourceRange } from './source-range.ts'
import { spokespersonFor } from './spokesperson-for.ts'
import { teamOf } from './team.ts'
import { variation } from './variation.ts'

/** How far the words of one speaker carry without a new tag, in paragraphs. */
const CARRY = 3

/** Goes through the attributions in order and remembers who spoke. */
export class Linker {
  private last: History | null = null
  private readonly spoken = new Set<number>()
  private readonly decided = new Map<number, readonly Entity[]>()
  /** The gender that a pronoun showed of someone whose name does not show it. */
  private readonly learned = new Map<number, Gender>()

  /** @param search How antecedents are looked for; training looks over its shoulder. */
  constructor(
    private readonly cast: Cast,
    private readonly search: typeof antecedents = antecedents,
  ) {}

  link(attribution: Attribution): SpeakerLink {
    const decision = this.asked(attribution) ?? this.decide(attribution)
    const { entities, basis, confidence, rule, features = [], others = [] } = decision
    if (entities) this.decided.set(attribution.id, entities)
    if (entities && attribution.within === null) this.remember(attribution, entities)
    const evidence: Evidence[] = [{ rule, weight: 1, spans: attribution.source ? [attribution.source.span] : [] }]
    for (const { name, weight } of features) evidence.push({ rule: `antecedent.${name}`, weight, spans: [] })
    return {
      attribution: attribution.id,
      entities: entities ? entities.map(({ id }) => id) : null,
      roles: entities ? entities.map(({ roles }) => roles[0] ?? null) : [],
      basis,
      confidence,
      evidence,
      alternatives: others.slice(0, 3).map(({ entities: [entity], score }) => ({ entity: entity?.id ?? null, score: squash(score) })),
    }
  }

  private decide(attribution: Attribution): Decision {
    return attribution.source ? this.fromSource(attribution, attribution.source) : this.withoutSource(attribution)
  }

  /** Who gives an answer in an interview that has no names before its turns. */
  private asked({ asked }: Attribution): Decision | null {
    const mention = asked === null ? undefined : this.cast.mentions.list[asked]
    const entity = mention && this.cast.entityOf(mention)
    return entity ? { entities: [entity], basis: 'inferred', confidence: 0.8, rule: 'speaker.interviewee' } : null
  }

  private remember({ content, source, cue }: Attribution, entities: readonly Entity[]): void {
    const { tokens } = this.cast
    const token = Math.max(0, lastBelow(tokens.start, Math.max(content.at(-1)?.end ?? 0, source?.span.end ?? 0, cue?.span.end ?? 0)))
    this.last = { speakers: entities, paragraph: tokens.paragraph[token] ?? 0, sentence: tokens.sentence[token] ?? 0 }
    for (const { id } of entities) this.spoken.add(id)
  }

  /** A quotation without a tag goes on with the words of who spoke last. */
  private withoutSource(attribution: Attribution): Decision {
    const { tokens } = this.cast
    const carries = attribution.continues || (attribution.cue === null && attribution.quotations.length > 0)
    // "When asked about it: “No.”": whoever was speaking is asked
    const asked = attribution.cue?.lemma === 'ask' && attribution.quotations.length > 0
    if (!(carries || asked) || !this.last) return NOBODY
    const token = Math.max(0, lastBelow(tokens.start, (attribution.content[0]?.start ?? 0) + 1))
    const gap = (tokens.paragraph[token] ?? 0) - this.last.paragraph
    if (!attribution.continues && gap > CARRY) return NOBODY
    const confidence = attribution.continues ? 0.85 : Math.max(0.3, 0.75 - 0.15 * Math.max(0, gap - 1))
    return { entities: this.last.speakers, basis: 'continuation', confidence, rule: 'speaker.continuation' }
  }

  private fromSource(attribution: Attribution, source: NonNullable<Attribution['source']>): Decision {
    const whole = sourceRange(this.cast, source)
    if (!whole) return NOBODY
    const range = ownerOfWords(this.cast, whole) ?? whole
    const { from, to } = range
    const word = to - from === 1 ? (this.cast.tokens.lower[from] ?? '') : ''
    if (pronouns.has(word) || word === 'you') return this.pronoun(attribution, word, from)
    const instead = plausibleSource(this.cast, from, to)
    if (instead) return { ...this.resolve(attribution, instead), rule: 'speaker.plausible-source' }
    const later = pairNamedLater(this.cast, range)
    if (later) return { entities: later, basis: 'inferred', confidence: 0.6, rule: 'speaker.named-later' }
    const aged = ofAge(this.cast, range, (wanted) => this.find(wanted))
    if (aged) return { entities: aged, basis: 'coreference', confidence: 0.8, rule: 'speaker.of-age' }
    const meant = bodyOfPlace(this.cast, range) ?? teamOf(this.cast, range)
    if (meant) return { entities: [meant], basis: 'coreference', confidence: 0.7, rule: 'speaker.role-or-kind' }
    const { mentions, collective, rest } = sourceMentions(this.cast, from, to)
    const [first] = mentions
    if (!first || collective) return fromNounPhrase(this.cast, range, collective)
    const parts = mentions.map((mention) => this.resolve(attribution, mention))
    if (rest) parts.push(fromNounPhrase(this.cast, rest, false))
    const [only = NOBODY] = parts
    return parts.length === 1 ? only : joint(parts)
  }

  private resolve(attribution: Attribution, mention: Mention): Decision {
    if (mention.form === 'pronoun') return this.pronoun(attribution, this.cast.tokens.lower[mention.from] ?? '', mention.from)
    const entity = this.cast.entityOf(mention)
    if (!entity) return fromNounPhrase(this.cast, mention, false)
    if (mention.form === 'name') return byName(mention, entity)
    if (entity.named) return { entities: [entity], basis: 'coreference', confidence: 0.8, rule: 'speaker.role-or-kind' }
    const find = (wanted: Wanted) => this.find(wanted)
    const spokesperson = spokespersonFor(this.cast, mention, (at, word) => this.pronoun(attribution, word, at))
    if (spokesperson) return spokesperson
    const varied = variation(this.cast, attribution, mention, entity, find)
    if (varied) return varied
    const later = namedLater(this.cast, mention, entity)
    if (later) return { entities: later, basis: 'inferred', confidence: 0.6, rule: 'speaker.named-later' }
    const general = generalNoun(this.cast, attribution, mention, entity, find)
    if (general) return general
    const basis = entity.mentions[0] === mention.id ? 'stated' : 'coreference'
    return { entities: [entity], basis, confidence: 0.85, rule: 'speaker.described' }
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
    const found = this.find({ kind, gender: known.gender, at, content: attribution.content })
    const [best, next] = found
    if (!best || best.score < ENOUGH) return { ...NOBODY, others: found }
    const [entity] = best.entities
    if (known.gender && entity && entity.gender === null) this.learned.set(entity.id, known.gender)
    const { entities } = best
    const features = reasons(best.values)
    return { entities, basis: 'coreference', confidence: certainty(best, next), rule: 'speaker.pronoun', features, others: found.slice(1) }
  }

  private find(wanted: Wanted): Scored[] {
    return this.search(this.cast, wanted, this.last, this.spoken, this.learned)
  }
}

function byName(mention: Mention, entity: Entity): Decision {
  const several = (mention.words?.length ?? 0) > 1
  const whole = mention.name?.text === entity.name
  // one word is all that the article has of this person
  if (!several && whole && entity.type === 'person')
    return { entities: [entity], basis: 'stated', confidence: 0.85, rule: 'speaker.short-name' }
  return several || whole
    ? { entities: [entity], basis: 'stated', confidence: 0.95, rule: 'speaker.full-name' }
    : { entities: [entity], basis: 'coreference', confidence: 0.9, rule: 'speaker.part-of-name' }
}

/** Several who speak together. */
function joint(parts: readonly Decision[]): Decision {
  const entities = [...new Set(parts.flatMap((part) => part.entities ?? []))]
  if (entities.length === 0) return NOBODY
  return {
    entities,
    basis: parts.some(({ basis }) => basis === 'coreference') ? 'coreference' : (parts[0]?.basis ?? null),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    rule: 'speaker.joint',
  }
}
