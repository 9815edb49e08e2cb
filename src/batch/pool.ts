import process from 'node:process'
import { Tinypool } from 'tinypool'
import type { Input } from '../input/types.ts'
import { Stopped } from './abort.ts'
import type { Failure, Outcome } from './outcome.ts'
import { NoWorker, type Runner } from './runner.ts'

export interface PoolOptions {
  /** Worker processes. */
  readonly jobs: number
  /** File whose default export is a function from `Task` to outcomes. */
  readonly worker: string
  /** Plain data that the worker needs besides the articles. */
  readonly job: unknown
  /** What an article may take at most, before its worker is taken to hang. */
  readonly limit: TimeLimit
}

export interface TimeLimit {
  /** Milliseconds for any article. */
  readonly base: number
  /** And for each character that it has. */
  readonly perCharacter: number
}

/** What a worker is sent; `inputs` are none when it is only asked whether it is there. */
export interface Task {
  readonly job: unknown
  readonly inputs: readonly Input[]
}

/** A worker that has more than this on its heap after a batch is replaced by a fresh one. */
const MOST_HEAP = 512 * 2 ** 20
/** How often in a row a worker may fail to start before the run is given up, and the milliseconds that a start may take on a busy machine. */
const STARTS = 5
const START_LIMIT = 120_000
/** How often an article may see its worker end, alone with it, before it is taken to be the reason. */
const TRIES = 2

/**
 * Works in processes of its own, several batches at once. A worker that ends or takes too long is replaced and its batch is tried
 * again, article by article; an article that fails then too becomes a failure.
 *
 * @throws NoWorker
 */
export async function startPool({ jobs, worker, job, limit }: PoolOptions): Promise<Runner> {
  const slots = Array.from({ length: jobs }, () => new Slot(worker, job, limit))
  const free = [...slots]
  const close = async (): Promise<void> => {
    await Promise.all(slots.map((slot) => slot.close()))
  }
  try {
    // the others start meanwhile
    await slots[0]?.ready()
  } catch (error) {
    await close()
    throw error
  }
  return {
    jobs,
    close,
    async run(inputs) {
      const slot = free.pop()
      if (!slot) throw new Error(`more than ${jobs} batches at once`)
      try {
        return await slot.run(inputs)
      } finally {
        free.push(slot)
      }
    },
  }
}

/**
 * One worker at a time, and its successors. Each has a pool to itself: so it is known which worker a task is for, and one that ends while
 * it starts is told from one that ends at work. Only the latter speaks against an article.
 */
class Slot {
  readonly #pool: Tinypool
  readonly #job: unknown
  readonly #limit: TimeLimit
  #closed = false

  constructor(worker: string, job: unknown, limit: TimeLimit) {
    this.#job = job
    this.#limit = limit
    this.#pool = new Tinypool({
      runtime: 'child_process',
      serialization: 'advanced',
      filename: worker,
      minThreads: 1,
      maxThreads: 1,
      env: process.env as Record<string, string>,
      maxMemoryLimitBeforeRecycle: MOST_HEAP,
    })
    // a worker that ends while it has nothing to do is replaced like any other
    this.#pool.on('error', () => {})
  }

  async run(inputs: readonly Input[]): Promise<readonly Outcome[]> {
    try {
      return await this.#attempt(inputs)
    } catch (error) {
      if (error instanceof Stopped) throw error
      // which of them it was, only trying can tell
      const outcomes: Outcome[] = []
      for (const input of inputs) outcomes.push(await this.#alone(input))
      return outcomes
    }
  }

  /** Resolves when a worker has answered that it is there, so that its start does not count for the article that it is started for. */
  async ready(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await this.#post([], START_LIMIT)
        return
      } catch (error) {
        if (error instanceof Stopped) throw error
        if (tries === STARTS) throw new NoWorker(`no worker process can be started: ${(error as Error).message}`)
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#pool.destroy()
  }

  async #alone(input: Input): Promise<Outcome> {
    for (let tries = 1; ; tries++) {
      await this.ready()
      try {
        const [outcome] = await this.#attempt([input])
        return outcome ?? failure(input, new Error('the worker gave no answer'))
      } catch (error) {
        if (error instanceof Stopped) throw error
        if (error instanceof TimedOut || tries === TRIES) return failure(input, error)
      }
    }
  }

  #attempt(inputs: readonly Input[]): Promise<readonly Outcome[]> {
    const characters = inputs.reduce((sum, { content }) => sum + content.length, 0)
    return this.#post(inputs, this.#limit.base + this.#limit.perCharacter * characters)
  }

  /** Sends a task; rejects if the worker ends or does not answer in time. */
  async #post(inputs: readonly Input[], milliseconds: number): Promise<readonly Outcome[]> {
    const controller = new AbortController()
    const stop = (why: Error) => controller.abort(why)
    const timer = setTimeout(stop, milliseconds, new TimedOut('it does not answer'))
    // a worker that ends while it starts has no task yet that would fail with it
    this.#pool.on('error', stop)
    try {
      return (await this.#pool.run({ job: this.#job, inputs } satisfies Task, { signal: controller.signal })) as readonly Outcome[]
    } catch (error) {
      if (this.#closed) throw new Stopped()
      throw controller.signal.reason ?? error
    } finally {
      clearTimeout(timer)
      this.#pool.off('error', stop)
    }
  }
}

class TimedOut extends Error {}

function failure({ id, source }: Input, error: unknown): Failure {
  const timedOut = error instanceof TimedOut
  return {
    ok: false,
    id,
    code: timedOut ? 'timed-out' : 'crashed',
    message: timedOut ? 'took longer than the time limit, twice' : `its worker ended, again and again (${(error as Error).message})`,
    source,
  }
}
