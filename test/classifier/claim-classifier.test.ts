import fc from 'fast-check'
import { claimClassifierFromJSON, trainClaimClassifier } from '../../src/classifier/index.ts'

const examples = [
  ['Rents in the town rose by 9% last year.', 'check'],
  ['The council spent £4m on consultants.', 'check'],
  ['Some 40% of patients waited more than a month.', 'check'],
  ['The firm paid no tax in 2019.', 'check'],
  ['Unemployment fell to its lowest level since 1974.', 'check'],
  ['What a lovely evening it was.', 'leave'],
  ['I think we should all be kind.', 'leave'],
  ['Please come and see me at the fair.', 'leave'],
  ['I am so proud of my daughter.', 'leave'],
  ['We must never give up.', 'leave'],
].map(([text = '', label = '']) => ({ text, label }))
const classifier = trainClaimClassifier(examples)

test.each([
  ['Fares rose by 4% in May.', true],
  ['The hospital spent £9m on beds.', true],
  ['I think we should be proud.', false],
  ['Come and see the lovely fair.', false],
])('%s', (text, worthy) => expect(classifier.score(text) > 0.5).toBe(worthy))

test('all labels, the likeliest first, and they add up to 1', () => {
  const found = classifier.classify('The firm paid £4m in tax.')
  expect(found.map(({ label }) => label)).toEqual(['check', 'leave'])
  expect(found.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1)
})

test('the positive label is that of the first example, or the one that is asked for', () => {
  const leaving = trainClaimClassifier(examples, { positive: 'leave' })
  expect(classifier.positive).toBe('check')
  const text = 'Fares rose by 4% in May.'
  expect(leaving.score(text)).toBeCloseTo(1 - classifier.score(text))
})

describe('saved and read', () => {
  const saved = JSON.stringify(classifier)
  const read = claimClassifierFromJSON(JSON.parse(saved))

  test('gives the same scores, and is saved as the same', () => {
    for (const { text } of examples) expect(read.score(text)).toBe(classifier.score(text))
    expect(JSON.stringify(read)).toBe(saved)
    expect(read.labels).toEqual(['check', 'leave'])
  })

  test('holds none of the texts, nor a word that only one of them has', () => {
    for (const word of ['consultant', 'daughter', 'patient', 'lovely evening']) expect(saved).not.toContain(word)
    expect(saved).toContain('word:')
  })

  test.each([
    ['nothing', null, /no saved claim classifier/],
    ['something else', { a: 1 }, /no saved claim classifier/],
    ['a later version', { ...JSON.parse(saved), version: 2 }, /version 2/],
    ['no features', { ...JSON.parse(saved), features: 1 }, /features/],
    ['no examples', { ...JSON.parse(saved), examples: 0 }, /examples/],
    ['broken counts', { ...JSON.parse(saved), labels: { check: { total: 1, counts: { 1: 'x' } } } }, /label 'check'/],
    ['a label it does not have', { ...JSON.parse(saved), positive: 'other' }, /positive/],
  ])('not: %s', (_, json, message) => expect(() => claimClassifierFromJSON(json)).toThrow(message))
})

test.each([
  ['one label', [{ text: 'a', label: 'x' }], {}, /two labels/],
  ['no text', [{ label: 'x' }], {}, /examples\[0\]/],
  ['no list', 'x', {}, /list/],
  ['a positive label that nobody has', examples, { positive: 'yes' }, /labels are check, leave/],
  ['no smoothing', examples, { smoothing: 0 }, /above 0/],
])('misuse: %s', (_, list, options, message) => expect(() => trainClaimClassifier(list as typeof examples, options)).toThrow(message))

test('labels and words that plain objects have already', () => {
  const odd = trainClaimClassifier([
    { text: 'constructor toString 4%', label: '__proto__' },
    { text: 'constructor hasOwnProperty', label: 'constructor' },
    { text: 'constructor __proto__ 4%', label: ' ' },
  ])
  expect(odd.labels).toEqual([' ', '__proto__', 'constructor'].sort())
  expect(odd.classify('constructor 4%')).toHaveLength(3)
  expect(claimClassifierFromJSON(JSON.parse(JSON.stringify(odd))).labels).toEqual(odd.labels)
})

test('any text has a score from 0 to 1', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('4% '.repeat(400))), (text) => {
      const score = classifier.score(text)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
    { numRuns: 50 },
  ))

test('what natural loads changes nothing for anyone else', () => {
  expect(Math.sign(0)).toBe(0)
  expect(Math.sign(-2)).toBe(-1)
})
