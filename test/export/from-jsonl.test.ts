import fc from 'fast-check'
import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { exportAll, fromJsonl, jsonl } from '../../src/export/index.ts'
import { toRecords } from '../../src/record/to-records.ts'
import type { Extraction } from '../../src/types.ts'

const articles = articleNames().map(extractArticle)

test('every record of the fixtures comes back as it was', () => {
  const records = articles.flatMap(toRecords)
  expect(records.length).toBeGreaterThan(200)
  expect(fromJsonl(exportAll(jsonl, articles))).toEqual(records)
})

test('so do reasons', () => {
  const [row] = fromJsonl(exportAll(jsonl, articles, { why: true }))
  expect(row?.why?.length).toBeGreaterThan(0)
})

test('so does any text that a record may hold', () => {
  const [article] = articles
  const [statement] = article?.statements ?? []
  if (!article || !statement) throw new Error('no statement was found')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double({ min: 0, max: 1, noNaN: true }), (text, confidence) => {
      const saying: Extraction = {
        ...article,
        article: { ...article.article, id: text },
        statements: [{ ...statement, confidence, quote: { ...statement.quote, text } }],
      }
      const [record] = toRecords(saying)
      // JSON has no negative zero
      expect(fromJsonl(exportAll(jsonl, [saying]))).toEqual([{ ...record, confidence: confidence + 0 }])
    }),
  )
})

test('empty lines are passed over, whatever ends them, and later fields kept', () => {
  const text = exportAll(jsonl, articles.slice(0, 1))
  const rows = fromJsonl(text)
  expect(fromJsonl(`\n${text.replaceAll('\n', '\r\n')}\r\n\n`)).toEqual(rows)
  expect(fromJsonl('')).toEqual([])
  expect(fromJsonl(text.replaceAll('{"speaker"', '{"later":1,"speaker"'))).toEqual(rows.map((row) => ({ ...row, later: 1 })))
})

describe('what is no record', () => {
  const [line = ''] = exportAll(jsonl, articles).split('\n')
  test.each([
    ['half a line', `${line}\n${line.slice(0, 50)}`, SyntaxError, /^line 2: /],
    ['a list', `\n[${line}]`, TypeError, /^line 2: must be an object/],
    ['a line of another program', '{"id":"a1","text":"…"}', TypeError, /^line 1: speaker is missing/],
    ['a field of another type', line.replace(/"numericClaims":\[[^\]]*\]/, '"numericClaims":"5%"'), TypeError, /numericClaims is "5%"/],
    ['a stance of its own', line.replace(/"stance":[^,]*/, '"stance":"against"'), TypeError, /stance is "against"/],
  ] as const)('%s', (_, text, type, message) => {
    expect(() => fromJsonl(text)).toThrow(type)
    expect(() => fromJsonl(text)).toThrow(message)
  })
})
