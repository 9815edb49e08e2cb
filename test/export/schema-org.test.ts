import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { claimReviewDraft, exportAll, schemaOrg } from '../../src/export/index.ts'
import { articleIri, recordIri } from '../../src/export/record-id.ts'
import { extract } from '../../src/extract.ts'
import type { Extraction, SpeakerType } from '../../src/types.ts'

const meta = { id: 'a1', url: 'https://example.org/a1', published: '2025-07-17', title: 'A fine', publisher: 'Example News' }
const article = extract(
  '“The fine of £1.5m cost 40 jobs,” Dr Ann Lee, the firm’s lawyer, told MPs on Monday. The fine will rise, she said.',
  meta,
)
const nodes = (extraction: Extraction) => JSON.parse(exportAll(schemaOrg, [extraction])) as Record<string, unknown>[]
const ofType = (extraction: Extraction, type: string) => nodes(extraction).filter((node) => node['@type'] === type)

describe('schema-org', () => {
  test('the article, without its text', () => {
    expect(ofType(article, 'NewsArticle')).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        '@id': 'https://example.org/a1',
        headline: 'A fine',
        url: 'https://example.org/a1',
        datePublished: '2025-07-17',
        publisher: { '@type': 'Organization', name: 'Example News' },
      },
    ])
  })

  test('direct and mixed statements are quotations, and others none', () => {
    expect(article.statements.map(({ kind }) => kind)).toEqual(['direct', 'indirect'])
    expect(ofType(article, 'Quotation')).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'Quotation',
        '@id': expect.stringMatching(/^urn:uuid:/),
        text: 'The fine of £1.5m cost 40 jobs,',
        spokenByCharacter: { '@type': 'Person', name: 'Ann Lee', honorificPrefix: 'Dr', jobTitle: 'firm’s lawyer' },
        dateCreated: '2025-07-14',
        isPartOf: { '@id': 'https://example.org/a1' },
        inLanguage: 'en',
      },
    ])
  })

  test('claims, with who makes them and their quantities', () => {
    const [claim] = ofType(article, 'Claim')
    expect(claim).toMatchObject({ author: { name: 'Ann Lee' }, appearance: { '@id': 'https://example.org/a1' } })
    expect(claim?.mentions).toContainEqual({ '@type': 'MonetaryAmount', currency: 'GBP', value: 1_500_000 })
  })

  test.each<[SpeakerType, object]>([
    ['person', { spokenByCharacter: { '@type': 'Person', name: 'X' } }],
    ['organization', { spokenByCharacter: { '@type': 'Organization', name: 'X' } }],
    ['group', { spokenByCharacter: { '@type': 'Organization', name: 'X' } }],
    ['unnamed', { spokenByCharacter: { '@type': 'Person', description: 'X' } }],
    ['document', { isBasedOn: { '@type': 'CreativeWork', name: 'X' } }],
  ])('a speaker that is a %s', (type, said) => {
    const speakers = article.speakers.map((speaker) => ({ ...speaker, type, name: 'X', honorific: null }))
    const statements = article.statements.map((statement) => ({ ...statement, role: null }))
    const [quotation] = ofType({ ...article, speakers, statements }, 'Quotation')
    expect(quotation).toMatchObject(said)
    expect(Object.keys(quotation ?? {})).not.toContain(type === 'document' ? 'spokenByCharacter' : 'isBasedOn')
  })

  test('several speak together', () => {
    const joint = extract('“We will settle this,” said Ann Lee and Bob Marsh.')
    const [quotation] = ofType(joint, 'Quotation')
    expect(quotation?.spokenByCharacter).toMatchObject([{ name: 'Ann Lee' }, { name: 'Bob Marsh' }])
  })

  test('nothing in it can end a script of a page', () => {
    const text = exportAll(schemaOrg, [extract('“Stop </script><!-- it,\u2028 now,” said Ann Lee.', { title: '</script>' })])
    expect(text).not.toMatch(/[<\u2028]/)
    expect(JSON.parse(text)[0].headline).toBe('</script>')
  })
})

describe('claim-review-draft', () => {
  const reviews = articleNames().flatMap((name) => JSON.parse(exportAll(claimReviewDraft, [extractArticle(name)])))
  test('each is a draft of a claim that is worth checking, and holds no verdict', () => {
    expect(reviews.length).toBeGreaterThan(100)
    for (const review of reviews) {
      expect(Object.keys(review)).toEqual(['@context', '@type', 'creativeWorkStatus', 'claimReviewed', 'itemReviewed'])
      expect(review).toMatchObject({ '@type': 'ClaimReview', creativeWorkStatus: 'Draft', itemReviewed: { '@type': 'Claim' } })
    }
  })
  test('of the claim: who made it, and where it stands', () => {
    const [review] = JSON.parse(exportAll(claimReviewDraft, [article]))
    expect(review.itemReviewed.author).toMatchObject({ '@type': 'Person', name: 'Ann Lee' })
    expect(review.itemReviewed.appearance).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://example.org/a1',
      datePublished: '2025-07-17',
    })
  })
})

describe('IRIs', () => {
  const base = article.article
  test('are UUIDs of version 8 that depend on the article and the record, and on nothing else', () => {
    const iri = recordIri(base)('s1')
    expect(iri).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(recordIri({ ...base })('s1')).toBe(iri)
    const others = [recordIri(base)('s2'), recordIri({ ...base, text: `${base.text} ` })('s1'), recordIri({ ...base, id: 'a2' })('s1')]
    expect(new Set([iri, ...others]).size).toBe(4)
  })
  test('50,000 of them differ', () => {
    const iriOf = recordIri(base)
    expect(new Set(Array.from({ length: 50_000 }, (_, i) => iriOf(`s${i}`))).size).toBe(50_000)
  })
  test.each(['https://example.org/ü', 'http://x/a?b=c#d', 'urn:isbn:1'])('%s names the article', (url) =>
    expect(articleIri({ ...base, url })).toBe(url),
  )
  test.each([null, '', 'example.org/a', '/a', 'https://x/a b', 'javascript:"<x>"'])('%j does not', (url) =>
    expect(articleIri({ ...base, url })).toMatch(/^urn:uuid:/),
  )
})
