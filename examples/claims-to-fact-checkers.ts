// The claims that are worth checking, as requests to the tools that fact-checkers use. Nothing is sent here: put your key in, and fetch.
import { readFileSync } from 'node:fs'
import { extract } from 'onrecord'
import { checkthat, claimbuster, claimReviewDraft, exportAll, googleClaimsSearch, googlePagesDraft } from 'onrecord/export'

const text = readFileSync('fixtures/articles/therapists-strike-ballot/article.txt', 'utf8')
const article = extract(text, { id: 'strike', url: 'https://example.org/strike', published: '2025-07-11' })
const lines = (jsonl: string) =>
  jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const withPercentages = (jsonl: string) => lines(jsonl).filter(({ reading }) => reading.includes('%'))
const GOOGLE = 'https://factchecktools.googleapis.com/v1alpha1'

console.log('Has someone checked it before? Google Fact Check Tools:')
for (const { claim, request } of withPercentages(exportAll(googleClaimsSearch, [article]))) {
  console.log(`  ${claim}: GET ${GOOGLE}/claims:search?${new URLSearchParams({ ...request, key: 'YOUR_KEY' })}`)
}

console.log('\nHow much is it worth checking? ClaimBuster:')
for (const { claim, request } of withPercentages(exportAll(claimbuster, [article]))) {
  console.log(`  ${claim}: POST https://idir.uta.edu/claimbuster/api/v2/score/text/ ${JSON.stringify(request)}`)
}

console.log('\nFor a classifier that reads CheckThat!:')
console.log(exportAll(checkthat, [article]).split('\n').slice(0, 4).join('\n'))

console.log('\nOnce it is checked, the page for Google; the checker adds what is theirs:')
const [draft] = lines(exportAll(googlePagesDraft, [article]))
const claims = draft.claimReviewMarkups.filter(({ claimReviewed }: { claimReviewed: string }) => claimReviewed.includes('18.5%'))
const checked = claims.map((claim: object) => ({ ...claim, rating: { textualRating: 'Your finding' } }))
const page = { pageUrl: 'https://example.org/check', claimReviewAuthor: { name: 'You' }, claimReviewMarkups: checked }
console.log(`  POST ${GOOGLE}/pages ${JSON.stringify(page, null, 2)}`)

console.log('\n… and the same for your own page, as ClaimReview:')
const reviews = JSON.parse(exportAll(claimReviewDraft, [article]))
const review = reviews.find(({ claimReviewed }: { claimReviewed: string }) => claimReviewed.includes('18.5%'))
console.log(JSON.stringify(review, null, 2))
