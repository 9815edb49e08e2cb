/**
 * Features with names: groups of which a case has one value each. Their weights are a plain list of named numbers, so that
 * a decision can be explained by its strongest features.
 */
export type Groups = Readonly<Record<string, readonly string[]>>

export interface NamedFeatures<G extends Groups> {
  readonly names: readonly string[]
  /** Where each group begins: `of.group + value` is the index of the feature `group.value`. */
  readonly of: { readonly [K in keyof G]: number }
}

export function nameFeatures<G extends Groups>(groups: G): NamedFeatures<G> {
  const names: string[] = []
  const of: Record<string, number> = {}
  for (const [group, values] of Object.entries(groups)) {
    of[group] = names.length
    for (const value of values) names.push(`${group}.${value}`)
  }
  return { names, of: of as { readonly [K in keyof G]: number } }
}

/** Sum of the weights of some features. */
export function weigh(weights: Float32Array, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
