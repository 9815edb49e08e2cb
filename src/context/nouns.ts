import type { Tokens } from '../document/layer.ts'
import { lastBelow } from '../speaker/search.ts'
import type { NounPhrase, Phrases } from '../syntax/layer.ts'

/** What a short phrase with "the" or "this" may leave out is looked for so many sentences back. */
const REACH = 25
/** Prepositions that say what kind of thing it is: "a strike over pay". */
const INSIDE = new Set(['of', 'over', 'on', 'to', 'for', 'about', 'against', 'between', 'into'])
/** And so many phrases with the same noun. */
const TRIES = 20
/** Words of the longer phrase at most. */
const LONGEST = 10
/** Nouns that point at no thing. */
const EMPTY = new Set([
  'time',
  'way',
  'day',
  'year',
  'week',
  'month',
  'thing',
  'people',
  'man',
  'woman',
  'case',
  'part',
  'end',
  'point',
  'fact',
])

/** Finds the phrase that a shorter one with the same noun points back to. */
export class Nouns {
  private byHead: Map<string, number[]> | null = null

  constructor(
    private readonly tokens: Tokens,
    private readonly phrases: Phrases,
  ) {}

  /**
   * Tokens of the last fuller phrase with the same noun, or null if there is none or the phrase is itself no short one.
   *
   *     a leaked Treasury paper … does not recognise | the paper
   *     ^found                                          ^at ^noun
   */
  before(at: number, { to, head, id, plural, proper }: NounPhrase): { readonly from: number; readonly to: number } | null {
    const { lemma, lower, sentence } = this.tokens
    const noun = lemma[head] ?? ''
    if (proper || head !== at + 1 || head !== to - 1 || EMPTY.has(noun) || INSIDE.has(lower[to] ?? '')) return null
    const same = this.heads().get(noun) ?? []
    for (let k = lastBelow(same, id), tries = 0; k >= 0 && tries < TRIES; k--, tries++) {
      const other = same[k] as number
      const phrase = this.phrases.nouns[other] as NounPhrase
      if ((sentence[at] ?? 0) - (sentence[phrase.from] ?? 0) > REACH) return null
      if (phrase.plural !== plural) continue
      const whole = this.extended(phrase)
      if (this.tellsMore(phrase, whole.to)) return whole
    }
    return null
  }

  /** The phrase has an adjective, a noun or a name besides its head. */
  private tellsMore({ from, head, to }: NounPhrase, end: number): boolean {
    if (end > to) return true
    for (let i = from; i < head; i++) {
      const pos = this.tokens.pos[i]
      if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') return true
    }
    return false
  }

  private extended(noun: NounPhrase): { readonly from: number; readonly to: number } {
    let to = noun.to
    for (;;) {
      const next = INSIDE.has(this.tokens.lower[to] ?? '') ? this.phrases.nouns[this.phrases.nounAt[to + 1] ?? -1] : undefined
      if (!next || next.from !== to + 1 || next.pronoun || next.to - noun.from > LONGEST) return { from: noun.from, to }
      to = next.to
    }
  }

  /** Ids of the noun phrases by the lemma of their head; made when it is first asked for. */
  private heads(): ReadonlyMap<string, readonly number[]> {
    if (this.byHead) return this.byHead
    this.byHead = new Map()
    for (const { id, head, pronoun } of this.phrases.nouns) {
      if (pronoun) continue
      const lemma = this.tokens.lemma[head] ?? ''
      const known = this.byHead.get(lemma)
      if (known) known.push(id)
      else this.byHead.set(lemma, [id])
    }
    return this.byHead
  }
}
