import type { Attitude } from '../types.ts'

/** What is known of a reporting verb: its row of the lexicon. */
export interface ReportingVerb {
  readonly class: string
  readonly attitude: Attitude
  readonly frames: readonly string[]
}

const CLASSES = ['say', 'think', 'intend', 'announce', 'find', 'ask', 'urge', 'judge', 'write', 'show'] as const
const FRAMES = ['quote', 'that', 'bare', 'to', 'wh', 'object', 'about', 'audience'] as const

/** Names of the features, in the order of their weights. */
export const FACTUALITY_FEATURES: readonly string[] = [
  'always',
  ...CLASSES.map((name) => `class.${name}`),
  'attitude.endorse',
  'attitude.distance',
  ...FRAMES.map((name) => `frame.${name}`),
]

/** The features of a verb: 1 or 0, in the order of `FACTUALITY_FEATURES`. */
export const factualityFeatures = (verb: ReportingVerb): number[] => [
  1,
  ...CLASSES.map((name) => Number(verb.class === name)),
  Number(verb.attitude === 'endorse'),
  Number(verb.attitude === 'distance'),
  ...FRAMES.map((name) => Number(verb.frames.includes(name))),
]

/** How far readers take what the verb reports for a fact, −3 to 3. */
export function factualityOf(verb: ReportingVerb, weights: readonly number[]): number {
  let sum = 0
  factualityFeatures(verb).forEach((value, k) => {
    sum += value * (weights[k] ?? 0)
  })
  return Math.max(-3, Math.min(3, sum))
}
