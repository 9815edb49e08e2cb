/** Bytes as they come from a file or from standard input. */
export type Bytes = AsyncIterable<Uint8Array>

/** Larger than any article; what is longer is not held. */
export const MOST_BYTES = 64 * 1024 * 1024

/** The first bytes, and the whole as if nothing had been read of it. */
export async function peek(bytes: Bytes, count: number): Promise<{ readonly head: Uint8Array; readonly all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < count) {
    const { done, value } = await iterator.next()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  return { head: Buffer.concat(chunks).subarray(0, count), all: rest() }

  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks
      chunks.length = 0
      for (;;) {
        const { done, value } = await iterator.next()
        if (done) return
        yield value
      }
    } finally {
      // whoever stops early closes the file
      await iterator.return?.()
    }
  }
}

/** All bytes as one; null if they are more than are held. */
export async function readAll(bytes: Bytes): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const LINE_FEED = 0x0a

/** The lines, without their ends, each as soon as it is whole; null for one that is longer than is held. */
export async function* linesOf(bytes: Bytes): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, to))
      yield take()
      from = to + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield take()

  function keep(part: Uint8Array): void {
    length += part.length
    if (length > MOST_BYTES) parts = []
    else if (part.length > 0) parts.push(part)
  }

  function take(): Uint8Array | null {
    const line = length > MOST_BYTES ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
}
