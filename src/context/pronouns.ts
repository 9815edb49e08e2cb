import type { Attribution } from '../attribution/layer.ts'
import type { Entity } from '../entity/layer.ts'
import type { Gender } from '../mention/layer.ts'
import { antecedents, type History, type Scored, type Wanted } from '../speaker/antecedent.ts'
import type { Cast } from '../speaker/cast.ts'
import type { SpeakerLinks } from '../speaker/layer.ts'
import { lastBelow } from '../speaker/search.ts'

/** What a pronoun in a claim can stand for. */
interface Kind {
  readonly who: 'self' | 'us' | Wanted['kind']
  readonly gender: Gender
  /** It says whose: "his", and "her" before a noun. */
  readonly possessive: boolean
}

const kind = (who: Kind['who'], possessive = false, gender: Gender = null): Kind => ({ who, possessive, gender })

const PRONOUNS: ReadonlyMap<string, Kind> = new Map([
  ['i', kind('self')],
  ['me', kind('self')],
  ['my', kind('self', true)],
  ['we', kind('us')],
  ['us', kind('us')],
  ['our', kind('us', true)],
  ['he', kind('person', false, 'male')],
  ['him', kind('person', false, 'male')],
  ['his', kind('person', true, 'male')],
  ['she', kind('person', false, 'female')],
  ['her', kind('person', false, 'female')],
  ['they', kind('many')],
  ['them', kind('many')],
  ['their', kind('many', true)],
  ['it', kind('thing')],
  ['its', kind('thing', true)],
])

/** How far the best antecedent must lead the next. */
const LEAD = 0.4
/** And how good it must be. */
const GOOD = -1

export interface Meant {
  readonly entities: readonly Entity[]
  readonly possessive: boolean
}

/** Whether the words at token `at` are the speaker's own. All that is direct is, in a transcript even without marks. */
const isQuoted = ({ kind }: Attribution, { quotations }: Cast, at: number): boolean =>
  kind === 'direct' || (kind === 'mixed' && (quotations.outer[at] ?? -1) >= 0)

/** Says whom the pronouns of claims mean. Asked in the order of the text, it goes through the speakers but once. */
export class Pronouns {
  private next = 0
  private last: History | null = null
  private readonly spoken = new Set<number>()
  private readonly genders = new Map<number, Gender>()

  constructor(
    private readonly cast: Cast,
    private readonly attributions: readonly Attribution[],
    private readonly links: SpeakerLinks,
  ) {}

  /** Whom the pronoun at token `at` means, in the words of `attribution`; null if it is none, or nobody is likely enough. */
  meant(at: number, attribution: Attribution | null): Meant | null {
    const { lower } = this.cast.tokens
    const word = lower[at] ?? ''
    const known = PRONOUNS.get(word)
    if (!known) return null
    const noun = this.cast.phrases.nouns[this.cast.phrases.nounAt[at] ?? -1]
    const possessive = known.possessive || (word === 'her' && noun !== undefined && noun.head > at)
    const entities = this.entities(known, at, attribution)
    return entities && { entities, possessive }
  }

  private entities({ who, gender }: Kind, at: number, attribution: Attribution | null): readonly Entity[] | null {
    const quoted = attribution !== null && isQuoted(attribution, this.cast, at)
    const speakers = attribution ? this.speakersOf(attribution.id) : []
    const [speaker] = speakers
    if (who === 'self' || who === 'us') {
      if (!quoted || !speaker) return null
      const many = speakers.length > 1 || speaker.type === 'organization' || speaker.type === 'group' || speaker.type === 'document'
      return (who === 'us') === many ? speakers : null
    }
    // what "it" and "they" mean is seldom told by who was mentioned; only when a body begins to speak of itself is it likely
    if (who !== 'person') {
      const opens = attribution?.content[0]?.start === this.cast.tokens.start[at]
      return opens && !quoted && this.isBody(speakers, who) ? speakers : null
    }
    const found = this.find({ kind: who, gender, at, content: [] }, attribution)
    // someone else: in their own words a speaker is "I"
    const [best, next] = quoted ? found.filter(({ entities }) => entities[0] !== speaker) : found
    if (!quoted && speakers.length === 1 && speaker && this.isOf(speaker, gender))
      if (!best || best.entities[0] === speaker || !this.isInside(best, attribution, at)) return speakers
    if (!best || best.score < GOOD || (next && best.score - next.score < LEAD)) return null
    return best.entities[0]?.named ? best.entities : null
  }

  /** "it" of an organisation that speaks, "they" of a group or several. */
  private isBody(speakers: readonly Entity[], who: 'many' | 'thing'): boolean {
    const [{ type } = { type: 'other' }] = speakers
    if (who === 'thing') return speakers.length === 1 && (type === 'organization' || type === 'document')
    return speakers.length > 1 || type === 'group'
  }

  /** Whether someone is a person whose gender is known and fits. */
  private isOf({ type, gender, id }: Entity, wanted: Gender): boolean {
    return (type === 'person' || type === 'unnamed') && (gender ?? this.genders.get(id) ?? null) === wanted
  }

  /** Whether the antecedent stands in the statement itself, before the pronoun: "he said | the mayor knew what he did". */
  private isInside({ entities: [entity] }: Scored, attribution: Attribution | null, at: number): boolean {
    const mentions = entity?.mentions ?? []
    const last = this.cast.mentions.list[mentions[lastBelow(mentions, this.cast.firstFrom(at))] ?? -1]
    return last !== undefined && (this.cast.tokens.start[last.from] ?? 0) >= (attribution?.content[0]?.start ?? 0)
  }

  private speakersOf(attribution: number): readonly Entity[] {
    return (this.links.list[attribution]?.entities ?? []).flatMap((id) => this.cast.entity(id) ?? [])
  }

  private find(wanted: Wanted, inside: Attribution | null): readonly Scored[] {
    this.goTo(wanted.at)
    const own = inside ? this.speakersOf(inside.id) : []
    const last = own.length > 0 ? { speakers: own, ...this.place(wanted.at) } : this.last
    return antecedents(this.cast, wanted, last, this.spoken, this.genders)
  }

  /** Goes through the statements that end before token `at`. */
  private goTo(at: number): void {
    const offset = this.cast.tokens.start[at] ?? 0
    for (; this.next < this.attributions.length; this.next++) {
      const attribution = this.attributions[this.next] as Attribution
      const { id, content, source, cue } = attribution
      if (Math.max(content.at(-1)?.end ?? 0, source?.span.end ?? 0, cue?.span.end ?? 0) > offset) return
      const speakers = this.speakersOf(id)
      if (speakers.length === 0) continue
      if (attribution.within === null) this.last = { speakers, ...this.place(source?.from ?? at) }
      for (const speaker of speakers) this.spoken.add(speaker.id)
      this.learn(source?.from ?? -1, speakers)
    }
  }

  /** "she said" tells that the speaker is a woman. */
  private learn(source: number, [speaker]: readonly Entity[]): void {
    const gender = PRONOUNS.get(this.cast.tokens.lower[source] ?? '')?.gender
    if (gender && speaker && speaker.gender === null) this.genders.set(speaker.id, gender)
  }

  private place(token: number): { paragraph: number; sentence: number } {
    const { paragraph, sentence } = this.cast.tokens
    return { paragraph: paragraph[token] ?? 0, sentence: sentence[token] ?? 0 }
  }
}
