import { checkthat, claimbuster, exportAll, googleClaimsSearch, googlePagesDraft } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'
import type { Claim } from '../../src/types.ts'

const article = extract(
  'Profits at the firm fell 5% to £2m last year.\n\n“The fine of £1.5m was\tunfair and cost 40 jobs,” Ann Lee, the firm’s lawyer, told MPs on Monday. The fine will rise, she said.',
  { id: 'a1', url: 'https://example.org/a1', published: '2025-07-17' },
)
const worthy = article.claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS')
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The article with one claim of these words, and as worth checking as said. */
function claiming(text: string, label: Claim['checkWorthiness']['label'] = 'CFS') {
  const [claim] = worthy
  if (!claim) throw new Error('no claim was found')
  return { ...article, claims: [{ ...claim, text, checkWorthiness: { ...claim.checkWorthiness, label } }] }
}

test('the article has claims of both kinds', () => {
  expect(worthy.length).toBeGreaterThan(0)
  expect(worthy.length).toBeLessThan(article.claims.length)
})

describe('claimbuster', () => {
  test('a request for each claim that is worth checking, and which it is', () => {
    const requests = lines(exportAll(claimbuster, [article]))
    expect(requests.map(({ claim }) => claim)).toEqual(worthy.map(({ id }) => id))
    expect(requests[0]).toEqual({
      article: 'a1',
      claim: worthy[0]?.id,
      reading: worthy[0]?.context.reading,
      request: { input_text: worthy[0]?.text },
    })
  })
  test('the text is one line', () =>
    expect(lines(exportAll(claimbuster, [claiming(' a\r\n\tb\u2028c ')]))[0].request).toEqual({ input_text: 'a b c' }))
  test.each(['UFS', 'NFS'] as const)('nothing for a claim that is %s', (label) =>
    expect(exportAll(claimbuster, [claiming('x', label)])).toBe(''),
  )
})

describe('google-claims-search', () => {
  test('a query for each claim that is worth checking', () => {
    const queries = lines(exportAll(googleClaimsSearch, [article]))
    expect(queries).toHaveLength(worthy.length)
    expect(queries[0]).toEqual({
      article: 'a1',
      claim: worthy[0]?.id,
      reading: worthy[0]?.context.reading,
      request: { query: worthy[0]?.text, languageCode: 'en' },
    })
  })
  test('quotation marks would ask for these very words', () => {
    const [{ request }] = lines(exportAll(googleClaimsSearch, [claiming('he had “every sympathy" with them')]))
    expect(request.query).toBe('he had every sympathy with them')
  })
})

describe('google-pages-draft', () => {
  const [page] = lines(exportAll(googlePagesDraft, [article]))
  const said = page.claimReviewMarkups.find(({ claimReviewed }: { claimReviewed: string }) => claimReviewed.includes('£1.5m'))
  test('a page an article, with who made the claim, when and where', () => {
    expect(page.claimReviewMarkups).toHaveLength(worthy.length)
    expect(said).toEqual({
      claimReviewed: expect.stringContaining('The fine of £1.5m was unfair'),
      claimDate: '2025-07-14',
      claimAppearances: ['https://example.org/a1'],
      claimAuthor: { name: 'Ann Lee', jobTitle: 'firm’s lawyer' },
    })
  })
  test('the article’s own claims have no author, and none has a date that the article does not say', () => {
    const own = page.claimReviewMarkups.find(({ claimReviewed }: { claimReviewed: string }) => claimReviewed.startsWith('Profits'))
    expect(Object.keys(own)).toEqual(['claimReviewed', 'claimAppearances'])
  })
  test('no rating, nowhere', () => expect(JSON.stringify(page)).not.toMatch(/rating/i))
  test('no claim, no page', () => expect(exportAll(googlePagesDraft, [claiming('x', 'NFS'), extract('')])).toBe(''))
})

describe('checkthat', () => {
  const rows = exportAll(checkthat, [article]).split('\n')
  test('a header, then all claims, Yes or No', () => {
    expect(rows[0]).toBe('Sentence_id\tText\tclass_label')
    expect(rows.slice(1, -1).map((row) => row.split('\t'))).toEqual(
      article.claims.map(({ id, text, checkWorthiness }) => [
        `a1#${id}`,
        text.replace(/\s+/g, ' '),
        checkWorthiness.label === 'CFS' ? 'Yes' : 'No',
      ]),
    )
  })
  test.each([
    ['a tab is no border', 'a\tb', 'a b'],
    ['a line break is no row', 'a\r\nb', 'a b'],
    ['quotation marks are doubled', 'a "b', '"a ""b"'],
  ])('%s', (_, text, cell) => expect(exportAll(checkthat, [claiming(text)]).split('\n')[1]).toBe(`a1#${worthy[0]?.id}\t${cell}\tYes`))
  test('without an id of the article, the claim’s own', () =>
    expect(exportAll(checkthat, [{ ...claiming('x'), article: { ...article.article, id: null } }])).toContain(
      `\n${worthy[0]?.id}\tx\tYes\n`,
    ))
})
