import type { ClaimExample, SavedClaimClassifier, TrainOptions } from './claim-classifier.ts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0

/** Throws a TypeError that names the first thing that training cannot use. */
export function checkExamples(examples: readonly ClaimExample[], { positive, smoothing }: TrainOptions): void {
  if (!Array.isArray(examples)) throw new TypeError('trainClaimClassifier(examples): examples must be a list of { text, label }')
  examples.forEach((example: unknown, i) => {
    if (!isObject(example) || typeof example.text !== 'string' || typeof example.label !== 'string')
      throw new TypeError(`examples[${i}] must be { text, label }, both strings`)
  })
  const labels = new Set(examples.map(({ label }) => label))
  if (labels.size < 2)
    throw new TypeError(
      `trainClaimClassifier(examples): needs examples of at least two labels, got ${labels.size}. Add some of what you do not want.`,
    )
  if (positive !== undefined && !labels.has(positive))
    throw new TypeError(`options.positive is '${positive}', which no example has; the labels are ${[...labels].join(', ')}`)
  if (smoothing !== undefined && !isCount(smoothing)) throw new TypeError(`options.smoothing must be above 0, got ${String(smoothing)}`)
}

/** What was saved, or a TypeError that says what is wrong with it. */
export function checkSaved(json: unknown): SavedClaimClassifier {
  const fail = (what: string): never => {
    throw new TypeError(`claimClassifierFromJSON(json): ${what}. Pass what toJSON() gave, parsed.`)
  }
  if (!isObject(json) || json.format !== 'onrecord/claim-classifier') return fail('this is no saved claim classifier')
  if (json.version !== 1) return fail(`version ${String(json.version)} is not known`)
  const { positive, features, smoothing, examples, labels } = json
  if (!Array.isArray(features) || features.some((feature) => typeof feature !== 'string')) return fail('features must be a list of strings')
  if (!isCount(smoothing) || !isCount(examples)) return fail('smoothing and examples must be numbers above 0')
  if (!isObject(labels)) return fail('labels must be an object')
  for (const [label, saved] of Object.entries(labels))
    if (!isObject(saved) || !isCount(saved.total) || !isObject(saved.counts) || !Object.values(saved.counts).every(isCount))
      return fail(`the counts of label '${label}' are broken`)
  if (typeof positive !== 'string' || !Object.hasOwn(labels, positive)) return fail('positive must be one of the labels')
  return json as unknown as SavedClaimClassifier
}
