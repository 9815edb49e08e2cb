import type { StreamExporter } from './exporter.ts'
import { jsonLines } from './json-text.ts'
import { oneLine } from './one-line.ts'
import { textExporter } from './text-exporter.ts'
import { checkWorthy } from './voices.ts'

/**
 * The claims that are worth checking as requests to ClaimBuster's `POST /api/v2/score/text/`, one a line: `request` is the body, `article`
 * and `claim` say whose score the answer is, and `reading` is the claim to be read on its own.
 */
export const claimbuster: StreamExporter<string, string> = textExporter({
  name: 'claimbuster',
  summary: 'check-worthy claims as ClaimBuster request bodies, one a line',
  mediaType: 'application/jsonl',
  extension: '.claimbuster.jsonl',
  offsets: 'none',
  article: (extraction) =>
    jsonLines(
      checkWorthy(extraction).map(({ id, text, context }) => ({
        article: extraction.article.id,
        claim: id,
        reading: context.reading,
        request: { input_text: oneLine(text) },
      })),
    ),
})
