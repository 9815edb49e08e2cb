import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes, and waits while the reader is behind. */
export async function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (chunk.length > 0 && !stream.write(chunk)) await once(stream, 'drain')
}
