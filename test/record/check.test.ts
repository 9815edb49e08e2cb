import { createExtractor, extract } from '../../src/index.ts'

const misuse = (call: () => unknown) => expect(call).toThrow(TypeError)

describe('what is misused is named', () => {
  test.each([
    ['no text', () => extract(undefined as never), /text must be a string, got a undefined|text must be a string/],
    ['a list as text', () => extract(['a'] as never), /got an array/],
    ['an unknown key of meta', () => extract('a', { date: '2025' } as never), /unknown key 'date'; the keys are id, title/],
    [
      'further keys that are no object',
      () => extract('a', { meta: ['news'] as never }),
      /meta\.meta must be an object of further keys, got an array/,
    ],
    ['an ill-typed key of meta', () => extract('a', { id: 7 } as never), /meta\.id must be a string, got a number/],
    ['a date that is none', () => extract('a', { published: 'yesterday' }), /ISO 8601 date such as/],
    ['an unknown option', () => createExtractor({ lang: 'en' } as never), /unknown option 'lang'; the options are/],
    ['a confidence out of range', () => createExtractor({ minConfidence: 2 }), /from 0 to 1, got 2/],
    ['an unknown table', () => createExtractor({ lexicon: { verbs: [] } as never }), /unknown table 'verbs'; the tables are/],
    ['a row without its word', () => createExtractor({ lexicon: { cueVerbs: [{ attitude: 'neutral' }] } }), /each row needs 'lemma'/],
    ['an unknown column', () => createExtractor({ lexicon: { cueVerbs: [{ lemma: 'toot', tense: 'past' }] } }), /unknown column 'tense'/],
    [
      'a value that is not allowed',
      () => createExtractor({ lexicon: { cueVerbs: [{ lemma: 'toot', attitude: 'warm' as never }] } }),
      /allowed are endorse/,
    ],
  ])('%s', (_, call, message) => {
    misuse(call)
    expect(call).toThrow(message)
  })
})

describe('what is well used is taken', () => {
  test('a full date-time', () => expect(extract('a', { published: '2025-07-18T09:30:00Z' }).article.published).toBe('2025-07-18T09:30:00Z'))
  test('an undefined key', () => expect(extract('a', { id: undefined }).article.id).toBeNull())
  test('an empty text', () => expect(extract('').statements).toEqual([]))
})
