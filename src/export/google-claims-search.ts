import type { StreamExporter } from './exporter.ts'
import { jsonLines } from './json-text.ts'
import { oneLine } from './one-line.ts'
import { textExporter } from './text-exporter.ts'
import { checkWorthy } from './voices.ts'

/**
 * The claims that are worth checking as queries to `claims:search` of the Google Fact Check Tools API (v1alpha1): has someone checked this
 * before? One a line: `request` holds the parameters, `article` and `claim` say whose answer it is, and
 * `reading` is the claim to be read on its own.
 */
export const googleClaimsSearch: StreamExporter<string, string> = textExporter({
  name: 'google-claims-search',
  summary: 'check-worthy claims as queries to the Google Fact Check Tools API, one a line',
  mediaType: 'application/jsonl',
  extension: '.claims-search.jsonl',
  offsets: 'none',
  article: (extraction) =>
    jsonLines(
      checkWorthy(extraction).map(({ id, text, context }) => ({
        article: extraction.article.id,
        claim: id,
        reading: context.reading,
        // a search takes quotation marks for a phrase that must stand so
        request: { query: oneLine(text.replace(/["“”]/g, ' ')), languageCode: 'en' },
      })),
    ),
})
