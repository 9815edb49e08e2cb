import { orStopped } from './abort.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Entry } from './outcome.ts'

export interface BatchSize {
  /** No more articles than that. */
  readonly articles: number
  /** A batch is closed when it has that many characters; a longer article is a batch by itself or ends one. */
  readonly characters: number
}

export interface Batch {
  readonly entries: readonly Entry[]
  /** Fingerprint of all that was read up to the end of this batch. */
  readonly fingerprint: string
}

/**
 * Groups what is read into batches, so that each trip to a worker is worth it. Reads no further than what is asked for.
 *
 * @throws Stopped when the signal comes while more is waited for
 */
export async function* inBatches(
  entries: AsyncIterator<Entry>,
  size: BatchSize,
  fingerprint: Fingerprint,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let batch: Entry[] = []
  let characters = 0
  for (;;) {
    const { done, value } = await orStopped(entries.next(), signal)
    if (!done) {
      batch.push(value)
      fingerprint.add(value)
      characters += value.ok ? value.content.length : 0
    }
    const full = batch.length >= size.articles || characters >= size.characters
    if (batch.length > 0 && (done || full)) {
      yield { entries: batch, fingerprint: fingerprint.toString() }
      batch = []
      characters = 0
    }
    if (done) return
  }
}
