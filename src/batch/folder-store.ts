import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extracted } from './outcome.ts'
import type { Store } from './store.ts'

/** Files that are written at once. */
const AT_ONCE = 16
/** Digits of an article's number: a folder with more articles than that is no use to anyone, but it still works. */
const DIGITS = 6
const LONGEST_NAME = 50

/**
 * A format with files of its own for each article: a folder that gets its name when all are in it. A file is called by the article's
 * number, so that no two are the same and they stand in order, and by what its id ends in.
 */
export class FolderStore implements Store {
  readonly renames: Store['renames']
  readonly removals = []
  /** What a run writes after its last mark is written again, the same, by the run that goes on; so there is nothing to cut off. */
  readonly bytes = 0
  readonly #folder: string
  readonly #shared: Readonly<Record<string, string>>
  #writing: Promise<void>[] = []

  constructor(partial: string, target: string, shared: Readonly<Record<string, string>>) {
    this.#folder = partial
    this.#shared = shared
    this.renames = [[partial, target]]
  }

  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    for (const [name, content] of Object.entries(this.#shared)) await this.#write(name, content)
  }

  async add({ id, part }: Extracted, index: number): Promise<void> {
    const stem = `${String(index + 1).padStart(DIGITS, '0')}-${nameOf(id)}`
    for (const [ending, content] of Object.entries(part as Readonly<Record<string, string>>)) await this.#write(stem + ending, content)
  }

  async sync(): Promise<void> {
    const writing = this.#writing
    this.#writing = []
    await Promise.all(writing)
  }

  complete(): Promise<void> {
    return this.sync()
  }

  close(): Promise<void> {
    return this.sync()
  }

  async #write(name: string, content: string): Promise<void> {
    const writing = writeFile(join(this.#folder, name), content)
    // a failure is heard of when all are waited for
    writing.catch(() => {})
    this.#writing.push(writing)
    if (this.#writing.length >= AT_ONCE) await this.sync()
  }
}

/** What an id ends in, as any file system takes it: "articles/Ann's view.txt" is "Ann_s_view". */
export function nameOf(id: string): string {
  const last = id.split(/[\\/]/).findLast((piece) => piece !== '') ?? ''
  const name = last
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .slice(0, LONGEST_NAME)
  return name === '' ? 'article' : name
}
