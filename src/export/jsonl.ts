import type { StreamExporter } from './exporter.ts'
import { toRows } from './rows.ts'
import { textExporter } from './text-exporter.ts'

/** One flat record a line (https://jsonlines.org): speaker, role, quote, stance, numeric claims, and more. */
export const jsonl: StreamExporter<string, string> = textExporter({
  name: 'jsonl',
  summary: 'one statement a line, as JSON',
  mediaType: 'application/jsonl',
  extension: '.jsonl',
  offsets: 'either',
  reasons: true,
  article: (extraction, options) =>
    toRows(extraction, options)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
})
