import { articleFromHtml } from '../../src/html/index.ts'

const PROSE = 'The council said on Monday that the bridge would stay closed until the spring, at the earliest.'
const MORE = 'Repairs will cost £2m, of which the county pays half, and nobody knows who pays the rest.'

/** The paragraphs of a page's article, without its headline. */
async function paragraphs(body: string): Promise<string[]> {
  const { text } = await articleFromHtml(`<!doctype html><title>The bridge</title><body><article><h1>The bridge</h1>${body}</article>`)
  const [headline, ...rest] = text.split('\n\n')
  expect(headline).toBe('The bridge')
  return rest
}

describe('where a line ends', () => {
  test.each<[what: string, body: string, lines: string[]]>([
    ['paragraphs', `<p>${PROSE}</p><p>${MORE}</p>`, [PROSE, MORE]],
    ['paragraphs that are not closed', `<p>${PROSE}<p>${MORE}`, [PROSE, MORE]],
    ['divs', `<div>${PROSE}</div><div>${MORE}</div>`, [PROSE, MORE]],
    ['two line breaks', `<div>${PROSE}<br>&#32;<br>${MORE}</div>`, [PROSE, MORE]],
    ['one line break after a sentence', `<p>${PROSE}<br>${MORE}</p>`, [PROSE, MORE]],
    [
      'one line break inside a sentence',
      `<p>The council said on Monday that the bridge<br>would stay closed until the spring, at the earliest.</p>`,
      [PROSE],
    ],
    ['text beside a block', `<div>${PROSE}<ul><li>one thing</li></ul>${MORE}</div>`, [PROSE, 'one thing', MORE]],
    [
      'inline elements',
      `<p>The <b>council</b> <i>said</i> on <a href="/m">Monday</a> that the bridge would stay closed until the <span>spring</span>, at the earliest.</p>`,
      [PROSE],
    ],
    [
      'custom elements',
      `<p>The <x-a>council</x-a> said on Monday that the bridge would stay closed until the spring, at the earliest.</p>`,
      [PROSE],
    ],
    [
      'blank lines of a <pre>',
      `<pre>The council said on Monday that the bridge\nwould stay closed until the spring, at the earliest.\n\n${MORE}</pre>`,
      [PROSE, MORE],
    ],
    [
      'rows of data',
      `<p>${PROSE}</p><table><tr><th>Year<th>Cost<tr><td>2024<td>£1m</table><p>${MORE}</p>`,
      [PROSE, 'Year\tCost', '2024\t£1m', MORE],
    ],
    ['a table for the layout', `<table><tr><td><p>${PROSE}</p><p>${MORE}</p></td><td>&nbsp;</td></tr></table>`, [PROSE, MORE]],
    [
      'a mark that leads to a footnote',
      `<p>The council<sup><a href="#1">1</a></sup> said on Monday that the bridge would stay closed until the spring, at the earliest.</p>`,
      [PROSE],
    ],
    [
      'words that are raised',
      `<p>${PROSE}</p><p>The deck has 500 m<sup>2</sup> of new asphalt, which is enough, they say.</p>`,
      [PROSE, 'The deck has 500 m2 of new asphalt, which is enough, they say.'],
    ],
  ])('%s', async (_, body, lines) => expect(await paragraphs(body)).toEqual(lines))
})

