import { bias } from './check-worthiness.generated.ts'
import type { View } from './features.ts'
import { CLAUSE, fixedFeatures, NAMED, verbKeys, WORDS } from './sentence-features.ts'
import type { SentenceModel } from './sentence-weights.ts'

/** What weighs most in a score: named features by number, and one word by token (−1: none). */
export interface Pull {
  readonly named: readonly { readonly feature: number; readonly weight: number }[]
  readonly token: number
  readonly tokenWeight: number
}

/** Scores sentences; keeps scratch space, so make one a document. */
export class SentenceScorer {
  private readonly seen: Int32Array
  private round = 0

  constructor(private readonly model: SentenceModel) {
    this.seen = new Int32Array(model.words.length)
  }

  /**
   * The log-odds that the tokens `[from, to)` are worth checking, by a logistic regression trained on debate sentences; 0 is the
   * line between. `ids` are the words' numbers in the model.
   */
  score(ids: Int16Array, view: View, from: number, to: number): { score: number; pull: Pull } {
    const { model } = this
    const named: { feature: number; weight: number }[] = []
    let score = bias
    fixedFeatures(view, (index, value) => {
      const weight = (model.fixed[index] ?? 0) * value
      score += weight
      if (index < NAMED) named.push({ feature: index, weight })
    })
    for (const key of verbKeys(view)) score += (model.verbs.get(key) ?? 0) * CLAUSE
    this.round++
    let sum = 0
    let count = 0
    let token = -1
    let most = 0
    for (let i = from; i < to; i++) {
      const id = ids[i] ?? -1
      if (id < 0 || this.seen[id] === this.round) continue
      this.seen[id] = this.round
      const weight = model.wordWeights[id] ?? 0
      sum += weight
      count++
      if (Math.abs(weight) > Math.abs(most)) {
        most = weight
        token = i
      }
    }
    const each = count > 0 ? WORDS / Math.sqrt(count) : 0
    return { score: score + sum * each, pull: { named, token, tokenWeight: most * each } }
  }
}
