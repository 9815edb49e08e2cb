import type { Claim, Extraction } from '../types.ts'
import type { StreamExporter } from './exporter.ts'
import { jsonLines } from './json-text.ts'
import { oneLine } from './one-line.ts'
import { textExporter } from './text-exporter.ts'
import { checkWorthy, voicesIn } from './voices.ts'

/** ClaimReviewMarkupPage of the Google Fact Check Tools API, as far as an article can fill it in. */
interface MarkupPage {
  readonly claimReviewMarkups: readonly {
    readonly claimReviewed: string
    /** The day on which it was said, ISO 8601. */
    readonly claimDate?: string
    readonly claimAppearances?: readonly string[]
    readonly claimAuthor?: { readonly name: string; readonly jobTitle?: string }
  }[]
}

/**
 * The claims that are worth checking as bodies of `pages.create` of the Google Fact Check Tools API (v1alpha1), one article a line. They
 * are drafts: who checks adds `pageUrl`, `publishDate`, `claimReviewAuthor` and each claim's `rating`; none is made up here.
 */
export const googlePagesDraft: StreamExporter<string, string> = textExporter({
  name: 'google-pages-draft',
  summary: 'drafts of Google Fact Check Tools pages, without rating, one article a line',
  mediaType: 'application/jsonl',
  extension: '.pages-draft.jsonl',
  offsets: 'none',
  article: (extraction) => {
    const claims = checkWorthy(extraction)
    return claims.length === 0 ? '' : jsonLines([page(extraction, claims)])
  },
})

function page(extraction: Extraction, claims: readonly Claim[]): MarkupPage {
  const { article, statements } = extraction
  const voicesOf = voicesIn(extraction)
  const saidOn = new Map(statements.map(({ id, when }) => [id, when?.date ?? null]))
  return {
    claimReviewMarkups: claims.map(({ text, statement }) => {
      const voices = voicesOf(statement)
      const roles = voices.flatMap(({ role }) => role ?? [])
      const date = saidOn.get(statement ?? '') ?? null
      return {
        claimReviewed: oneLine(text),
        ...(date === null ? {} : { claimDate: date }),
        ...(article.url === null ? {} : { claimAppearances: [article.url] }),
        ...(voices.length === 0
          ? {}
          : {
              claimAuthor: {
                name: voices.map(({ speaker }) => speaker.name).join(' and '),
                ...(roles.length === 0 ? {} : { jobTitle: [...new Set(roles)].join(' and ') }),
              },
            }),
      }
    }),
  }
}
