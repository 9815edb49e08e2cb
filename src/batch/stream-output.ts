import type { Writable } from 'node:stream'
import type { ExportWriter } from '../export/exporter.ts'
import type { Output } from './output.ts'
import { write } from './write.ts'

/** Writes to a stream as it comes; what was written cannot be taken up again. */
export async function streamOutput(writer: ExportWriter, stream: Writable): Promise<Output> {
  await write(stream, writer.begin())
  return {
    add: ({ part }) => write(stream, writer.add(part)),
    checkpoint: async () => {},
    finish: () => write(stream, writer.end()),
    suspend: async () => {},
  }
}
