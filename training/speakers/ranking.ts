/** What a pronoun can mean, as feature values, and which of them are right. */
export interface Choice {
  readonly values: readonly (readonly number[])[]
  readonly right: readonly number[]
}

/** Examples of one article, which are never split between training and testing. */
export type ArticleChoices = readonly Choice[]

const STEPS = 200
const RATE = 0.5

/**
 * Weights by which the right antecedent comes first: a conditional logit (softmax over the candidates of one pronoun), by gradient ascent
 * from the weights set by hand, which it is held near: `hold` is how strongly.
 */
export function train(choices: readonly Choice[], byHand: Float64Array, hold: number): Float64Array {
  const weights = byHand.slice()
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length)
    for (const choice of choices) addGradient(choice, weights, gradient)
    for (let k = 0; k < weights.length; k++) {
      const pull = hold * ((byHand[k] ?? 0) - (weights[k] ?? 0))
      weights[k] = (weights[k] ?? 0) + (RATE * ((gradient[k] ?? 0) + pull)) / (choices.length + hold)
    }
  }
  return weights
}

function addGradient({ values, right }: Choice, weights: Float64Array, gradient: Float64Array): void {
  const shares = softmax(values.map((value) => dot(value, weights)))
  const sure = right.reduce((sum, k) => sum + (shares[k] ?? 0), 0)
  values.forEach((value, c) => {
    const share = shares[c] ?? 0
    const weight = (right.includes(c) ? share / Math.max(sure, 1e-12) : 0) - share
    for (let k = 0; k < gradient.length; k++) gradient[k] = (gradient[k] ?? 0) + weight * (value[k] ?? 0)
  })
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}

const dot = (a: readonly number[], b: Float64Array): number => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)

/** How many of the choices have a right one first. */
export const hits = (choices: readonly Choice[], weights: Float64Array): number =>
  choices.filter(({ values, right }) => {
    const scores = values.map((value) => dot(value, weights))
    return right.includes(scores.indexOf(Math.max(...scores)))
  }).length

/** The articles of all folds but one, and of that one. */
export function split<T>(
  articles: readonly T[],
  folds: number,
  fold: number,
): { readonly others: readonly T[]; readonly own: readonly T[] } {
  return { others: articles.filter((_, k) => k % folds !== fold), own: articles.filter((_, k) => k % folds === fold) }
}

/** Hits where every article is judged by weights trained on the articles of the other folds. */
export function crossValidate(articles: readonly ArticleChoices[], folds: number, byHand: Float64Array, hold: number): number {
  let sum = 0
  for (let fold = 0; fold < folds; fold++) {
    const { others, own } = split(articles, folds, fold)
    sum += hits(own.flat(), train(others.flat(), byHand, hold))
  }
  return sum
}

/** The hold that does best in cross-validation; of equals the strongest. */
export function bestHold(articles: readonly ArticleChoices[], folds: number, byHand: Float64Array, holds: readonly number[]): number {
  let best = { hold: 0, right: -1 }
  for (const hold of holds) {
    const right = crossValidate(articles, folds, byHand, hold)
    if (right >= best.right) best = { hold, right }
  }
  return best.hold
}
