import { existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { type Header, Journal } from './journal.ts'
import type { Failure } from './outcome.ts'
import type { Output } from './output.ts'
import { PartialFile } from './partial-file.ts'
import { type Position, START } from './position.ts'
import type { Store } from './store.ts'

export interface ResumableOptions {
  readonly target: string
  readonly store: Store
  readonly header: Header
  /** Go on where an earlier run left off, if there is one. */
  readonly resume: boolean
  /** Milliseconds between two marks in the journal; work since the last one is done again after a kill. */
  readonly interval?: number
}

export interface OpenedOutput {
  readonly output: Output
  /** Where to go on reading. */
  readonly from: Position
}

/** The names of what lies beside an output: while it grows, and what could not be read, once it is whole. */
export const besides = (target: string) => ({
  partial: `${target}.partial`,
  journal: `${target}.journal`,
  errors: `${target}.errors.jsonl`,
})

/**
 * An output that appears at its target whole or not at all, and that can be taken up again after its program ended at any moment.
 *
 * It grows beside the target, with a journal; at the end it is renamed, and the journal goes. Articles that failed are then listed in a
 * file of errors, one a line.
 *
 * @returns the output; or just the position reached, if an earlier run had come to the end and nothing is left to be read
 * @throws OtherRun if it is to be taken up again and the journal is of a run with another header
 */
export async function openResumable(options: ResumableOptions): Promise<OpenedOutput | { readonly output: null; readonly from: Position }> {
  const { target, store, header, resume, interval = 1000 } = options
  const { partial, journal: path, errors } = besides(target)
  const reopened = resume ? await Journal.reopen(path, header, await lengthOf(partial)) : null
  const { position: from = START, bytes = 0, done = false } = reopened?.leftOff ?? {}
  if (reopened && done) {
    await reopened.journal.close()
    await settle(options, from)
    return { output: null, from }
  }
  const journal = reopened?.journal ?? (await Journal.create(path, header))
  await store.open(bytes)

  let reached = { position: from, bytes: store.bytes }
  let failed: Failure[] = []
  let marked = Date.now()
  const mark = async (): Promise<void> => {
    await store.sync()
    await journal.mark({ ...reached, failed, done: false })
    failed = []
    marked = Date.now()
  }
  const output: Output = {
    add: (extracted, index) => store.add(extracted, index),
    async checkpoint(position, failures) {
      reached = { position, bytes: store.bytes }
      failed.push(...failures)
      if (Date.now() - marked >= interval) await mark()
    },
    async finish() {
      await mark()
      await store.complete()
      await store.close()
      if (reached.position.failures > 0) await writeErrors(journal, `${errors}.partial`)
      await journal.mark({ ...reached, failed: [], done: true })
      await journal.close()
      await settle(options, reached.position)
    },
    async suspend() {
      await mark()
      await store.close()
      await journal.close()
    },
  }
  return { output, from }
}

/** -1 if there is no such file; a folder has no length. */
async function lengthOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (found === null) return -1
  return found.isFile() ? found.size : 0
}

/** What is left to do when all is written. Each step can be done again, so what one run does not come to the next one does. */
async function settle({ target, store }: ResumableOptions, { failures }: Position): Promise<void> {
  const { journal, errors } = besides(target)
  const errorsFile = failures > 0 ? [[`${errors}.partial`, errors] as const] : []
  for (const [from, to] of [...errorsFile, ...store.renames]) if (existsSync(from)) await rename(from, to)
  for (const gone of [...(failures > 0 ? [] : [errors]), ...store.removals, journal]) await rm(gone, { force: true, recursive: true })
}

async function writeErrors(journal: Journal, path: string): Promise<void> {
  const file = await PartialFile.open(path, 0)
  for await (const { id, code, message, source } of journal.failures()) {
    await file.append(`${JSON.stringify({ article: id, error: code, message, file: source.file, line: source.line })}\n`)
  }
  await file.sync()
  await file.close()
}
