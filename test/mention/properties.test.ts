import fc from 'fast-check'
import { cast, mentioned } from '../support/who.ts'

/** Words and marks that the rules look at, thrown together. */
const word = fc.constantFrom(
  'Ann',
  'Lee',
  'Mr',
  'Dr.',
  'of',
  'and',
  'the',
  'The',
  ',',
  '.',
  '(',
  ')',
  '43',
  "'s",
  '’s',
  '-',
  '–',
  '“',
  '”',
  "'",
  'said',
  'who',
  'is',
  'minister',
  'Health',
  'Secretary',
  'BMA',
  'Council',
  'constructor',
  '__proto__',
  'toString',
  'van',
  'der',
  'Jr.',
  'D-Mass.',
  'a',
  'spokesman',
  'for',
  'he',
  'they',
  'J.',
  'É',
  'İ',
  '𝒜',
  '\n',
  'Two',
  'Alder',
  'Ki-moon',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
)

test('mentions are exact and in order on any text', () => {
  fc.assert(
    fc.property(text, (input) => {
      const { mentions, tokens } = mentioned(input)
      expect(mentions.at.length).toBe(tokens.count)
      mentions.list.forEach(({ id, from, to, head, name, roles }, k) => {
        expect(id).toBe(k)
        expect(from).toBeGreaterThanOrEqual(mentions.list[k - 1]?.from ?? 0)
        expect(from < to && to <= tokens.count && from <= head && head < to).toBe(true)
        for (const span of [name, ...roles]) if (span) expect(input.slice(span.span.start, span.span.end)).toBe(span.text)
      })
    }),
    { numRuns: 300 },
  )
})

test('entities share out the mentions on any text', () => {
  fc.assert(
    fc.property(text, (input) => {
      const { entities, mentions } = cast(input)
      entities.list.forEach(({ id, mentions: ids, name }, k) => {
        expect(id).toBe(k)
        expect(ids.length).toBeGreaterThan(0)
        expect(name).not.toBe('')
        for (const mention of ids) expect(entities.ofMention[mention]).toBe(id)
      })
      expect(entities.ofMention.length).toBe(mentions.list.length)
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same entities', () => {
  fc.assert(
    fc.property(text, (input) => expect(cast(input).entities).toEqual(cast(input).entities)),
    { numRuns: 40 },
  )
})
