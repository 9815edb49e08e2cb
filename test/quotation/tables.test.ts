import { readTable } from '../../scripts/lexicon/read-table.ts'
import { schema } from '../../src/lexicon/schema.ts'
import { usesOf } from './lines.ts'

/** Each row's example gives what the row says. */
describe('tables', () => {
  test.each(readTable('lexicon/en/elisions.tsv', schema.elisions).map(({ cells }) => cells.example ?? ''))('an apostrophe: %s', (example) =>
    expect(usesOf(example)).toEqual([]),
  )

  test.each(readTable('lexicon/en/work-cues.tsv', schema.workCues).map(({ cells }) => cells.example ?? ''))('a title: %s', (example) =>
    expect(usesOf(example)).toEqual(['title: The Long Road']),
  )
})
