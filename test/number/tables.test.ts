import { join } from 'node:path'
import { readTable } from '../../scripts/lexicon/read-table.ts'
import { schema } from '../../src/lexicon/schema.ts'
import { numbersOf } from './read-as.ts'

const rows = (file: string, table: keyof typeof schema) => readTable(join('lexicon/en', file), schema[table]).map(({ cells }) => cells)
const first = (text: string | undefined) => numbersOf(text ?? '').list[0]

/** What the first clue of a word must make of its example. */
const clueCheck: Readonly<Record<string, (text: string, word: string) => void>> = {
  person: (text) => expect(first(text)).toMatchObject({ kind: 'age', value: 24 }),
  group: (text) => expect(first(text)).toMatchObject({ kind: 'age', value: 30, modifier: 'less_than' }),
  'after-age': (text) => expect(first(text)).toMatchObject({ kind: 'age', value: 23 }),
  state: (text) => expect(first(text)).toMatchObject({ value: 2, unit: 'person' }),
  harmed: (text) => expect(first(text)).toMatchObject({ value: 40, unit: 'person' }),
  per: (text, word) => expect(first(text)).toMatchObject({ kind: 'money', per: word }),
  call: (text) => expect(numbersOf(text)).toMatchObject({ list: [], refused: [{ reason: 'a telephone number' }] }),
  gap: (text) => expect(first(text)).toMatchObject({ kind: 'percentage_points', value: 10 }),
  vote: (text) => expect(first(text)).toMatchObject({ kind: 'score', value: '312-280' }),
  'before-score': (text) => expect(first(text)).toMatchObject({ kind: 'score', value: '3-1' }),
  'after-score': (text) => expect(first(text)).toMatchObject({ kind: 'score', value: '3-1' }),
  'before-weight': (text) => expect(first(text)).toMatchObject({ kind: 'measure', unit: 'pound' }),
  'of-money': (text) => expect(first(text)).toMatchObject({ kind: 'money', value: 40 }),
  'before-half': (text) => expect(numbersOf(text).list.some(({ kind }) => kind === 'ratio')).toBe(false),
  'after-half': (text) => expect(first(text)).toMatchObject({ kind: 'ratio', value: 0.5 }),
  'before-double': (text) => expect(first(text)).toMatchObject({ kind: 'ratio', value: 2 }),
  'after-double': (text) => expect(first(text)).toMatchObject({ kind: 'ratio', value: 2 }),
  'after-times': (text) => expect(first(text)).toMatchObject({ kind: 'ratio', value: 5 }),
  'before-metres': (text) => expect(first(text)).toMatchObject({ value: 5, unit: 'metre' }),
  'after-metres': (text) => expect(first(text)).toMatchObject({ kind: 'measure', unit: 'metre' }),
  lasting: (text) => expect(first(text)).toMatchObject({ kind: 'duration', modifier: 'more_than' }),
  'before-year': (text) => expect(first(text)).toMatchObject({ kind: 'date', value: '1854' }),
  forecast: (text) => expect(first(text)).toMatchObject({ value: 40, status: 'forecast' }),
  'forecast-to': (text) => expect(first(text)).toMatchObject({ value: 40, status: 'forecast' }),
  demand: (text) => expect(first(text)).toMatchObject({ value: 40, status: 'demand' }),
  'demand-for': (text) => expect(first(text)).toMatchObject({ value: 40, status: 'demand' }),
  equating: (text) => expect(numbersOf(text).list.find(({ value }) => value === 40)).toMatchObject({ of: { text: 'The bill' } }),
  telling: (text) => expect(first(text)).toMatchObject({ value: 40, of: { text: 'lost' } }),
  spending: (text) => expect(first(text)).toMatchObject({ value: 40, of: { text: 'roads' } }),
  sport: (text) => expect(first(text)).toMatchObject({ kind: 'count', value: 10, unit: 'point' }),
}

describe('each row of the number tables does what it says in its example', () => {
  test.each(rows('units.tsv', 'units').map(({ form, unit, kind, example }) => [form, unit, kind, example] as const))(
    'unit %s',
    (_, unit, kind, example) => {
      const inYears = /^(?:decade|century|millennium)$/.test(unit ?? '')
      expect(first(example)).toMatchObject({ unit: inYears ? 'year' : unit, kind: kind === 'duration' ? 'duration' : 'measure' })
    },
  )

  test.each(rows('currencies.tsv', 'currencies').map(({ form, code, factor, example }) => [form, code, factor, example] as const))(
    'currency %s',
    (_, code, factor, example) => {
      expect(first(example)).toMatchObject({ kind: 'money', unit: code, value: 40 * Number(factor) })
    },
  )

  test.each(
    rows('number-magnitudes.tsv', 'numberMagnitudes').map(({ abbreviation, value, example }) => [abbreviation, value, example] as const),
  )('magnitude %s', (_, value, example) => {
    expect(first(example)).toMatchObject({ value: 3 * Number(value) })
  })

  test.each(rows('months.tsv', 'months').map(({ form, month, example }) => [form, month, example] as const))(
    'month %s',
    (_, month, example) => {
      expect(first(example)?.value).toBe(`--${month?.padStart(2, '0')}-09`)
    },
  )

  test.each(rows('number-modifiers.tsv', 'numberModifiers').map(({ phrase, modifier, example }) => [phrase, modifier, example] as const))(
    'modifier %s',
    (_, modifier, example) => {
      expect(first(example)).toMatchObject({ value: 300, modifier })
    },
  )

  test.each(rows('number-words.tsv', 'numberWords').map(({ word, example }) => [word, example] as const))('word %s', (word, example) => {
    const { list } = numbersOf(example ?? '')
    expect(
      list.some(({ span }) =>
        example
          ?.slice(span.start, span.end)
          .toLowerCase()
          .includes(word ?? ''),
      ),
    ).toBe(true)
  })

  test.each([
    ...rows('number-names.tsv', 'numberNames').map(({ word, example }) => [word, example] as const),
    ...rows('number-idioms.tsv', 'numberIdioms').map(({ phrase, example }) => [phrase, example] as const),
  ])('no number in %s', (_, example) => {
    expect(numbersOf(example ?? '').list).toEqual([])
    expect(numbersOf(example ?? '').refused).not.toEqual([])
  })

  test.each([
    ...rows('change-verbs.tsv', 'changeVerbs').map(({ lemma, direction, example }) => [lemma, direction, example] as const),
    ...rows('change-nouns.tsv', 'changeNouns').map(({ lemma, direction, example }) => [lemma, direction, example] as const),
    ...rows('change-words.tsv', 'changeWords').map(({ word, direction, example }) => [word, direction, example] as const),
  ])('change %s', (_, direction, example) => {
    expect(first(example)?.direction).toBe(direction)
  })

  test.each(rows('irregular-plurals.tsv', 'irregularPlurals').map(({ plural, singular, example }) => [plural, singular, example] as const))(
    'plural %s',
    (_, singular, example) => {
      expect(first(example)?.unit).toBe(singular)
    },
  )

  test.each(
    rows('number-clues.tsv', 'numberClues').map(
      ({ word, clues, example }) => [word ?? '', clues?.split('|')[0] ?? '', example ?? ''] as const,
    ),
  )('clue %s: %s', (word, clue, example) => {
    expect(example).toContain(word)
    expect(clueCheck).toHaveProperty([clue])
    clueCheck[clue]?.(example, word)
  })
})
