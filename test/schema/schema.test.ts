import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { schemas } from '../../scripts/schema/schemas.ts'
import { exportAll, jsonl } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import { toRecords } from '../../src/record/to-records.ts'

const read = (file: string): object => JSON.parse(readFileSync(`schema/${file}`, 'utf8'))
const ajv = new Ajv2020({ allErrors: true })
const isExtraction = ajv.compile(read('extraction.json'))
const isRecord = ajv.compile(read('record.json'))
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

test.each(Object.entries(schemas()))('schema/%s is what the types say (npm run schema)', (file, text) =>
  expect(readFileSync(`schema/${file}`, 'utf8')).toBe(text),
)

test.each(articleNames())('%s is valid, whole and as rows', (name) => {
  const extraction = extractArticle(name)
  isExtraction(plain(extraction))
  expect(isExtraction.errors).toBeNull()
  for (const record of toRecords(extraction)) {
    isRecord(plain(record))
    expect(isRecord.errors).toBeNull()
  }
})

test('so are texts with nothing in them, targets that were asked for, and rows with reasons', () => {
  const asked = extract('“We back the strike,” said Ann Lee.', { targets: ['the strike'], published: '2025-07-17' })
  for (const extraction of [extract(''), asked]) expect([isExtraction(plain(extraction)), isExtraction.errors]).toEqual([true, null])
  const lines = exportAll(jsonl, [asked], { why: true }).trim().split('\n')
  for (const line of lines) expect([isRecord(JSON.parse(line)), isRecord.errors]).toEqual([true, null])
  expect(JSON.parse(lines[0] ?? '')).toHaveProperty('why')
})

describe('not valid', () => {
  const extraction = plain(extract('“Profits fell 5%,” said Ann Lee.'))
  const [statement] = extraction.statements
  const [number] = extraction.numbers
  test.each([
    ['another version', { ...extraction, schemaVersion: 2 }],
    ['a key too many', { ...extraction, verdict: 'false' }],
    ['a key too few', { ...extraction, claims: undefined }],
    ['a kind of its own', { ...extraction, statements: [{ ...statement, kind: 'shouted' }] }],
    ['more than sure', { ...extraction, statements: [{ ...statement, confidence: 1.1 }] }],
    ['half an offset', { ...extraction, numbers: [{ ...number, span: { start: 0.5, end: 1 } }] }],
    ['a negative offset', { ...extraction, numbers: [{ ...number, span: { start: -1, end: 1 } }] }],
  ])('%s', (_, wrong) => expect(isExtraction(plain(wrong))).toBe(false))

  const [row] = toRecords(extraction)
  test.each([
    ['no quote', { ...row, quote: null }],
    ['a key too many', { ...row, rating: 1 }],
    ['numbers as one text', { ...row, numericClaims: '5%' }],
  ])('a row with %s', (_, wrong) => expect(isRecord(plain(wrong))).toBe(false))
})
