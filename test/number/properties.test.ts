import fc from 'fast-check'
import { numbersOf } from './read-as.ts'

/** Pieces that number rules look at, so that random texts meet them. */
const piece = fc.constantFrom(
  '5',
  '1.5',
  '£',
  '$3.5bn',
  'million',
  'two',
  'and',
  'a',
  'half',
  '-',
  '–',
  '%',
  'per',
  'cent',
  'between',
  'May',
  '25',
  ',',
  '2013',
  '2025/26',
  '7am',
  'of',
  'hundreds',
  'thousand',
  'year',
  'old',
  'point',
  'one',
  'in',
  '½',
  '(',
  ')',
  '51-48',
  '020 7946 0018',
  'miles',
  'from',
  'to',
  'third',
  "'80s",
  'mid-30s',
  'more than',
  '.',
  '\n',
  'no',
  '10',
)
const prose = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map((parts) => parts.flat().join(''))
const anything = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('numbers never throw, and their spans are exact, in order and apart', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { list, refused } = numbersOf(text)
      for (const { span, from, to, of, baseline } of list) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(to).toBeGreaterThan(from)
        for (const part of [of, baseline]) if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.text)
      }
      expect(list.map(({ id }) => id)).toEqual(list.map((_, k) => k))
      expect(list.map(({ span }) => span.start)).toEqual(list.map(({ span }) => span.start).sort((a, b) => a - b))
      for (const { span, reason } of refused) {
        expect(text.slice(span.start, span.end)).not.toBe('')
        expect(reason).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('values are finite, and a range goes up', () => {
  fc.assert(
    fc.property(prose, (text) => {
      for (const { value } of numbersOf(text).list) {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
        if (typeof value === 'object') expect(value.low).toBeLessThan(value.high)
      }
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same numbers', () => {
  fc.assert(
    fc.property(prose, (text) => expect(numbersOf(text)).toEqual(numbersOf(text))),
    { numRuns: 100 },
  )
})
