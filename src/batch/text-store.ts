import type { ExportWriter } from '../export/exporter.ts'
import type { Extracted } from './outcome.ts'
import { PartialFile } from './partial-file.ts'
import type { Store } from './store.ts'

/** Text grows as it will be in the end, so that it can be looked at meanwhile. */
export class TextStore implements Store {
  readonly renames: Store['renames']
  readonly removals = []
  readonly #path: string
  readonly #writer: ExportWriter
  #file!: PartialFile

  constructor(partial: string, target: string, writer: ExportWriter) {
    this.#path = partial
    this.#writer = writer
    this.renames = [[partial, target]]
  }

  async open(bytes: number): Promise<void> {
    this.#file = await PartialFile.open(this.#path, bytes)
    const head = Buffer.from(this.#writer.begin())
    if (bytes === 0) await this.#file.append(head)
    // a writer knows only whether there was an article before: tell it
    else if (bytes > head.length) this.#writer.add(' ')
  }

  add({ part }: Extracted): Promise<void> {
    return this.#file.append(this.#writer.add(part))
  }

  get bytes(): number {
    return this.#file.bytes
  }

  sync(): Promise<void> {
    return this.#file.sync()
  }

  async complete(): Promise<void> {
    await this.#file.append(this.#writer.end())
    await this.#file.sync()
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