describe('what is not read', () => {
  test.each<[what: string, furniture: string]>([
    ['scripts, styles, templates', `<script>"${MORE}"</script><style>p{content:"${MORE}"}</style><template><p>${MORE}</p></template>`],
    [
      'what is not shown',
      `<p hidden>${MORE}</p><p style="color:red; display: none">${MORE}</p><p aria-hidden="true">${MORE}</p><p style="font-size:0">${MORE}</p>`,
    ],
    ['navigation', `<nav><p>${MORE}</p></nav><div role="navigation"><p>${MORE}</p></div>`],
    ['forms and buttons', `<label>Your name</label><textarea>${MORE}</textarea><button>Send it to us now, please.</button>`],
    ['what stands beside', `<aside><p>${MORE}</p></aside><footer><p>${MORE}</p></footer>`],
    [
      'parts by their names',
      `<div class="article__related-links"><p>${MORE}</p></div><div id="newsletterSignup"><p>${MORE}</p></div><div data-component="ad-slot"><p>${MORE}</p></div>`,
    ],
    ['custom elements by their names', `<amp-ad><div>${MORE}</div></amp-ad>`],
    [
      'inline elements by their names, if all of the line is in them',
      `<p><span class="share-tools">Tell it to a friend, and to their friends.</span></p>`,
    ],
    ['what readers write', `<div class="comments"><p>${MORE}</p><p>${MORE}</p><p>${MORE}</p><p>${MORE}</p></div>`],
    [
      'lists of links',
      `<div><h3>Elsewhere</h3><ul><li><a href="/a">Lorry sheds its load of gravy, nobody is hurt</a><li><a href="/b">Swans stop the traffic again, for an hour</a></ul></div>`,
    ],
    ['a line that is a link', `<p><a href="/a">Lorry sheds its load of gravy, nobody is hurt, says the driver.</a></p>`],
    ['lines that are furniture by their words', '<p>Advertisement</p><p>Story continues below advertisement</p>'],
    [
      'a credit in a caption',
      `<figure><figcaption><span class="caption-credit">Photo agency of the north and of the east</span></figcaption></figure>`,
    ],
    ['a time alone', '<div><time datetime="2025-01-01">11:20</time></div>'],
  ])('%s', async (_, furniture) => expect(await paragraphs(`<p>${PROSE}</p>${furniture}<p>${MORE}</p>`)).toEqual([PROSE, MORE]))

  test.each<[what: string, words: string]>([
    ['links to places on the page', `<p><a href="#top">${MORE}</a></p>`],
    ['a sentence with a link', `<p>${MORE.replace('county', '<a href="/c">county</a>')}</p>`],
    ['the footer of a quotation', `<blockquote>${MORE}</blockquote>`],
    ['names that only look so', `<div class="shareholder adventure navy"><p>${MORE}</p></div>`],
    ['a share in a sentence', `<p>${MORE}</p>`],
  ])('but: %s', async (_, words) => expect(await paragraphs(`<p>${PROSE}</p>${words}`)).toEqual([PROSE, MORE]))
})

test('a name that stands over most of the page says nothing', async () =>
  expect(await paragraphs(`<div class="paywall"><p>${PROSE}</p></div><div class="paywall"><p>${MORE}</p></div>`)).toEqual([PROSE, MORE]))

test('words drawn large are read once', async () => {
  const body = `<p>${PROSE}</p><blockquote class="pull">the bridge would stay closed until the spring</blockquote><p>${MORE}</p>`
  expect(await paragraphs(body)).toEqual([PROSE, MORE])
  const other = body.replace('the spring<', 'the autumn<')
  expect(await paragraphs(other)).toEqual([PROSE, 'the bridge would stay closed until the autumn', MORE])
})

describe('before the first paragraph', () => {
  test.each<[what: string, front: string, kept: string[]]>([
    ['a standfirst stays', '<p class="standfirst">Repairs will take until spring</p>', ['Repairs will take until spring']],
    ['a sentence stays', '<p>Repairs will take until the spring.</p>', ['Repairs will take until the spring.']],
    ['speech stays', '<p>“Wait,” they said.</p>', ['“Wait,” they said.']],
    ['byline and date go', '<p>By Ann Lee and Bo Day</p><p>Published 3 March 2025</p><p class="dateline">Monday at 9:04 a.m.</p>', []],
    ['labels go', '<p>Exclusive</p><p>4 minute read</p>', []],
  ])('%s', async (_, front, kept) => expect(await paragraphs(`${front}<p>${PROSE}</p><p>${MORE}</p>`)).toEqual([...kept, PROSE, MORE]))
})

describe('after the last paragraph', () => {
  test.each<[what: string, back: string, kept: string[]]>([
    ['labels and headings go', '<h2>Topics</h2><p>Roads</p>', []],
    ['a short sentence stays', '<p>She agreed.</p>', ['She agreed.']],
    ['a list stays', '<ul><li>Roads</li><li>Bridges</li></ul>', ['Roads', 'Bridges']],
  ])('%s', async (_, back, kept) => expect(await paragraphs(`<p>${PROSE}</p><p>${MORE}</p>${back}`)).toEqual([PROSE, MORE, ...kept]))
})

test('what each paragraph is', async () => {
  const { blocks } = await articleFromHtml(
    `<article><h1>The bridge</h1><p class="dek">Repairs will take until the spring.</p><figure><img><figcaption>The bridge in March</figcaption></figure>
    <p>${PROSE}</p><h2>Costs</h2><p>${MORE}</p><ul><li>steel</li></ul><table><tr><td>a<td>b</table><blockquote>We did not know, at first, what it would cost.</blockquote></article>`,
  )
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'standfirst',
    'caption',
    'paragraph',
    'heading',
    'paragraph',
    'item',
    'row',
    'quotation',
  ])
})

test('a page without an article', async () => {
  for (const html of ['', ' ', '<p>', '<!doctype html><html><head></head><body><script>x</script></body></html>'])
    expect(await articleFromHtml(html)).toMatchObject({ text: '', blocks: [], meta: {}, byline: null, complete: true })
})
