import { pMapIterable } from 'p-map'
import { orStopped } from './abort.ts'
import { type BatchSize, inBatches } from './batches.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Entry, Failure, Outcome } from './outcome.ts'
import type { Output } from './output.ts'
import { advance, type Position } from './position.ts'
import type { Runner } from './runner.ts'

export interface BatchRun {
  readonly entries: AsyncIterator<Entry>
  readonly runner: Runner
  readonly output: Output
  readonly size: BatchSize
  /** Where the entries begin: the start, or where an earlier run left off. */
  readonly from: Position
  /** Of what was read before `from`; goes on with what is read. */
  readonly fingerprint: Fingerprint
  readonly signal: AbortSignal
  /** Called after each outcome, in the order of the articles. */
  readonly onOutcome: (outcome: Outcome, position: Position) => void
}

/** Batches that may be done before their turn to be written, for each worker: enough that a slow one does not keep the others waiting. */
const AHEAD = 4

/**
 * Reads, works and writes, each no faster than the next step allows; what is written is in the order of what is read, however many batches
 * are worked on at once.
 *
 * @returns the position reached: the end
 * @throws Stopped when the signal comes; what was written until then is whole
 */
export async function runBatch({ entries, runner, output, size, from, fingerprint, signal, onOutcome }: BatchRun): Promise<Position> {
  const batches = inBatches(entries, size, fingerprint, signal)
  const options = { concurrency: runner.jobs, backpressure: runner.jobs * AHEAD }
  const results = pMapIterable(
    batches,
    async (batch) => ({ outcomes: await outcomesOf(batch.entries, runner), fingerprint: batch.fingerprint }),
    options,
  )[Symbol.asyncIterator]()
  let position = from
  for (;;) {
    const { done, value } = await orStopped(results.next(), signal)
    if (done) return position
    const failures: Failure[] = []
    for (const outcome of value.outcomes) {
      if (outcome.ok) await output.add(outcome, position.articles)
      else failures.push(outcome)
      position = advance(position, outcome)
      onOutcome(outcome, position)
    }
    position = { ...position, fingerprint: value.fingerprint }
    await output.checkpoint(position, failures)
  }
}

/** What could not be read is its own outcome; the rest is worked on. */
async function outcomesOf(entries: readonly Entry[], runner: Runner): Promise<Outcome[]> {
  const inputs = entries.filter((entry) => entry.ok)
  const worked = inputs.length > 0 ? await runner.run(inputs) : []
  let next = 0
  return entries.map((entry) => {
    if (!entry.ok) return entry
    const outcome = worked[next++]
    if (!outcome) throw new Error('the worker gave fewer outcomes than it got articles')
    return outcome
  })
}
