import { join } from 'node:path'
import { fileOf, readTable } from '../../scripts/lexicon/read-table.ts'
import { schema, type TableName } from '../../src/lexicon/schema.ts'
import { cast, mentioned, names, nominals } from '../support/who.ts'

const rowsOf = (table: TableName) =>
  readTable(join('lexicon/en', fileOf(table)), schema[table]).map(({ line, cells }) => ({
    line,
    cells,
    word: Object.values(cells)[0] ?? '',
    example: cells.example ?? '',
  }))

/** Many rows have the same example but for the word; each is read once. */
const seen = new Map<string, ReturnType<typeof mentioned>>()
const found = (text: string) => {
  const known = seen.get(text) ?? mentioned(text)
  seen.set(text, known)
  return known
}

/** Every row whose example does not yield what the row says; one test a table, since a table has hundreds of rows. */
const failing = (table: TableName, holds: (row: ReturnType<typeof rowsOf>[number]) => boolean): string[] =>
  rowsOf(table)
    .filter((row) => !holds(row))
    .map(({ line, word }) => `${fileOf(table)}:${line} ${word}`)

test('honorifics: the example names a person with the honorific', () =>
  expect(
    failing('honorifics', ({ word, example }) =>
      mentioned(example).mentions.list.some(({ honorific, type }) => type === 'person' && honorific?.toLowerCase() === word),
    ),
  ).toEqual([]))

test('role nouns: the example has a role with the noun, or the noun as one who can speak', () =>
  expect(
    failing('roleNouns', ({ word, example }) =>
      found(example).mentions.list.some(({ form, roles, from, to, type }) => {
        const { tokens } = found(example)
        const words = example.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase()
        return (
          roles.some(({ text }) => text.toLowerCase().includes(word)) || (form === 'nominal' && type === 'unnamed' && words.endsWith(word))
        )
      }),
    ),
  ).toEqual([]))

test('group nouns: the example has the noun as a group', () =>
  expect(
    failing('groupNouns', ({ word, example }) =>
      nominals(example).some((line) => line.startsWith('group') && line.toLowerCase().includes(word)),
    ),
  ).toEqual([]))

test('document nouns: the example has the noun as a document', () =>
  expect(
    failing('documentNouns', ({ word, example }) =>
      nominals(example).some((line) => line.startsWith('document') && line.toLowerCase().endsWith(word)),
    ),
  ).toEqual([]))

test('organisation words: the example has a name or noun of the kind', () => {
  const wanted: Record<string, RegExp> = {
    body: /^organization/,
    legal: /^organization/,
    press: /^organization/,
    trade: /^organization/,
    place: /^(?:place|organization)/,
    thing: /^other/,
  }
  expect(
    failing('organisationWords', ({ cells, example }) =>
      [...names(example), ...nominals(example)].some((line) => wanted[cells.kind ?? '']?.test(line) && /alder/i.test(line)),
    ),
  ).toEqual([])
})

test('nicknames: the short name is the full one’s', () =>
  expect(failing('nicknames', ({ example }) => cast(example).entities.list.filter(({ type }) => type === 'person').length === 1)).toEqual(
    [],
  ))

test('demonyms: the example names nobody', () =>
  expect(failing('demonyms', ({ example }) => names(example).every((line) => line.startsWith('other')))).toEqual([]))

test('name particles: the example has one name with the particle inside', () =>
  expect(failing('nameParticles', ({ word, example }) => names(example).includes(`person Maria ${word} Hart`))).toEqual([]))

test('function words: the example names nobody', () =>
  expect(failing('functionWords', ({ example }) => names(example).length === 0)).toEqual([]))
