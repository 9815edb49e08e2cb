import { join } from 'node:path'
import { fileOf, readTable } from '../../scripts/lexicon/read-table.ts'
import { findMarks, MARK, type Mark } from '../../src/claim/marks.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { schema } from '../../src/lexicon/schema.ts'
import { read } from '../support/read.ts'

const lexicon = createLexicon()
const rows = readTable(join('lexicon/en', fileOf('claimMarkers')), schema.claimMarkers)

describe('claim-markers.tsv: each example has the marks of its row', () => {
  test.each(
    rows.map(({ line, cells }) => [`${line} ${cells.phrase}`, cells.example ?? '', (cells.marks ?? '').split('|') as Mark[]] as const),
  )('%s', (_, example, marks) => {
    const { bits } = findMarks(read(example).tokens, lexicon)
    const wanted = marks.reduce((sum, mark) => sum | MARK[mark], 0)
    expect([...bits].some((found) => found === wanted)).toBe(true)
  })
})

describe('the longest marker wins, and none overlap', () => {
  test.each([
    ['The tax is not only unpopular but costly.', 'negation', false],
    ['The tax is not popular.', 'negation', true],
    ['There is no doubt that it works.', 'negation', false],
    ['There is no plan for it.', 'negation', true],
    ['She lost by more than a mile.', 'quantity', false],
    ['The law covers ferries.', 'rule', true],
    ['The lawn covers the roof.', 'rule', false],
  ] as const)('%s %s: %s', (text, mark, expected) => {
    const { bits } = findMarks(read(text).tokens, lexicon)
    expect([...bits].some((found) => (found & MARK[mark]) !== 0)).toBe(expected)
  })
})

describe('words that judge', () => {
  test.each([
    ['The plan is appalling.', -1, 'appalling'],
    ['The plan is splendid.', 1, 'splendid'],
    ['She argued brilliantly.', 1, 'brilliantly'],
    ['The jury found him guilty.', 0, 'guilty'],
    ['The patients waited.', 0, 'patients'],
    ['The plan is green.', 0, 'green'],
  ])('%s: %d for %s', (text, polarity, word) => {
    const { tokens } = read(text)
    expect(findMarks(tokens, lexicon).polarity[tokens.lower.indexOf(word)]).toBe(polarity)
  })
})
