/**
 * JSON-LD as a page would have it, read by structured-data-testing-tool: every type is one of schema.org's and is found as often as it was
 * written; and a draft of ClaimReview is what Google takes as soon as who checks has filled in what is theirs.
 */
const { readFileSync } = require('node:fs')
const { join, basename } = require('node:path')
const { structuredDataTest } = require('structured-data-testing-tool')
const { Google } = require('structured-data-testing-tool/presets')

const FOR_THE_CHECKER = {
  url: 'https://example.org/check',
  datePublished: '2025-07-18',
  author: { '@type': 'Organization', name: 'Example Checks' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'Not checked' },
}
const DRAFT_LACKS = ['reviewRating', 'url']

async function main() {
  let nodes = 0
  for (const folder of process.argv.slice(2)) {
    const graph = read(folder, 'schema-org.jsonld')
    const claims = read(folder, 'claim-review-draft.claim-review-draft.jsonld')
    const found = await test(graph, [])
    const wrong = found.failed.map(({ test, error }) => `${test}: ${error?.message}`)
    must(wrong.length === 0, `${folder}: ${wrong[0]}`)
    const unknown = found.tests.filter(({ groups }) => groups && groups[0] !== 'Schema.org').map(({ schema }) => schema)
    must(unknown.length === 0, `${folder}: ${unknown[0]} is no type of schema.org`)
    nodes += same(folder, graph, found)
    if (claims.document.length === 0) continue

    const draft = await test(claims, [Google])
    const lacks = draft.failed.map(({ test }) => test.split('.').at(-1)).sort()
    const should = DRAFT_LACKS.flatMap((field) => claims.document.map(() => field))
    must(String(lacks) === String(should), `${folder}: ${claims.document.length} drafts should lack ${DRAFT_LACKS} and lack ${lacks}`)
    const filled = claims.document.map((claim) => ({ ...claim, ...FOR_THE_CHECKER }))
    const review = await test({ text: JSON.stringify(filled).replaceAll('<', '\\u003c') }, [Google])
    const left = [...review.failed, ...review.warnings].map(({ test }) => test)
    must(left.length === 0, `${folder}: a draft that was filled in still lacks ${left[0]}`)
    nodes += same(folder, claims, draft)
  }
  console.log(`${nodes} nodes`)
}

function read(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8')
  return { text, document: JSON.parse(text) }
}

/** As many nodes of each type were found as were written; how many. */
function same(folder, { document }, { structuredData }) {
  const written = {}
  for (const node of document) written[node['@type']] = (written[node['@type']] ?? 0) + 1
  for (const [type, count] of Object.entries(written)) {
    const found = structuredData.jsonld[type]?.length ?? 0
    must(found === count, `${basename(folder)}: ${found} of ${count} ${type} found`)
  }
  return document.length
}

async function test({ text }, presets) {
  const page = `<html><head><script type="application/ld+json">${text}</script></head></html>`
  try {
    return await structuredDataTest(page, { presets })
  } catch (error) {
    if (error.type === 'VALIDATION_FAILED') return error.res
    throw error
  }
}

function must(condition, message) {
  if (condition) return
  console.error(`refused: ${message}`)
  process.exit(1)
}

main()
