import { bias } from './check-worthiness.generated.ts'
import { type Feature, UNIT_FEATURES, type View } from './features.ts'
import { SUBJECTS } from './main-clause.ts'
import { CLAUSE, fixedFeatures, NAMED, WORDS } from './sentence-features.ts'
import type { SentenceModel } from './sentence-weights.ts'
import type { Strongest } from './strongest.ts'

/** The log-odds, and the word that weighs most in them, by token (−1: none). */
export interface Score {
  readonly score: number
  readonly token: number
  readonly tokenWeight: number
}

/** Scores sentences; keeps scratch space, so make one a document. */
export class SentenceScorer {
  private readonly seen: Int32Array
  private readonly values = new Float64Array(NAMED)
  private round = 0

  constructor(private readonly model: SentenceModel) {
    this.seen = new Int32Array(model.words.length)
  }

  /**
   * The log-odds that the tokens `[from, to)` are worth checking, by a logistic regression trained on debate sentences; 0 is the
   * line between. `ids` are the words' numbers in the model; `reasons` is offered
   * the named features, if it is given.
   */
  score(ids: Int16Array, view: View, from: number, to: number, reasons: Strongest | null): Score {
    const { model } = this
    const { fixed } = model
    let score = bias
    fixedFeatures(
      view,
      (index, value) => {
        const weight = (fixed[index] ?? 0) * value
        score += weight
        if (reasons !== null && index < NAMED) reasons.offer(UNIT_FEATURES[index] as Feature, weight)
      },
      this.values,
    )
    const verb = view.main.verb && model.verbs.get(view.main.verb.lemma)
    if (verb) {
      score += verb.alone * CLAUSE
      score += (verb.withSubject[SUBJECTS.indexOf(view.main.subject)] ?? 0) * CLAUSE
    }
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
    return { score: score + sum * each, token, tokenWeight: most * each }
  }
}
