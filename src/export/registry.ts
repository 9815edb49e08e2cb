import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'

/** Every format, in the order in which they are listed. */
export const exporters: readonly Exporter[] = [jsonl, csv, json, parquet]

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
