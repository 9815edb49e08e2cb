import type { CheckWorthinessLabel, ClaimType } from '../types.ts'
import { type Feature, NEWS_FEATURES, type View, valueIn } from './features.ts'
import { LABEL_VOTES, LABELS, TYPE_VOTES, TYPES } from './news-votes.ts'

/** The log-odds of each type (in the order of `TYPES`) and label (`LABELS`), and what each feature gave for being check-worthy. */
export interface Judgement {
  readonly types: Float64Array
  readonly labels: Float64Array
  /** Features that fired, with their weight for CFS against the other labels. */
  readonly votes: readonly { readonly feature: Feature; readonly weight: number }[]
}

interface Row {
  readonly feature: Feature
  readonly types: readonly number[]
  readonly labels: readonly number[]
  readonly weight: number
}

const labelsOf = (id: string): number[] => LABELS.map((label) => LABEL_VOTES[id]?.[label] ?? 0)
const ROWS: readonly Row[] = NEWS_FEATURES.map((feature) => {
  const labels = labelsOf(feature.id)
  const [nfs = 0, ufs = 0, cfs = 0] = labels
  return { feature, types: TYPES.map((type) => TYPE_VOTES[feature.id]?.[type] ?? 0), labels, weight: cfs - Math.max(nfs, ufs) }
}).filter(({ types, labels }) => types.some((vote) => vote !== 0) || labels.some((vote) => vote !== 0))
const TYPE_BIAS = TYPES.map((type) => TYPE_VOTES.bias?.[type] ?? 0)
const LABEL_BIAS = LABELS.map((label) => LABEL_VOTES.bias?.[label] ?? 0)

/** Lets every feature vote on a unit. */
export function judge(view: View): Judgement {
  const types = Float64Array.from(TYPE_BIAS)
  const labels = Float64Array.from(LABEL_BIAS)
  const votes: { feature: Feature; weight: number }[] = []
  for (const row of ROWS) {
    const value = valueIn(row.feature, view)
    if (value === 0) continue
    for (let k = 0; k < types.length; k++) types[k] = (types[k] ?? 0) + value * (row.types[k] ?? 0)
    for (let k = 0; k < labels.length; k++) labels[k] = (labels[k] ?? 0) + value * (row.labels[k] ?? 0)
    if (row.weight !== 0) votes.push({ feature: row.feature, weight: value * row.weight })
  }
  return { types, labels, votes }
}

/** The probability of each entry. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  const odds = new Float64Array(scores.length)
  for (let k = 0; k < odds.length; k++) {
    odds[k] = Math.exp((scores[k] ?? 0) - highest)
    sum += odds[k] ?? 0
  }
  for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] ?? 0) / sum
  return odds
}

/** How the trained sentence model and the votes go together; fitted on annotated news (statements) and on debates (own voice). */
const BLEND = {
  /** In a statement the votes count fully and the model half; their sum is shifted to what news annotators call check-worthy. */
  statement: { votes: 1, model: 0.5, shift: 0.6 },
  /** In a clause of a statement, scored alone, the model counts more. */
  clause: { votes: 0.3, model: 1, shift: 0.4 },
  /** In the article's own voice, where the votes know no speaker and no cue, the model decides alone. */
  ownVoice: { votes: 0, model: 1, shift: 0.35 },
}
/** How much the sentence model's log-odds speak against "no claim", and how far at most. */
const NO_CLAIM = 0.5
const NO_CLAIM_AT_MOST = 2
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'may'])

/**
 * Lets the sentence model's log-odds vote against "no claim". Not about the future: in debates, where the model has learnt, that is
 * promises, and in news it is forecasts.
 */
export function voteByModel({ types }: Judgement, { main }: View, odds: number): void {
  if (AHEAD.has(main.tense)) return
  const clipped = Math.max(-NO_CLAIM_AT_MOST, Math.min(NO_CLAIM_AT_MOST, odds))
  types[0] = (types[0] ?? 0) - NO_CLAIM * clipped
}

/** Type, label and score out of log-odds; `model` are those of the sentence model. */
export function decide(
  types: Float64Array,
  labels: Float64Array,
  model: number,
  voice: keyof typeof BLEND,
): { type: ClaimType | null; label: CheckWorthinessLabel; score: number } {
  let best = 0
  let highest = types[0] ?? 0
  for (let k = 1; k < types.length; k++)
    if ((types[k] ?? 0) > highest) {
      best = k
      highest = types[k] ?? 0
    }
  const [nfs = 0, ufs = 0, cfs = 0] = softmax(labels)
  const blend = BLEND[voice]
  const score = 1 / (1 + Math.exp(-(blend.votes * Math.log(cfs / (nfs + ufs)) + blend.model * model + blend.shift)))
  const type = TYPES[best] ?? 'none'
  return { type: type === 'none' ? null : type, label: score >= 0.5 ? 'CFS' : nfs > ufs ? 'NFS' : 'UFS', score }
}
