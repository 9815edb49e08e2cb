import fc from 'fast-check'
import { articleFromHtml, toSource } from '../../src/html/index.ts'

const FILLER = '<p>The council said on Monday that the bridge would stay closed until the spring, at the earliest.</p>'

/** Source stretches of the first place where `words` stand in the article of a page that holds `body`. */
async function sourceOf(words: string, body: string): Promise<string[]> {
  const html = `<!doctype html><title>T</title><body><article><h1>The bridge</h1>${body}${FILLER}</article>`
  const article = await articleFromHtml(html)
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in: ${article.text}`)
  return toSource(article, { start, end: start + words.length }).map((span) => html.slice(span.start, span.end))
}

test.each<[what: string, body: string, words: string, source: string[]]>([
  ['as it stands', '<p>It fell by 5% in a year, they said.', 'fell by 5%', ['fell by 5%']],
  ['over tags', '<p>It <b>fell</b> by 5<i>%</i> in a year, they said.', 'It fell by 5%', ['It ', 'fell', ' by 5', '%']],
  ['a reference', '<p>It fell by 5&nbsp;% in a year &amp; rose, they said.', 'year & rose', ['year &amp; rose']],
  ['half of what stands beside a reference', '<p>caf&eacute;s open at eight o&rsquo;clock, they said.', 'é', ['&eacute;']],
  ['a reference without its end', '<p>Lee &amp Sons fell by 5% in a year, they said.', 'Lee & Sons', ['Lee &amp Sons']],
  [
    'numbers, one above U+FFFF',
    '<p>It is &#8220;so&#x201d; &#128512;, the man from the council said.',
    '“so” 😀',
    ['&#8220;so&#x201d; &#128512;'],
  ],
  ['a reference that ends within a word', '<p>Lee &nothing by 5% in a year, they said.', '¬hing', ['&nothing']],
  ['a name that is none', '<p>Lee &zzz; fell &yyy by 5% in a year, they said.', '&zzz; fell &yyy', ['&zzz; fell &yyy']],
  ['white space of many kinds', '<p>It fell\n\t by 5% in a year, they said.', 'fell by', ['fell\n\t by']],
  ['line ends of two characters', '<p>It fell\r\nby 5%\rin a year, they said.', 'fell by 5% in', ['fell\r\nby 5%\rin']],
  ['a comment between', '<p>It fell<!-- not much --> by 5% in a year, they said.', 'fell by', ['fell', ' by']],
  ['a soft hyphen', '<p>The govern&shy;ment fell by 5% in a year, they said.', 'government', ['govern', 'ment']],
  ['marks of a <q>', '<p>He said <q>it fell</q> by 5% in a year, and left.', '“it fell”', ['it fell']],
  ['a table', `${FILLER}<table><tr><td>Rent<td>£5&nbsp;m</table>`, 'Rent\t£5', ['Rent', '£5']],
  ['a closing tag that opens nothing', '<p>It fell</bold> by 5% in a year, they said.', 'fell by', ['fell', ' by']],
])('%s', async (_, body, words, source) => expect(await sourceOf(words, body)).toEqual(source))

test('nothing between two paragraphs', async () => {
  const article = await articleFromHtml(`<article><h1>The bridge</h1>${FILLER}</article>`)
  expect(toSource(article, { start: 'The bridge'.length, end: 'The bridge'.length + 2 })).toEqual([])
  expect(toSource(article, { start: 0, end: 0 })).toEqual([])
})

test('characters, references and tags in any order are found again', async () => {
  const piece = fc.constantFrom(
    'a',
    'B ',
    '\n',
    'é',
    '😀',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#65;',
    '&rsquo;',
    '<b>',
    '</b>',
    '<i x="1">',
    '</i>',
    '<!-- c -->',
    '\r\n',
    '&',
    ';',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const html = `<article><h1>Head</h1><p>Begin ${pieces.join('')} end of the sentence that makes this long enough.</p></article>`
      const article = await articleFromHtml(html)
      let last = 0
      for (const { text, source } of article.sourceMap) {
        const words = article.text.slice(text.start, text.end)
        const raw = html.slice(source.start, source.end)
        expect(text.start).toBeGreaterThanOrEqual(last)
        last = text.end
        if (raw.length === words.length) expect(raw.replace(/\s/g, ' ')).toBe(words.replace(/[\s]/g, ' '))
        else expect(raw).toMatch(/^(?:&#?\w+;?|\s+)$/)
      }
      const whole = toSource(article, { start: 0, end: article.text.length })
      expect(whole.map(({ start, end }) => html.slice(start, end)).join('')).toMatch(/^HeadBegin /)
    }),
    { numRuns: 200 },
  )
})
