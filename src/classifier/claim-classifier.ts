import { BayesClassifier } from './bayes.ts'
import { checkExamples, checkSaved } from './check.ts'
import { featureReader } from './features.ts'

/** A text that you have labelled: a claim, a sentence. */
export interface ClaimExample {
  readonly text: string
  readonly label: string
}

export interface TrainOptions {
  /** The label whose probability `score` gives: that of the first example, if it is left out. */
  readonly positive?: string
  /** Added to every count, so that an unseen word rules nothing out; above 0. */
  readonly smoothing?: number
}

/** What `toJSON` gives: counts of words and properties by label, none of the texts. */
export interface SavedClaimClassifier {
  readonly format: 'onrecord/claim-classifier'
  readonly version: 1
  readonly positive: string
  readonly features: readonly string[]
  readonly smoothing: number
  readonly examples: number
  /** By label: its examples, and how many of them have each feature, by its place in `features`. */
  readonly labels: Readonly<Record<string, { readonly total: number; readonly counts: Readonly<Record<string, number>> }>>
}

export interface ClaimClassifier {
  /** The labels it was trained with, sorted. */
  readonly labels: readonly string[]
  /** The label that `score` is about. */
  readonly positive: string
  /** 0..1: the probability of the positive label, by Bayes' rule. Good for ranking; as a probability it is nearly always too sure. */
  score(text: string): number
  /** All labels with their probabilities, the likeliest first. */
  classify(text: string): readonly { readonly label: string; readonly score: number }[]
  /** Plain JSON to be stored, and read with `claimClassifierFromJSON`. */
  toJSON(): SavedClaimClassifier
}

/** A feature must be in so many examples: rarer ones tell more of the texts than of the labels. */
const RARE = 2

/**
 * Trains a classifier of your own on claims that you have labelled, with naive Bayes (natural's BayesClassifier) over their lemmas and
 * the properties that check-worthiness looks at. The same examples give the same classifier. A few hundred examples are enough to begin
 * with; time grows with their number times the number of different words, so keep it below some 20,000.
 *
 * @throws TypeError if there are not at least two labels, or an example is not understood; the message says which.
 * @example
 * const mine = trainClaimClassifier([
 *   { text: 'Rents rose by 9% last year.', label: 'check' },
 *   { text: 'What a lovely evening.', label: 'leave' },
 * ])
 * mine.score('Fares rose by 4% in May.') // near 1
 */
export function trainClaimClassifier(examples: readonly ClaimExample[], options: TrainOptions = {}): ClaimClassifier {
  checkExamples(examples, options)
  const features = featureReader()
  const read = examples.map(({ text, label }) => ({ words: features(text), label }))
  const count = new Map<string, number>()
  for (const { words } of read) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  const bayes = new BayesClassifier(undefined, options.smoothing ?? 1)
  for (const { words, label } of read)
    bayes.addDocument(
      words.filter((word) => (count.get(word) ?? 0) >= RARE),
      labelKey(label),
    )
  bayes.train()
  bayes.docs = []
  return wrap(bayes, options.positive ?? (examples[0]?.label as string), features)
}

/**
 * A classifier from what `toJSON` gave.
 *
 * @throws TypeError if that is not what it is given.
 */
export function claimClassifierFromJSON(json: unknown): ClaimClassifier {
  const { positive, features, smoothing, examples, labels } = checkSaved(json)
  const bayes = BayesClassifier.restore({
    docs: [],
    features: Object.fromEntries(features.map((feature) => [feature, 1])),
    classifier: {
      classFeatures: Object.fromEntries(Object.entries(labels).map(([label, { counts }]) => [labelKey(label), counts])),
      classTotals: Object.fromEntries(Object.entries(labels).map(([label, { total }]) => [labelKey(label), total])),
      totalExamples: examples,
      smoothing,
    },
  })
  return wrap(bayes, positive, featureReader())
}

/** natural keeps labels in a plain object, in which "constructor" is already there, and trims them. */
const labelKey = (label: string): string => `label:${label}.`
const labelOf = (key: string): string => key.slice('label:'.length, -1)

function wrap(bayes: BayesClassifier, positive: string, features: (text: string) => string[]): ClaimClassifier {
  const { classFeatures, classTotals, totalExamples, smoothing } = bayes.classifier
  const classify = (text: string) => {
    const found = bayes.getClassifications(features(text))
    const sum = found.reduce((total, { value }) => total + value, 0)
    return found.map(({ label, value }) => ({ label: labelOf(label), score: sum > 0 ? value / sum : 1 / found.length }))
  }
  return {
    labels: Object.keys(classTotals).map(labelOf).sort(),
    positive,
    classify,
    score: (text) => classify(text).find(({ label }) => label === positive)?.score ?? 0,
    toJSON: () => ({
      format: 'onrecord/claim-classifier',
      version: 1,
      positive,
      features: Object.keys(bayes.features),
      smoothing,
      examples: totalExamples,
      labels: Object.fromEntries(
        Object.keys(classTotals).map((key) => [labelOf(key), { total: classTotals[key] ?? 0, counts: { ...classFeatures[key] } }]),
      ),
    }),
  }
}
