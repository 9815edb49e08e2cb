import fc from 'fast-check'
import * as exportModule from '../../src/export/index.ts'
import { type Exporter, exportAll, exporterNamed, exporters } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'

/** What a user can import from onrecord/export. Adding a name is a promise, taking one away breaks someone's code. */
const NAMES = [
  ...['brat', 'checkthat', 'claimReviewDraft', 'claimbuster', 'csv', 'exportAll', 'exporterNamed', 'exporters', 'fromJsonl'],
  ...['googleClaimsSearch', 'googlePagesDraft', 'html', 'json', 'jsonl', 'labelStudio', 'labelStudioConfig', 'markdown', 'parquet'],
  ...['schemaOrg', 'webAnnotation'],
]

const one = extract('“Profits fell 5%,” said Ann Lee.\n\nThe bridge cost £2m.', { id: 'one' })
const two = extract('The fare will rise by 10%, the council said on Monday.', { id: 'two', published: '2025-07-17' })

/** All that a format writes, as text. */
function written(exporter: Exporter, extractions: readonly Extraction[], options = {}): string {
  if (exporter.layout === 'folder') return extractions.flatMap((each) => Object.values(exporter.files(each, options))).join('')
  return Buffer.from(exportAll(exporter, extractions, options)).toString('utf8')
}

test('the exports', () => expect(Object.keys(exportModule).sort()).toEqual(NAMES.sort()))

test('names are unique, in lower case; endings start with a full stop', () => {
  const names = exporters.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, extension, mediaType, summary } of exporters) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(extension).toMatch(/^\.[a-z][a-z.-]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(; ?[a-z]+=.+)?$/)
    expect(summary.length).toBeLessThanOrEqual(80)
  }
})

test('a name finds its exporter; another, an error that says what there is', () => {
  expect(exporterNamed('csv')).toBe(exportModule.csv)
  expect(() => exporterNamed('xml')).toThrow(/'xml'.*jsonl, csv/)
  expect(() => exporterNamed('toString')).toThrow(RangeError)
})

describe.each(exporters.map((exporter) => [exporter.name, exporter] as const))('%s', (_, exporter) => {
  test('the same article gives the same, and articles come in order', () => {
    expect(written(exporter, [one, two])).toBe(written(exporter, [one, two]))
    if (exporter.name !== 'parquet') expect(written(exporter, [one, two])).not.toBe(written(exporter, [two, one]))
  })

  test('parts are plain data, which a worker can send', () => {
    if (exporter.layout === 'folder') return
    const part = exporter.part(one)
    expect(structuredClone(part)).toEqual(part)
  })

  test('no article, and an article with nothing in it', () => {
    const nothing = extract('')
    for (const articles of [[], [nothing], [nothing, one], [one, nothing, one]]) {
      const text = written(exporter, articles)
      if (/json$/.test(exporter.mediaType) && exporter.extension !== '.jsonl') expect(() => JSON.parse(text)).not.toThrow()
    }
  })

  test('options that are not understood', () => {
    const wrong =
      (options: object): (() => string) =>
      () =>
        written(exporter, [one], options)
    expect(wrong({ offset: 'utf16' })).toThrow(/unknown key 'offset'/)
    expect(wrong({ offsets: 'bytes' })).toThrow(/'utf16' or 'code-points', got 'bytes'/)
    expect(wrong({ why: 'yes' })).toThrow(/true or false/)
    if (exporter.offsets === 'code-points') expect(wrong({ offsets: 'utf16' })).toThrow(/code points/)
    else expect(wrong({ offsets: 'utf16' })).not.toThrow()
  })
})

test('on any text, no exporter throws, and JSON is JSON', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('“', '”', '"', ' said ', 'Ann Lee', '5%', '\r\n', '\n\n', '\t', '|', '😀', '</script>', '\u2028'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const extraction = extract(words.join(''), { id: 'any' })
      for (const exporter of exporters) {
        const text = written(exporter, [extraction])
        if (/json$/.test(exporter.mediaType) && exporter.extension.endsWith('json')) JSON.parse(text)
        if (exporter.extension.endsWith('jsonl')) for (const line of text.split('\n').filter(Boolean)) JSON.parse(line)
      }
    }),
    { numRuns: 60 },
  )
})
