import { createReadStream } from 'node:fs'
import { findFiles } from '../input/find-files.ts'
import { formatOf } from '../input/format.ts'
import type { InputFormat } from '../input/types.ts'

const LINE_FEED = 0x0a

/**
 * How many articles there are, as far as a glance at the files can tell: each file is one, or each of its lines. For what is shown while a
 * run goes on, so near enough will do. null for standard input: nobody knows.
 */
export async function countArticles(inputs: readonly string[], from: InputFormat | undefined): Promise<number | null> {
  let count = 0
  for (const input of inputs) {
    if (input === '-') return null
    // what is not there is one failure
    const files = await findFiles(input).catch(() => [input])
    for (const file of files) count += (from ?? formatOf(file, () => '')) === 'jsonl' ? await countLines(file) : 1
  }
  return count
}

async function countLines(file: string): Promise<number> {
  let lines = 0
  let last = LINE_FEED
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines++
    last = chunk.at(-1) ?? last
  }
  return last === LINE_FEED ? lines : lines + 1
}
