import { join } from 'node:path'
import { fileOf, readTable } from '../../scripts/lexicon/read-table.ts'
import { schema, type TableName } from '../../src/lexicon/schema.ts'
import { attribute } from '../support/attribute.ts'

/** The rows of a table as they stand in its file, with their examples. */
const rowsOf = (table: TableName) =>
  readTable(join('lexicon/en', fileOf(table)), schema[table]).map(({ line, cells }) => ({
    line,
    word: Object.values(cells)[0] ?? '',
    example: cells.example ?? '',
  }))

describe.each(['cueVerbs', 'cueNouns', 'cuePhrases'] as const)('%s: each example is an attribution with the cue of its row', (table) => {
  test.each(rowsOf(table).map(({ line, word, example }) => [`${fileOf(table)}:${line} ${word}`, word, example]))(
    '%s',
    (_, word, example) => {
      const cues = attribute(example).map(({ cue }) => cue?.lemma)
      expect(cues).toContain(word)
    },
  )
})
