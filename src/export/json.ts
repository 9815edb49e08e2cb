import type { Extraction } from '../types.ts'
import type { ExportOptions, StreamExporter } from './exporter.ts'
import { spansIn } from './offsets.ts'
import { textExporter } from './text-exporter.ts'

/** An array with the whole extraction of each article: everything that was found, with the reasons. */
export const json: StreamExporter<string, string> = textExporter({
  name: 'json',
  summary: 'an array with everything that was found, one element an article',
  mediaType: 'application/json',
  extension: '.json',
  offsets: 'either',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]\n',
  article: (extraction, options) => JSON.stringify(withOffsets(extraction, options), null, 2),
})

/** The extraction with each span in the unit asked for. */
function withOffsets(extraction: Extraction, { offsets }: ExportOptions): unknown {
  if (offsets !== 'code-points') return extraction
  const convert = spansIn(extraction.article.text, offsets)
  const { article, ...records } = extraction
  const { schemaVersion, ...converted } = JSON.parse(JSON.stringify(records), (_, value) => (isSpan(value) ? convert(value) : value))
  // what the caller knows of the article has no spans, whatever it looks like
  return { schemaVersion, article, ...converted }
}

function isSpan(value: unknown): value is { start: number; end: number } {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as { start?: unknown; end?: unknown }
  return typeof start === 'number' && typeof end === 'number' && Object.keys(value).length === 2
}
