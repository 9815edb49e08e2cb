import { createReadStream } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { ExportWriter } from '../export/exporter.ts'
import type { Extracted } from './outcome.ts'
import { PartialFile } from './partial-file.ts'
import type { Store } from './store.ts'

/** Bytes before each part that say how long it is. */
const LENGTH = 4

/**
 * A binary format cannot be taken up in its middle: its articles are kept as they come from the workers, and written in the format at the
 * end.
 */
export class SpoolStore implements Store {
  readonly renames: Store['renames']
  readonly removals: Store['removals']
  readonly #path: string
  readonly #built: string
  readonly #writer: ExportWriter
  #spool!: PartialFile

  constructor(partial: string, target: string, writer: ExportWriter) {
    this.#path = partial
    this.#built = `${partial}.whole`
    this.#writer = writer
    this.renames = [[this.#built, target]]
    this.removals = [partial]
  }

  async open(bytes: number): Promise<void> {
    this.#spool = await PartialFile.open(this.#path, bytes)
  }

  async add({ part }: Extracted): Promise<void> {
    const bytes = serialize(part)
    const length = Buffer.alloc(LENGTH)
    length.writeUInt32LE(bytes.length)
    await this.#spool.append(length)
    await this.#spool.append(bytes)
  }

  get bytes(): number {
    return this.#spool.bytes
  }

  sync(): Promise<void> {
    return this.#spool.sync()
  }

  async complete(): Promise<void> {
    await this.#spool.flush()
    const file = await PartialFile.open(this.#built, 0)
    await file.append(this.#writer.begin())
    for await (const part of parts(this.#path)) await file.append(this.#writer.add(part))
    await file.append(this.#writer.end())
    await file.sync()
    await file.close()
  }

  close(): Promise<void> {
    return this.#spool.close()
  }
}

/** The parts of a spool, never more than one and a piece of the next in memory. */
async function* parts(path: string): AsyncGenerator<unknown> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer])
    let at = 0
    while (rest.length - at >= LENGTH) {
      const end = at + LENGTH + rest.readUInt32LE(at)
      if (end > rest.length) break
      yield deserialize(rest.subarray(at + LENGTH, end))
      at = end
    }
    rest = rest.subarray(at)
  }
}
