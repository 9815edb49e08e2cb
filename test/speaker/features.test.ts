import { FEATURES, reasons, weigh } from '../../src/speaker/features.ts'
import { WEIGHTS } from '../../src/speaker/weights.ts'

const values = (of: Partial<Record<(typeof FEATURES)[number], number>>) => Float64Array.from(FEATURES, (name) => of[name] ?? 0)

test('every feature has a weight, and every weight a feature', () => expect(Object.keys(WEIGHTS).sort()).toEqual([...FEATURES].sort()))

test('the score is the sum of its reasons', () => {
  const some = values({ person: 1, gender: 1, distance: 3 })
  const sum = reasons(some).reduce((total, { weight }) => total + weight, 0)
  expect(weigh(some)).toBeCloseTo(sum)
  expect(reasons(some).map(({ name }) => name)).toEqual(['person', 'gender', 'distance'])
})

test('what must speak for an antecedent does, and what must not does not', () => {
  for (const name of ['gender', 'subject', 'lastSpeaker', 'family'] as const) expect(WEIGHTS[name]).toBeGreaterThan(0)
  for (const name of ['distance', 'possessor', 'inContent', 'inSpeech'] as const) expect(WEIGHTS[name]).toBeLessThan(0)
})
