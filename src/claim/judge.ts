import type { CheckWorthinessLabel, ClaimType } from '../types.ts'
import { type Feature, NEWS_FEATURES, type View, valueIn } from './features.ts'
import { LABEL_VOTES, LABELS, TYPE_VOTES, TYPES } from './news-votes.ts'
import type { Strongest } from './strongest.ts'

/** The log-odds of each type (in the order of `TYPES`) and label (`LABELS`). */
export interface Judgement {
  readonly types: Float64Array
  readonly labels: Float64Array
}

/** How a feature votes; `weight` is its vote for CFS against the other labels. */
export interface Row {
  readonly feature: Feature
  readonly types: Float64Array
  readonly labels: Float64Array
  readonly weight: number
}

const labelsOf = (id: string): number[] => LABELS.map((label) => LABEL_VOTES[id]?.[label] ?? 0)
const ROWS: readonly Row[] = NEWS_FEATURES.map((feature) => {
  const labels = labelsOf(feature.id)
  const [nfs = 0, ufs = 0, cfs = 0] = labels
  const types = Float64Array.from(TYPES, (type) => TYPE_VOTES[feature.id]?.[type] ?? 0)
  return { feature, types, labels: Float64Array.from(labels), weight: cfs - Math.max(nfs, ufs) }
}).filter(({ types, labels }) => types.some((vote) => vote !== 0) || labels.some((vote) => vote !== 0))
const UNIT_ROWS = ROWS.filter(({ feature }) => !feature.ofStatement)
const STATEMENT_ROWS = ROWS.filter(({ feature }) => feature.ofStatement)
const TYPE_BIAS = Float64Array.from(TYPES, (type) => TYPE_VOTES.bias?.[type] ?? 0)
const LABEL_BIAS = Float64Array.from(LABELS, (label) => LABEL_VOTES.bias?.[label] ?? 0)

/** A judgement to be filled by `judge`, again and again. */
export const emptyJudgement = (): Judgement => ({ types: new Float64Array(TYPES.length), labels: new Float64Array(LABELS.length) })

/** The features of the statement around a unit that vote: the same for all its units, so they are found once. */
export const statementRows = (view: View): readonly Row[] => STATEMENT_ROWS.filter(({ feature }) => feature.value(view) !== 0)

/** Lets every feature vote on a unit: those of its words, then those of its statement. `reasons` is offered them, if it is given. */
export function judge(into: Judgement, view: View, ofStatement: readonly Row[], reasons: Strongest | null): void {
  into.types.set(TYPE_BIAS)
  into.labels.set(LABEL_BIAS)
  for (let i = 0; i < UNIT_ROWS.length; i++) {
    const row = UNIT_ROWS[i] as Row
    const value = valueIn(row.feature, view)
    if (value !== 0) vote(into, row, value, reasons)
  }
  for (let i = 0; i < ofStatement.length; i++) vote(into, ofStatement[i] as Row, 1, reasons)
}

function vote({ types, labels }: Judgement, row: Row, value: number, reasons: Strongest | null): void {
  for (let k = 0; k < types.length; k++) types[k] = (types[k] ?? 0) + value * (row.types[k] ?? 0)
  for (let k = 0; k < labels.length; k++) labels[k] = (labels[k] ?? 0) + value * (row.labels[k] ?? 0)
  if (reasons !== null) reasons.offer(row.feature, value * row.weight)
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

/**
 * Lets the sentence model's log-odds vote against "no claim". Not about the future: in debates, where the model has learnt, that is
 * promises, and in news it is forecasts.
 */
export function voteByModel({ types }: Judgement, { main }: View, odds: number): void {
  if (main.tense === 'will' || main.tense === 'would' || main.tense === 'may') return
  const clipped = Math.max(-NO_CLAIM_AT_MOST, Math.min(NO_CLAIM_AT_MOST, odds))
  types[0] = (types[0] ?? 0) - NO_CLAIM * clipped
}

/** JavaScript engines differ in the last bits of `exp` and `log2`; what lies closer together than this is a tie in all of them. */
const TIE = 1e-9

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
    if ((types[k] ?? 0) > highest + TIE) {
      best = k
      highest = types[k] ?? 0
    }
  // the probability of each label, by softmax
  const top = Math.max(labels[0] ?? 0, labels[1] ?? 0, labels[2] ?? 0)
  let nfs = Math.exp((labels[0] ?? 0) - top)
  let ufs = Math.exp((labels[1] ?? 0) - top)
  let cfs = Math.exp((labels[2] ?? 0) - top)
  const sum = nfs + ufs + cfs
  nfs /= sum
  ufs /= sum
  cfs /= sum
  const blend = BLEND[voice]
  const score = 1 / (1 + Math.exp(-(blend.votes * Math.log(cfs / (nfs + ufs)) + blend.model * model + blend.shift)))
  const type = TYPES[best] ?? 'none'
  return { type: type === 'none' ? null : type, label: score >= 0.5 ? 'CFS' : nfs > ufs + TIE ? 'NFS' : 'UFS', score }
}
