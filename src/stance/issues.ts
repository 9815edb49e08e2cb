import type { Doc } from '../pipeline/stage.ts'
import type { Range } from './view.ts'

/** How far back a pronoun may reach for the issue it stands for, in noun phrases. */
const REACH = 40
/** Words of the first paragraphs (headline and lead) count this much more. */
const LEAD = 3
const LEAD_PARAGRAPHS = 3

/** What an article is about: how often each noun stands in it, the headline and lead counting more. */
export class Issues {
  private readonly weight = new Map<string, number>()
  private readonly floor: number

  constructor(private readonly doc: Doc<'tokens' | 'phrases'>) {
    const { tokens, phrases } = doc
    let highest = 0
    for (const { head, pronoun, to, from } of phrases.nouns) {
      if (pronoun || tokens.pos[head] === 'NUM') continue
      const worth = (tokens.paragraph[head] ?? 0) < LEAD_PARAGRAPHS ? LEAD : 1
      for (let i = from; i < to; i++) {
        if (tokens.pos[i] !== 'NOUN' && tokens.pos[i] !== 'PROPN' && i !== head) continue
        const lemma = tokens.lemma[i] ?? ''
        const sum = (this.weight.get(lemma) ?? 0) + (i === head ? worth : worth / 2)
        this.weight.set(lemma, sum)
        if (tokens.pos[i] === 'NOUN' && sum > highest) highest = sum
      }
    }
    this.floor = highest / 3
  }

  /** 0..1: how much a phrase is what the article is about. */
  worth({ from, to }: Range): number {
    const { tokens } = this.doc
    let best = 0
    for (let i = from; i < to; i++)
      if (tokens.pos[i] === 'NOUN' || tokens.pos[i] === 'PROPN') best = Math.max(best, this.weight.get(tokens.lemma[i] ?? '') ?? 0)
    return this.floor > 0 ? Math.min(1, best / (3 * this.floor)) : 0
  }

  /** The nearest phrase before token `at` that names a main issue (a thing; a name only for "it"), but not who speaks. */
  before(at: number, plural: boolean, speaker?: string): Range | null {
    const { phrases, tokens } = this.doc
    let id = this.lastBefore(at)
    for (let steps = 0; id >= 0 && steps < REACH; id--, steps++) {
      const noun = phrases.nouns[id]
      if (!noun || noun.pronoun || noun.plural !== plural || (plural && noun.proper)) continue
      if (tokens.lemma[noun.head] === speaker) continue
      if ((this.weight.get(tokens.lemma[noun.head] ?? '') ?? 0) >= this.floor) return noun
    }
    return null
  }

  /** Id of the last noun phrase that ends at or before token `at`. */
  private lastBefore(at: number): number {
    const { nouns } = this.doc.phrases
    let low = 0
    let high = nouns.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((nouns[middle]?.to ?? 0) <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
