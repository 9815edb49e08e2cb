import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { csv, exportAll, fromJsonl, json, jsonl, parquet } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'

const TEXT = '“We will appeal,” said Ann Lee. “We counted 5,” said Bob Hay.'
const said = (meta: Readonly<Record<string, unknown>> | undefined) => extract(TEXT, { id: 'a', meta })

test('what else is known of an article stands in each of its records, and nothing where nothing is', () => {
  const rows = fromJsonl(exportAll(jsonl, [said({ section: 'News' }), said(undefined)]))
  expect(rows.map(({ meta }) => meta)).toEqual([{ section: 'News' }, { section: 'News' }, undefined, undefined])
  expect(rows.map((row) => 'meta' in row)).toEqual([true, true, false, false])
})

test('any keys and values come back from JSON lines and JSON as they were', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (dictionary) => {
      const meta = JSON.parse(JSON.stringify(dictionary))
      const extraction = said(meta)
      expect(fromJsonl(exportAll(jsonl, [extraction]))[0]?.meta).toEqual(meta)
      expect(JSON.parse(exportAll(json, [extraction]))[0].article.meta).toEqual(meta)
    }),
    { numRuns: 30 },
  )
})

test('what looks like a span there is none', () => {
  const meta = { place: { start: 3, end: 5 } }
  const [read] = JSON.parse(exportAll(json, [extract(`😀 ${TEXT}`, { meta })], { offsets: 'code-points' }))
  expect(read.article.meta).toEqual(meta)
  expect(read.statements[0].quote.spans).toEqual([{ start: 3, end: 18 }])
})

test('CSV and Parquet have it as JSON', async () => {
  const meta = { section: '=News, "local"', tags: ['a', 1, null] }
  const [, line = ''] = exportAll(csv, [said(meta)]).split('\r\n')
  expect(line.endsWith(',"{""section"":""=News, \\""local\\"""",""tags"":[""a"",1,null]}"')).toBe(true)
  const rows = await parquetReadObjects({ file: new Uint8Array(exportAll(parquet, [said(meta)])).buffer })
  expect(JSON.parse(rows[0]?.meta as string)).toEqual(meta)
})
