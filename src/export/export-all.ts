import type { Extraction } from '../types.ts'
import type { Chunk, ExportOptions, StreamExporter } from './exporter.ts'

/**
 * Articles as one file's content in a format that has all of them in one file: text, or bytes if the format is binary.
 *
 * @throws TypeError if an option is not understood.
 * @example
 * exportAll(csv, [extract('“It is done,” said Ann Lee.')]) // 'article,statement,speaker,…\r\n,s1,Ann Lee,…'
 */
export function exportAll<C extends Chunk>(
  exporter: StreamExporter<unknown, C>,
  extractions: Iterable<Extraction>,
  options?: ExportOptions,
): C {
  const writer = exporter.writer(options)
  const chunks = [writer.begin()]
  for (const extraction of extractions) chunks.push(writer.add(exporter.part(extraction, options)))
  chunks.push(writer.end())
  return join(chunks) as C
}

/** The chunks one after the other. */
function join(chunks: readonly Chunk[]): Chunk {
  const bytes = chunks.filter((chunk) => chunk instanceof Uint8Array)
  if (bytes.length === 0) return chunks.join('')
  const joined = new Uint8Array(bytes.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of bytes) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}
