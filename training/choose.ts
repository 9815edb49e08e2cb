import { generator } from './crf.ts'

/** One choice: the features of each candidate, and which candidates are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
  readonly right: readonly number[]
}

const sumOf = (weights: Float32Array, features: readonly number[]): number => features.reduce((sum, f) => sum + (weights[f] as number), 0)

/** Learns to choose among candidates: softmax regression by AdaGrad, with L2. */
export function trainChoice(choices: readonly Choice[], features: number, { epochs = 12, rate = 0.1, decay = 1e-4 } = {}): Float32Array {
  const weights = new Float32Array(features)
  const squares = new Float32Array(features).fill(1)
  const random = generator(11)
  const order = choices.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const index of order) {
      const { candidates, right } = choices[index] as Choice
      const scores = candidates.map((c) => sumOf(weights, c))
      const top = Math.max(...scores)
      const exps = scores.map((s) => Math.exp(s - top))
      const total = exps.reduce((a, b) => a + b, 0)
      const good = right.reduce((a, r) => a + (exps[r] as number), 0)
      candidates.forEach((c, k) => {
        const p = (exps[k] as number) / total
        const q = right.includes(k) ? (exps[k] as number) / good : 0
        for (const f of c) {
          const step = q - p - decay * (weights[f] as number)
          squares[f] = (squares[f] as number) + step * step
          weights[f] = (weights[f] as number) + (rate * step) / Math.sqrt(squares[f] as number)
        }
      })
    }
  }
  return weights
}

/** Learns how likely a yes is: logistic regression by AdaGrad, with L2. */
export function trainYesNo(
  cases: readonly { readonly features: readonly number[]; readonly yes: boolean }[],
  features: number,
  { epochs = 12, rate = 0.1, decay = 1e-4 } = {},
): Float32Array {
  const weights = new Float32Array(features)
  const squares = new Float32Array(features).fill(1)
  const random = generator(13)
  const order = cases.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const index of order) {
      const { features: active, yes } = cases[index] as (typeof cases)[number]
      const p = 1 / (1 + Math.exp(-sumOf(weights, active)))
      for (const f of active) {
        const step = (yes ? 1 : 0) - p - decay * (weights[f] as number)
        squares[f] = (squares[f] as number) + step * step
        weights[f] = (weights[f] as number) + (rate * step) / Math.sqrt(squares[f] as number)
      }
    }
  }
  return weights
}
