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
/** How often a worker may fail to start before the run is given up, and the milliseconds that a start may take on a busy machine. */
const STARTS = 3
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
  const pool = new Tinypool({
    runtime: 'child_process',
    serialization: 'advanced',
    filename: worker,
    minThreads: jobs,
    maxThreads: jobs,
    env: process.env as Record<string, string>,
    maxMemoryLimitBeforeRecycle: MOST_HEAP,
  })
  // a worker that ends while it has nothing to do is replaced like any other
  pool.on('error', () => {})
  let closed = false
  const close = async (): Promise<void> => {
    closed = true
    await pool.destroy()
  }

  const attempt = async (inputs: readonly Input[]): Promise<readonly Outcome[]> => {
    const characters = inputs.reduce((sum, { content }) => sum + content.length, 0)
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), limit.base + limit.perCharacter * characters)
    try {
      return (await pool.run({ job, inputs } satisfies Task, { signal: controller.signal })) as readonly Outcome[]
    } catch (error) {
      if (closed) throw new Stopped()
      throw controller.signal.aborted ? new TimedOut() : error
    } finally {
      clearTimeout(timer)
    }
  }

  // so that a worker's start does not count for the article that it is started for
  const ready = () => start(pool, { job, inputs: [] })

  const alone = async (input: Input): Promise<Outcome> => {
    for (let tries = 1; ; tries++) {
      try {
        await ready()
        const [outcome] = await attempt([input])
        return outcome ?? failure(input, new Error('the worker gave no answer'))
      } catch (error) {
        if (closed) throw new Stopped()
        if (error instanceof NoWorker) throw error
        if (error instanceof TimedOut || tries === TRIES) return failure(input, error)
      }
    }
  }

  try {
    await ready()
  } catch (error) {
    await close()
    throw error
  }
  return {
    jobs,
    close,
    async run(inputs) {
      try {
        return await attempt(inputs)
      } catch (error) {
        if (error instanceof Stopped) throw error
        // which of them it was, only trying can tell
        const outcomes: Outcome[] = []
        for (const input of inputs) outcomes.push(await alone(input))
        return outcomes
      }
    },
  }
}

class TimedOut extends Error {}

/** Resolves when a worker has answered that it is there. */
async function start(pool: Tinypool, task: Task): Promise<void> {
  for (let tries = 1; ; tries++) {
    const controller = new AbortController()
    const stop = (why: Error) => controller.abort(why)
    const timer = setTimeout(stop, START_LIMIT, new TimedOut('it does not answer'))
    pool.on('error', stop)
    try {
      await pool.run(task, { signal: controller.signal })
      return
    } catch (error) {
      const why = controller.signal.reason ?? error
      if (tries === STARTS) throw new NoWorker(`no worker process can be started: ${(why as Error).message}`)
    } finally {
      clearTimeout(timer)
      pool.off('error', stop)
    }
  }
}

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
