import type { StreamExporter } from './exporter.ts'
import { scriptSafe } from './json-text.ts'
import { oneLine } from './one-line.ts'
import { articleNode, claimNodes, type Node, withContext } from './schema-org-nodes.ts'
import { textExporter } from './text-exporter.ts'
import { checkWorthy } from './voices.ts'

/**
 * The claims that are worth checking as https://schema.org/ClaimReview, to be filled in: drafts, which say so (`creativeWorkStatus`), and
 * have no `reviewRating`, `author`, `url` or `datePublished`. Those are for whoever checks; none is made up here.
 */
export const claimReviewDraft: StreamExporter<string, string> = textExporter({
  name: 'claim-review-draft',
  summary: 'check-worthy claims as drafts of ClaimReview (JSON-LD), without rating',
  mediaType: 'application/ld+json',
  extension: '.claim-review-draft.jsonld',
  offsets: 'none',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]\n',
  article: (extraction) => {
    const { '@id': _, ...work } = articleNode(extraction.article)
    const claimNode = claimNodes(extraction)
    const reviews = checkWorthy(extraction).map((claim): Node => {
      const { text: _, ...claimed } = claimNode(claim, work)
      return { '@type': 'ClaimReview', creativeWorkStatus: 'Draft', claimReviewed: oneLine(claim.text), itemReviewed: claimed }
    })
    return reviews.map(withContext).map(scriptSafe).join(',\n')
  },
})
