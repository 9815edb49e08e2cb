import fc from 'fast-check'
import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { faultsOf } from '../../scripts/hostile/check-extraction.ts'
import { families } from '../../scripts/hostile/families.ts'
import { createExtractor, extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'

/** Any string at all: UTF-16 units that need not be characters. */
const anyString = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '\n',
  '\n\n',
  ' ',
  '. ',
  ', ',
  ': ',
  ' – ',
  '(',
  ')',
  '😀',
  'said',
  'told MPs',
  'according to',
]
const WORDS = [
  'Ann Lee',
  'Mr',
  'Dr Lee',
  'he',
  'she',
  'the union',
  'a report',
  'the Health Secretary',
  'that',
  'we will',
  'fell',
  '5%',
  '£1.5m',
  'on Monday',
]
/** What news is made of, in any order. */
const newsSoup = fc
  .array(fc.constantFrom(...PIECES, ...WORDS.map((word) => ` ${word} `)), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

describe('on any text', () => {
  test.each([
    ['any string', anyString],
    ['any characters', fc.string({ unit: 'grapheme' })],
    ['the pieces of news', newsSoup],
  ])('%s: never throws, spans are exact and ordered, links hold', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(extract(text))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same records, whatever was read between', () => {
    fc.assert(
      fc.property(newsSoup, newsSoup, (text, other) => {
        const first = JSON.stringify(extract(text))
        extract(other)
        expect(JSON.stringify(extract(text))).toBe(first)
        expect(JSON.stringify(createExtractor().extract(text))).toBe(first)
      }),
      { numRuns: 20 },
    )
  })

  test('blank lines before the text only move the spans', () => {
    fc.assert(
      fc.property(newsSoup, (text) => {
        const prefix = '\n \n\n'
        expect(withoutText(extract(prefix + text))).toEqual(withoutText(moved(extract(text), prefix.length)))
      }),
      { numRuns: 100 },
    )
  })
})

test.each(articleNames())('article %s: spans are exact and ordered, links hold', (name) => {
  expect(faultsOf(extractArticle(name))).toEqual([])
})

test.each(Object.entries(families))('hostile: %s', (_, make) => {
  expect(faultsOf(extract(make(3000)))).toEqual([])
})

describe('curly equals straight', () => {
  const texts = [
    '“We will appeal,” said Ann Lee, the firm’s lawyer.',
    '“It is over,” Dr Bo Ng told reporters on Monday. “We are done with it.”',
    'Ann Lee said the plan was “a very bad idea” that would cost £5m.',
    '“First we plan.\n\n“Then we build,” said Cy Abe.\n\nHe added: “That’s all.”',
    'Asked if he would go, Mr Ng replied: “Not this year.”\n\n“It’s far too soon,” he said.',
    'The union’s leader, Di Foe, called the offer “an insult”. “We won’t take it,” she said.',
  ]
  test.each(texts)('%s', (curly) => {
    const straight = curly.replace(/[“”]/g, '"').replace(/’/g, "'")
    expect(outline(extract(straight))).toEqual(outline(extract(curly)))
    expect(extract(curly).statements.length).toBeGreaterThan(0)
  })

  /** What must not depend on the marks: where the statements are and whose they are. */
  const outline = ({ statements, speakers, numbers }: Extraction) => ({
    statements: statements.map(({ kind, quote, cue, source, speaker, confidence }) => ({
      kind,
      spans: quote.spans,
      cue: cue?.span,
      source: source?.span,
      speaker,
      confidence,
    })),
    speakers: speakers.map(({ name, type }) => [name.replace(/’/g, "'"), type]),
    numbers: numbers.map(({ span, value, unit }) => [span, value, unit]),
  })
})

function moved(value: Extraction, by: number): Extraction
function moved(value: unknown, by: number): unknown
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => moved(inner, by))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : moved(inner, by),
  ])
  return Object.fromEntries(entries)
}

const withoutText = ({ article: _, ...rest }: Extraction) => rest
