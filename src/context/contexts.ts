import type { Attribution } from '../attribution/layer.ts'
import type { ClaimUnit } from '../claim/layer.ts'
import type { Entity } from '../entity/layer.ts'
import { oneLine } from '../entity/one-line.ts'
import type { Mention } from '../mention/layer.ts'
import type { NumberMention } from '../number/layer.ts'
import type { Doc, Stage } from '../pipeline/stage.ts'
import { Cast } from '../speaker/cast.ts'
import type { Reference, Span } from '../types.ts'
import { amountsMeant } from './amounts.ts'
import { Nouns } from './nouns.ts'
import { Pronouns } from './pronouns.ts'
import { opensTime, timeMeant } from './times.ts'

type Needed = 'tokens' | 'quotations' | 'phrases' | 'mentions' | 'entities' | 'attributions' | 'speakers' | 'numbers' | 'claims'

/** Says what the words of each claim that need the article to be understood stand for. */
export const contexts: Stage<Needed, 'contexts'> = {
  id: 'contexts',
  needs: ['tokens', 'quotations', 'phrases', 'mentions', 'entities', 'attributions', 'speakers', 'numbers', 'claims'],
  adds: ['contexts'],
  run(doc, { meta }) {
    const reader = new Reader(doc, meta.published)
    return { contexts: { list: doc.claims.list.map((unit) => (unit.type === null ? [] : reader.read(unit))) } }
  },
}

/** Names that a mention may be read as: places and other things need no fuller name. */
const NAMED = new Set(['person', 'organization', 'group', 'document'])
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
/** Words of the longest phrase about time. */
const TIME = 2

class Reader {
  private readonly cast: Cast
  private readonly pronouns: Pronouns
  private readonly nouns: Nouns
  /** Who the claim has named so far. */
  private readonly named = new Set<string>()
  private readonly fullNames = new Map<number, readonly Span[]>()

  constructor(
    private readonly doc: Doc<Needed> & { readonly text: string },
    private readonly published: string | undefined,
  ) {
    const { text, tokens, phrases, quotations, mentions, entities, attributions, speakers } = doc
    this.cast = new Cast(text, tokens, phrases, quotations, mentions, { ...entities, list: speakers.entities })
    this.pronouns = new Pronouns(this.cast, attributions.list, speakers)
    this.nouns = new Nouns(tokens, phrases)
  }

  read(unit: ClaimUnit): Reference[] {
    const { tokens, mentions } = this.doc
    const attribution = unit.attribution === null ? null : (this.doc.attributions.list[unit.attribution] ?? null)
    const found: Reference[] = []
    this.named.clear()
    for (let i = unit.from; i < unit.to; i++) {
      const mention = mentions.list[mentions.at[i] ?? -1]
      const name = mention && mention.from === i && mention.to <= unit.to && mention.form !== 'pronoun' ? this.name(mention) : null
      if (name) {
        if (name !== 'whole') found.push(name)
        i = (mention?.to ?? i + 1) - 1
        continue
      }
      const word = tokens.lower[i] ?? ''
      const reference =
        tokens.pos[i] === 'PRON' || tokens.pos[i] === 'DET' || POINTING.has(word)
          ? (this.pronoun(i, attribution) ?? this.phrase(i, unit.to))
          : null
      const time = reference ?? (this.published !== undefined && opensTime(word) ? this.time(i, unit) : null)
      if (!time) continue
      found.push(time)
      while (i + 1 < unit.to && (tokens.start[i + 1] ?? 0) < time.span.end) i++
    }
    return found
  }

  /** The full name of someone who is named in short or described; `whole` if the words are the full name, null for no name. */
  private name({ id, from, to, name }: Mention): Reference | 'whole' | null {
    const entity = this.cast.entity(this.doc.entities.ofMention[id] ?? -1)
    if (!entity?.named || !NAMED.has(entity.type)) return null
    const known = this.named.has(entity.name)
    this.named.add(entity.name)
    const span = this.span(from, to)
    const text = this.doc.text.slice(span.start, span.end)
    if (known || text.includes(entity.name) || (name && name.text.length >= entity.name.length)) return 'whole'
    return { kind: 'name', text, span, reading: entity.name, antecedents: this.fullName(entity) }
  }

  /** Where the article gives the full name first. */
  private fullName({ id, name, mentions }: Entity): readonly Span[] {
    let spans = this.fullNames.get(id)
    if (!spans) {
      const whole = mentions.map((mention) => this.doc.mentions.list[mention]?.name).find((found) => found?.text === name)
      spans = whole ? [whole.span] : []
      this.fullNames.set(id, spans)
    }
    return spans
  }

  private pronoun(at: number, attribution: Attribution | null): Reference | null {
    const meant = this.pronouns.meant(at, attribution)
    if (!meant) return null
    const names = meant.entities.map(({ name }) => name)
    // once is enough: "Ann Lee said she would"
    if (names.every((name) => this.named.has(name))) return null
    for (const name of names) this.named.add(name)
    const reading = names.join(' and ')
    const span = this.span(at, at + 1)
    return {
      kind: 'pronoun',
      text: this.doc.text.slice(span.start, span.end),
      span,
      reading: meant.possessive ? possessive(reading) : reading,
      antecedents: meant.entities.flatMap((entity) => this.fullName(entity)),
    }
  }

  /** A phrase that points back: "the two increases", "the paper". */
  private phrase(at: number, end: number): Reference | null {
    const { tokens, phrases, numbers, text } = this.doc
    if (!POINTING.has(tokens.lower[at] ?? '')) return null
    const amounts = amountsMeant(tokens, numbers.list, at)
    if (amounts && amounts.to <= end) {
      const span = this.span(at, amounts.to)
      const reading = amounts.numbers.map((number) => this.amount(number)).join(' and ')
      return {
        kind: 'amount',
        text: text.slice(span.start, span.end),
        span,
        reading,
        antecedents: amounts.numbers.map((number) => number.span),
      }
    }
    const noun = phrases.nouns[phrases.nounAt[at + 1] ?? -1]
    const whole = noun && noun.to <= end ? this.nouns.before(at, noun) : null
    if (!noun || !whole) return null
    const span = this.span(at, noun.to)
    const antecedent = this.span(whole.from, whole.to)
    const reading = oneLine(text.slice(antecedent.start, antecedent.end))
    return { kind: 'noun', text: text.slice(span.start, span.end), span, reading, antecedents: [antecedent] }
  }

  private amount({ span, of }: NumberMention): string {
    const words = oneLine(this.doc.text.slice(span.start, span.end))
    return of && !words.includes(of.text) ? `${words} (${oneLine(of.text)})` : words
  }

  private time(at: number, { to, type }: ClaimUnit): Reference | null {
    const words = this.doc.tokens.lower.slice(at, Math.min(to, at + TIME))
    const meant = timeMeant(words, this.published ?? '', type === 'prediction')
    if (!meant) return null
    const span = this.span(at, at + meant.words)
    return { kind: 'time', text: this.doc.text.slice(span.start, span.end), span, reading: meant.date, antecedents: [] }
  }

  private span(from: number, to: number): Span {
    const { start, end } = this.doc.tokens
    return { start: start[from] ?? 0, end: end[to - 1] ?? 0 }
  }
}

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`)
