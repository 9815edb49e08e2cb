/**
 * Features with names: groups of which a case has one value each. Their weights are a plain list of named numbers, so that
 * a decision can be explained by its strongest features.
 */
export type Groups = Readonly<Record<string, readonly string[]>>

export interface NamedFeatures<G extends Groups> {
  readonly names: readonly string[]
  /** The index of the feature `group.value`. */
  at(group: keyof G & string, value: number): number
}

export function nameFeatures<G extends Groups>(groups: G): NamedFeatures<G> {
  const names: string[] = []
  const offsets = new Map<string, number>()
  for (const [group, values] of Object.entries(groups)) {
    offsets.set(group, names.length)
    for (const value of values) names.push(`${group}.${value}`)
  }
  return { names, at: (group, value) => (offsets.get(group) ?? 0) + value }
}

/** Sum of the weights of some features. */
export function weigh(weights: Float32Array, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
