import { createHash } from 'node:crypto'
import type { Entry } from './outcome.ts'

/**
 * What was read so far, in one line: it is the same only if the same articles came in the same order, whatever batches they came in.
 * A run that is taken up again compares it, so that it goes on only where it left off.
 */
export class Fingerprint {
  readonly #hash = createHash('sha256')

  add(entry: Entry): void {
    const content = entry.ok ? entry.content : `\0${entry.code}`
    // a failure looks like no text; lengths, so that no article can run on into the next
    this.#hash.update(`${entry.id.length} ${content.length} ${entry.id}${content}`)
  }

  toString(): string {
    return this.#hash.copy().digest('hex')
  }
}
