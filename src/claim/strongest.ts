import type { Feature } from './features.ts'

/** So many reasons are given at most. */
const REASONS = 4
/** A weaker reason is none. */
const WEAKEST = 0.05

/** The few features that weigh most, the strongest first; of equal ones the first. Offered one by one, and used again for every unit. */
export class Strongest {
  readonly features: Feature[] = []
  readonly weights: number[] = []

  clear(): void {
    this.features.length = 0
    this.weights.length = 0
  }

  offer(feature: Feature, weight: number): void {
    const { features, weights } = this
    const size = Math.abs(weight)
    let k = weights.length
    if (size < WEAKEST || (k === REASONS && size <= Math.abs(weights[REASONS - 1] ?? 0))) return
    if (k === REASONS) k--
    while (k > 0 && Math.abs(weights[k - 1] ?? 0) < size) {
      features[k] = features[k - 1] as Feature
      weights[k] = weights[k - 1] ?? 0
      k--
    }
    features[k] = feature
    weights[k] = weight
  }
}
