import fc from 'fast-check'
import { withStances } from './sides.ts'

const word = fc.constantFrom(
  'The',
  'union',
  'said',
  'that',
  'not',
  'oppose',
  'backed',
  'is',
  'wrong',
  'necessary',
  'to',
  'urged',
  'called for',
  'it',
  'we',
  'he',
  'the',
  'toll',
  'of',
  'bridge',
  ',',
  '.',
  '“',
  '”',
  'Ann',
  'Lee',
  'must',
  'should',
  'would',
  'hope',
  'or',
  'and',
  '\n',
  '__proto__',
  '𝒜',
  'terrible',
)
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 150 }),
)

test('on any text: one entry a statement, targets are words of the text, evidence cites it', () => {
  fc.assert(
    fc.property(text, (value) => {
      const { stances, attributions } = withStances(value, ['toll', 'Ann Lee'])
      expect(stances.list).toHaveLength(attributions.list.length)
      for (const stance of stances.list) {
        if (!stance) continue
        const { start, end } = stance.target.span
        expect(value.slice(start, end)).toBe(stance.target.text)
        expect(stance.target.text).not.toBe('')
        expect(stance.evidence.length).toBeGreaterThan(0)
        for (const { spans } of stance.evidence) for (const span of spans) expect(span.end).toBeGreaterThan(span.start)
      }
      for (const { content, score } of stances.passagesToTargets) {
        expect(score).toBeLessThanOrEqual(1)
        for (const span of content) expect(span.end).toBeGreaterThan(span.start)
      }
    }),
    { numRuns: 150 },
  )
})

test('the same text gives the same stances', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(withStances(value, ['toll']).stances).toEqual(withStances(value, ['toll']).stances)
    }),
    { numRuns: 30 },
  )
})
