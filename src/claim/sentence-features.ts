import { type Feature, UNIT_FEATURES, type View, valueIn } from './features.ts'
import { SUBJECTS, TENSES } from './main-clause.ts'

/** Named features that are also taken together with the tense of the main clause: "a number, and it is about the future". */
const CROSSED = UNIT_FEATURES.flatMap(({ id }, i) =>
  id.startsWith('mark.') ||
  [
    'number',
    'percentage',
    'money',
    'year',
    'large-number',
    'first-person',
    'second-person',
    'third-person',
    'negated-verb',
    'name',
    'judgement',
  ].includes(id)
    ? [i]
    : [],
)
/** The first so many fixed features are the named ones of a unit. */
export const NAMED = UNIT_FEATURES.length
const CROSS_FROM = NAMED
const TENSE_FROM = CROSS_FROM + CROSSED.length * TENSES.length
const SUBJECT_FROM = TENSE_FROM + TENSES.length
const BOTH_FROM = SUBJECT_FROM + SUBJECTS.length

/** Ids of the features that are not words, in the order of their weights. */
export const FIXED_FEATURES: readonly string[] = [
  ...UNIT_FEATURES.map(({ id }) => id),
  ...CROSSED.flatMap((i) => TENSES.map((tense) => `${UNIT_FEATURES[i]?.id}+${tense}`)),
  ...TENSES.map((tense) => `tense.${tense}`),
  ...SUBJECTS.map((subject) => `subject.${subject}`),
  ...TENSES.flatMap((tense) => SUBJECTS.map((subject) => `tense.${tense}+subject.${subject}`)),
]

/** What each kind of feature counts: a crossed feature half of a plain one, and so on. */
const CROSS = 0.5
export const CLAUSE = 0.4
/** All words of a unit together count this much, however many they are. */
export const WORDS = 1.5

/**
 * Calls `take(index, value)` for every fixed feature of a unit that is not 0; indexes are those of `FIXED_FEATURES`. `values` is
 * scratch space for the named ones, for whoever has many units.
 */
export function fixedFeatures(
  view: View,
  take: (index: number, value: number) => void,
  values: Float64Array = new Float64Array(NAMED),
): void {
  const tense = TENSES.indexOf(view.main.tense)
  const subject = SUBJECTS.indexOf(view.main.subject)
  for (let i = 0; i < NAMED; i++) {
    const value = valueIn(UNIT_FEATURES[i] as Feature, view)
    values[i] = value
    if (value !== 0) take(i, value)
  }
  for (let k = 0; k < CROSSED.length; k++) if ((values[CROSSED[k] ?? 0] ?? 0) > 0) take(CROSS_FROM + k * TENSES.length + tense, CROSS)
  take(TENSE_FROM + tense, CLAUSE)
  take(SUBJECT_FROM + subject, CLAUSE)
  take(BOTH_FROM + tense * SUBJECTS.length + subject, CLAUSE)
}

/** The keys of the main verb: alone, and with its subject. */
export function verbKeys({ main }: View): readonly string[] {
  return main.verb ? [`V:${main.verb.lemma}`, `S:${main.subject} ${main.verb.lemma}`] : []
}
