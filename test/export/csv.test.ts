import { csv } from '../../src/export/csv.ts'
import { exportAll } from '../../src/export/export-all.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'

const real = extract('“We will appeal,” said Ann Lee.')

/** An extraction with one statement whose quote is the given words. */
function saying(quote: string): Extraction {
  const [statement] = real.statements
  if (!statement) throw new Error('no statement was found')
  return { ...real, statements: [{ ...statement, quote: { text: quote, spans: [{ start: 0, end: quote.length }] } }] }
}

const rowOf = (quote: string): string =>
  exportAll(csv, [saying(quote)])
    .split('\r\n')
    .slice(1)
    .join('\r\n')

test('a header, and rows that end in CRLF', () => {
  expect(exportAll(csv, [saying('Yes')])).toMatch(
    /^article,published,statement,speaker,.*quote.*\r\n,,s1,Ann Lee,person,,Yes,direct,.*\r\n$/,
  )
})

test.each([
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'a "b"', '"a ""b"""'],
  ['line ends', 'a\r\nb', '"a\r\nb"'],
])('%s is quoted', (_, quote, cell) => expect(rowOf(quote)).toContain(`,${cell},direct`))

test.each(['=1+1', '+1+cmd', '-2+3', '@SUM(1)', ' =1+1', '\t=1+1', '＝1+1', '-5'])('%j is no formula', (quote) =>
  expect(rowOf(quote)).toContain(`,'${quote},direct`),
)

test.each(['a=1', 'the 5-a-side game', "'tis", '5%'])('%j stays as it is', (quote) => expect(rowOf(quote)).toContain(`,${quote},direct`))
