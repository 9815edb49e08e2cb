import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import type { Failure } from './outcome.ts'
import { PartialFile } from './partial-file.ts'
import type { Position } from './position.ts'

/** What must be the same for a run to be taken up again: version, format, options, where the articles come from. */
export type Header = Readonly<Record<string, unknown>>

/** The program that writes. */
interface Writer {
  readonly pid: number
  readonly host: string
}

/** How far the run had come when the partial file had so many bytes, and what could not be read since the mark before. */
interface Mark {
  readonly position: Position
  readonly bytes: number
  readonly failed: readonly Failure[]
  /** All was written; at most the last renaming is left to do. */
  readonly done: boolean
}

/** First comes the header, then marks; and who writes, at the start and whenever the run is taken up again. */
type Line = { readonly run: Header } | { readonly writer: Writer } | Mark

/**
 * The journal beside a partial file, as JSON lines. A mark is written after the bytes that it tells of, so whenever the program ends,
 * the last whole mark that the partial file is long enough for says where to go on.
 */
export class Journal {
  readonly #path: string
  readonly #file: PartialFile

  private constructor(path: string, file: PartialFile) {
    this.#path = path
    this.#file = file
  }

  static async create(path: string, header: Header): Promise<Journal> {
    const journal = new Journal(path, await PartialFile.open(path, 0))
    await journal.#write({ run: header })
    await journal.#write({ writer: self() })
    return journal
  }

  /**
   * Opens the journal of an earlier run to go on with it, cut after the last mark that counts; null if there is none, or none that got
   * as far as its header.
   *
   * @param partialBytes how long the partial file is now; -1 if there is none
   * @throws OtherRun if the header is another one
   */
  static async reopen(path: string, header: Header, partialBytes: number): Promise<{ journal: Journal; leftOff: Mark | null } | null> {
    const [first, ...rest] = await wholeLines(path)
    if (!first || !('run' in first.line)) return null
    if (!isDeepStrictEqual(first.line.run, header)) throw new OtherRun()
    let end = first.end
    let leftOff: Mark | null = null
    for (const { line, end: after } of rest) {
      if (!('bytes' in line)) continue
      if (line.bytes > partialBytes && !line.done) break
      leftOff = line
      end = after
    }
    const journal = new Journal(path, await PartialFile.open(path, end))
    await journal.#write({ writer: self() })
    return { journal, leftOff }
  }

  mark(mark: Mark): Promise<void> {
    return this.#write(mark)
  }

  /** All failures that were marked, in order. */
  async *failures(): AsyncGenerator<Failure> {
    for await (const text of createInterface({ input: createReadStream(this.#path) })) {
      const line = JSON.parse(text) as Line
      if ('failed' in line) yield* line.failed
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  async #write(line: Line): Promise<void> {
    await this.#file.append(`${JSON.stringify(line)}\n`)
    await this.#file.sync()
  }
}

/** The journal is of a run with other articles, options or version. */
export class OtherRun extends Error {}

/** The process that is writing this journal at this moment, as far as this machine can tell. */
export async function writerOf(path: string): Promise<number | null> {
  const lines = await wholeLines(path)
  const writer = lines.map(({ line }) => ('writer' in line ? line.writer : null)).findLast((one) => one !== null)
  return writer && writer.host === hostname() && writer.pid !== process.pid && isAlive(writer.pid) ? writer.pid : null
}

const self = (): Writer => ({ pid: process.pid, host: hostname() })

function isAlive(pid: number): boolean {
  try {
    // asks only
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The lines up to the first that is torn, each with the place where it ends; none if there is no such file. */
async function wholeLines(path: string): Promise<{ line: Line; end: number }[]> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  const lines: { line: Line; end: number }[] = []
  let start = 0
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    try {
      lines.push({ line: JSON.parse(bytes.toString('utf8', start, end)) as Line, end: end + 1 })
    } catch {
      break
    }
    start = end + 1
  }
  return lines
}
