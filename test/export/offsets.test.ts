import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { csv, exportAll, fromJsonl, json, jsonl, labelStudio, parquet, webAnnotation } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction, Span } from '../../src/types.ts'

/** Two characters that are two UTF-16 units each stand before the quote, and one in it. */
const text = '😀 𝑨nn Lee said: “We 💪 will appeal.” It was 5%.'
const extraction = extract(text, { id: 'a', url: 'https://example.org/a' })
const characters = Array.from(text)
const quote = 'We 💪 will appeal.'
const utf16 = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }
const codePoints = { start: characters.indexOf('W'), end: characters.indexOf('W') + Array.from(quote).length }

test('the text is one on which the two differ', () => {
  expect(extraction.statements[0]?.quote.spans).toEqual([utf16])
  expect(codePoints.start).toBeLessThan(utf16.start)
  expect(characters.slice(codePoints.start, codePoints.end).join('')).toBe(quote)
})

describe.each([
  ['utf16', utf16],
  ['code-points', codePoints],
  [undefined, utf16],
] as const)('offsets: %s', (offsets, span) => {
  test('jsonl', () => expect(fromJsonl(exportAll(jsonl, [extraction], { offsets }))[0]).toMatchObject(span))
  test('csv', () => expect(exportAll(csv, [extraction], { offsets })).toContain(`,${span.start},${span.end},\r\n`))
  test('json, in every record', () => {
    const [found] = JSON.parse(exportAll(json, [extraction], { offsets })) as [Extraction]
    expect(found.statements[0]?.quote.spans).toEqual([span])
    const slice = ({ start, end }: Span) => (offsets === 'code-points' ? characters.slice(start, end).join('') : text.slice(start, end))
    for (const { text: words, span: place } of [...found.claims, ...found.numbers]) expect(slice(place)).toBe(words)
    expect(found.statements[0]?.evidence.length).toBe(extraction.statements[0]?.evidence.length)
  })
  test('parquet, which says so', async () => {
    const file = new Uint8Array(exportAll(parquet, [extraction], { offsets })).buffer
    expect((await parquetReadObjects({ file }))[0]).toMatchObject(span)
    expect(parquetMetadata(file).key_value_metadata).toContainEqual({ key: 'onrecord.offsets', value: offsets ?? 'utf16' })
  })
})

test('formats whose specification says code points have them unasked', () => {
  const [annotation] = JSON.parse(exportAll(webAnnotation, [extraction]))
  expect(annotation.target[0].selector[0]).toEqual({ type: 'TextPositionSelector', ...codePoints })
  const [task] = JSON.parse(exportAll(labelStudio, [extraction]))
  expect(task.predictions[0].result[0].value).toMatchObject({ ...codePoints, text: quote })
})
