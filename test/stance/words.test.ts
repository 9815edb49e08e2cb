import { join } from 'node:path'
import { fileOf, readTable } from '../../scripts/lexicon/read-table.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { schema } from '../../src/lexicon/schema.ts'
import { stanceWordAt } from '../../src/stance/stance-words.ts'
import { read } from '../support/read.ts'

const lexicon = createLexicon()
const rows = readTable(join('lexicon/en', fileOf('stanceWords')), schema.stanceWords)

test.each(rows.map(({ line, cells }) => [`stance-words.tsv:${line} ${cells.phrase}`, cells.phrase ?? '', cells.example ?? ''] as const))(
  '%s is found in its example',
  (_, phrase, example) => {
    const { tokens } = read(example)
    const found = [...tokens.word.keys()].map((i) => stanceWordAt(tokens, lexicon, i)?.value.phrase)
    expect(found).toContain(phrase)
  },
)

test.each([
  ['The back of the house burnt.', 'back'],
  ['They sell welcome mats.', 'welcome'],
  ['The attack killed two.', 'attack'],
  ['The fight lasted an hour.', 'fight'],
  ['The cost is high.', 'cost'],
  ['A ban on drones is old.', 'ban'],
])('a noun is no verb: %s', (text, word) => {
  const { tokens } = read(text)
  expect(stanceWordAt(tokens, lexicon, tokens.lower.indexOf(word))?.value.as).not.toBe('verb')
})
