import { readTable } from '../../scripts/lexicon/read-table.ts'
import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { schema } from '../../src/lexicon/schema.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { testContext } from '../support/read.ts'
import { sentencesOf, tokensOf } from './sentences.ts'

const stages = pipeline.use(paragraphs).use(furniture)
const furnitureOf = (line: string) => stages.run(`A tree falls\nIt fell.\n${line}`, testContext()).furniture.list[0]

/** Each row's example gives what the row says. */
describe('tables', () => {
  test.each(readTable('lexicon/en/furniture-phrases.tsv', schema.furniturePhrases).map(({ cells }) => [cells.example, cells.kind]))(
    'furniture: %s',
    (example, kind) => expect(furnitureOf(example ?? '')?.kind).toBe(kind),
  )

  test.each(readTable('lexicon/en/photo-agencies.tsv', schema.photoAgencies).map(({ cells }) => cells.example ?? ''))(
    'credit: %s',
    (example) => expect(furnitureOf(example)?.kind).toBe('caption'),
  )

  test.each(readTable('lexicon/en/abbreviations.tsv', schema.abbreviations).map(({ cells }) => [cells.example ?? '', cells.form ?? '']))(
    'abbreviation: %s',
    (example, form) => {
      expect(` ${tokensOf(example).toLowerCase()} `).toContain(` ${form} `)
      expect(sentencesOf(example)).toHaveLength(1)
    },
  )

  test.each(readTable('lexicon/en/host-endings.tsv', schema.hostEndings).map(({ cells }) => [cells.example ?? '', cells.label ?? '']))(
    'host name: %s',
    (example, label) => expect(tokensOf(example)).toContain(` www.example.${label} `),
  )

  test.each(readTable('lexicon/en/glued-endings.tsv', schema.gluedEndings).map(({ cells }) => [cells.example ?? '', cells.word ?? '']))(
    'glued word: %s',
    (example, word) => expect(tokensOf(example)).toContain(`Mr Arkwright ${word} it`),
  )
})
