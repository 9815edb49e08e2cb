import { brat } from './brat.ts'
import { checkthat } from './checkthat.ts'
import { claimReviewDraft } from './claim-review-draft.ts'
import { claimbuster } from './claimbuster.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { googleClaimsSearch } from './google-claims-search.ts'
import { googlePagesDraft } from './google-pages-draft.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { labelStudio } from './label-studio.ts'
import { markdown } from './markdown.ts'
import { parquet } from './parquet.ts'
import { schemaOrg } from './schema-org.ts'
import { webAnnotation } from './web-annotation.ts'

/** Every format, in the order in which they are listed: the records, then what fact-checkers use, then what annotators use. */
export const exporters: readonly Exporter[] = [
  jsonl,
  csv,
  json,
  parquet,
  markdown,
  html,
  schemaOrg,
  claimReviewDraft,
  googlePagesDraft,
  googleClaimsSearch,
  claimbuster,
  checkthat,
  webAnnotation,
  brat,
  labelStudio,
]

/**
 * The exporter of a name.
 *
 * @throws RangeError if there is none; the message lists the names.
 * @example
 * exporterNamed('csv').extension // '.csv'
 */
export function exporterNamed(name: string): Exporter {
  const exporter = exporters.find((one) => one.name === name)
  if (!exporter) throw new RangeError(`no export format '${name}'; there are ${exporters.map((one) => one.name).join(', ')}`)
  return exporter
}
