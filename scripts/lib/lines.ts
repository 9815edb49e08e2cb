const LINE_FEED = 10
const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The lines of a stream as bytes, without their line feed; decode each with `decodeLine`, so that one that is not UTF-8 costs only
 * itself. (node:readline would also cut at U+2028 and U+2029, which JSON may hold as they are.)
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, to)])
      parts = []
      from = to + 1
    }
    parts.push(chunk.subarray(from))
  }
  const last = Buffer.concat(parts)
  if (last.length > 0) yield last
}

/** @throws TypeError on bytes that are not UTF-8 */
export const decodeLine = (line: Uint8Array): string => utf8.decode(line)
