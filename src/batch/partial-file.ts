import { type FileHandle, open } from 'node:fs/promises'

/** Bytes that are gathered before they are written. */
const GATHER = 2 ** 20

/** A file that grows at its end and knows how long it is. */
export class PartialFile {
  readonly #file: FileHandle
  #chunks: Uint8Array[] = []
  #gathered = 0
  #bytes: number

  private constructor(file: FileHandle, bytes: number) {
    this.#file = file
    this.#bytes = bytes
  }

  /** Opens the file and cuts it to its first so many bytes; 0 for a fresh one. */
  static async open(path: string, bytes: number): Promise<PartialFile> {
    const file = await open(path, bytes === 0 ? 'w' : 'r+')
    await file.truncate(bytes)
    return new PartialFile(file, bytes)
  }

  /** Length in bytes, what is not yet written included. */
  get bytes(): number {
    return this.#bytes + this.#gathered
  }

  async append(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (bytes.length === 0) return
    this.#chunks.push(bytes)
    this.#gathered += bytes.length
    if (this.#gathered >= GATHER) await this.flush()
  }

  /** Hands over to the system what was gathered: it outlives this process. */
  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.#gathered = 0
    let written = 0
    while (written < bytes.length) {
      const { bytesWritten } = await this.#file.write(bytes, written, bytes.length - written, this.#bytes + written)
      written += bytesWritten
    }
    this.#bytes += written
  }

  /** Waits until it is on the disk: it outlives the machine's power. */
  async sync(): Promise<void> {
    await this.flush()
    await this.#file.datasync()
  }

  async close(): Promise<void> {
    await this.flush()
    await this.#file.close()
  }
}
