import { csv } from '../../src/cli/format/csv.ts'
import { createExtractor } from '../../src/extract.ts'
import type { Extraction, Statement } from '../../src/types.ts'

const empty = createExtractor().extract('')

/** An extraction with one statement whose quote is the given words. */
function saying(quote: string): Extraction {
  const statement: Statement = {
    id: 's1',
    kind: 'direct',
    quote: { text: quote, spans: [{ start: 0, end: quote.length }] },
    cue: null,
    source: null,
    speaker: null,
    role: null,
    prompt: null,
    audience: null,
    when: null,
    medium: null,
    stance: null,
    claims: [],
    numbers: [],
    within: null,
    basis: null,
    confidence: 0.5,
    evidence: [],
    alternatives: [],
  }
  return { ...empty, article: { ...empty.article, text: quote }, statements: [statement] }
}

const output = csv({ why: false, width: 80, style: (_, text) => text })
const rowOf = (quote: string): string => output.article(saying(quote), 0)

test('a header, and rows that end in CRLF', () => {
  expect(output.begin()).toMatch(/^article,statement,speaker,.*quote.*\r\n$/)
  expect(rowOf('Yes')).toBe(',s1,,,,Yes,direct,,,,,,,0.5,0,3\r\n')
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
