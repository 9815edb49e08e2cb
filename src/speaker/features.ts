import { WEIGHTS } from './weights.ts'

/** By what an antecedent is chosen; `record/rule-descriptions.ts` says each in words. */
export const FEATURES = [
  'person',
  'unnamed',
  'organization',
  'document',
  'place',
  'group',
  'pair',
  'gender',
  'family',
  'subject',
  'possessor',
  'inContent',
  'inSpeech',
  'lastSpeaker',
  'lastSpeakerNear',
  'spokeBefore',
  'distance',
  'paragraph',
  'count',
] as const

export type FeatureName = (typeof FEATURES)[number]

/** The place of each feature among the values. */
export const F = Object.fromEntries(FEATURES.map((name, k) => [name, k])) as Readonly<Record<FeatureName, number>>

const WEIGHT = Float64Array.from(FEATURES, (name) => WEIGHTS[name])

const NO_VALUES: readonly number[] = FEATURES.map(() => 0)
/** The values of an antecedent of which nothing is known yet. */
export const noValues = (): number[] => NO_VALUES.slice()

/** The score of an antecedent by its features' values. */
export function weigh(values: ArrayLike<number>): number {
  let score = 0
  for (let k = 0; k < values.length; k++) score += (values[k] ?? 0) * (WEIGHT[k] ?? 0)
  return score
}

/** What the score is made of, for the evidence: features that count, and by how much. */
export function reasons(values: ArrayLike<number>): { readonly name: FeatureName; readonly weight: number }[] {
  const list: { name: FeatureName; weight: number }[] = []
  FEATURES.forEach((name, k) => {
    const value = values[k] ?? 0
    if (value !== 0) list.push({ name, weight: value * (WEIGHT[k] ?? 0) })
  })
  return list
}
