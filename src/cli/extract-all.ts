import { orStopped, Stopped } from '../batch/abort.ts'
import type { BatchSize } from '../batch/batches.ts'
import { Fingerprint } from '../batch/fingerprint.ts'
import type { Entry, Outcome } from '../batch/outcome.ts'
import type { Output } from '../batch/output.ts'
import type { Position } from '../batch/position.ts'
import { runBatch } from '../batch/run-batch.ts'
import { inProcess, NoWorker, type Runner } from '../batch/runner.ts'
import { readInputs } from '../input/read-inputs.ts'
import { countArticles } from './count.ts'
import { openDestination } from './destination.ts'
import { printable } from './format/text.ts'
import type { Job } from './job.ts'
import { Misuse, type Options } from './options.ts'
import { duration, noProgress, type Progress, progressBar } from './progress.ts'
import { summary } from './summary.ts'
import type { Surroundings } from './surroundings.ts'

/** What a worker is sent at once: worth the trip, and soon done again if the worker ends. */
const BATCH: BatchSize = { articles: 32, characters: 200_000 }
/** In this process each article is written as soon as it is done. */
const SINGLE: BatchSize = { articles: 1, characters: 1 }
/** Beyond the limit for any article: a hundredth of the speed on a machine that has nothing else to do. */
const MILLISECONDS_PER_CHARACTER = 0.2

/** Extracts from all articles; resolves with the exit code: 0 all were read, 1 some were not, or the signal's if one came. */
export async function extractAll(options: Options, around: Surroundings): Promise<number> {
  const { stdin, stderr, signal } = around
  if (options.inputs.length === 0 && stdin.isTTY) throw new Misuse('no file given')
  const inputs = options.inputs.length > 0 ? options.inputs : ['-']
  const job = jobOf(options, around)
  const started = Date.now()
  const { output, from, resumable } = await openDestination(job, options, around)
  if (output === null) {
    stderr.write(`onrecord: ${options.output} is whole; nothing is left to do\n`)
    return exitCode(from)
  }
  const progress = progressOf(inputs, options, around, from)
  let position = from
  const onOutcome = (outcome: Outcome, reached: Position): void => {
    position = reached
    if (!outcome.ok) progress.line(`onrecord: ${labelOf(outcome.id)}: ${printable(outcome.message)}`)
    progress.update(reached)
  }
  let runner: Runner | null = null
  try {
    const entries = readInputs(inputs, { format: options.from, encoding: options.encoding, stdin })
    const fingerprint = await skip(entries, from, signal)
    runner = await runnerFor(job, options, around)
    const size = options.jobs === undefined ? SINGLE : BATCH
    await runBatch({ entries, runner, output, size, from, fingerprint, signal, onOutcome })
    await output.finish()
  } catch (error) {
    return await cutShort(error, output, { around, progress, position, resumable })
  } finally {
    progress.stop()
    await runner?.close()
  }
  if (!options.quiet && (position.articles > 1 || options.output !== undefined)) {
    const listed = resumable && position.failures > 0 ? ` (listed in ${options.output}.errors.jsonl)` : ''
    stderr.write(`onrecord: ${summary(position)}${listed}, ${duration((Date.now() - started) / 1000)}\n`)
  }
  return exitCode(position)
}

const exitCode = ({ failures }: Position): 0 | 1 => (failures > 0 ? 1 : 0)

const labelOf = (id: string): string => (id === '-' ? 'standard input' : printable(id))

function jobOf({ format, why, offsets, minConfidence, published }: Options, { width, styled }: Surroundings): Job {
  return { format, why, offsets, minConfidence, published, width, styled }
}

function progressOf(inputs: readonly string[], options: Options, { stdout, stderr, width }: Surroundings, from: Position): Progress {
  // two things cannot share the last line of a terminal
  const free = stderr.isTTY && (options.output !== undefined || !stdout.isTTY)
  return free && !options.quiet ? progressBar(stderr, width, countArticles(inputs, options.from), from.articles) : noProgress(stderr)
}

async function runnerFor(job: Job, { jobs, timeLimit }: Options, { worker }: Surroundings): Promise<Runner> {
  // what extracts is loaded where it extracts only: it is most of the program
  if (jobs === undefined) return inProcess((await import('./work.ts')).createWork(job))
  const { startPool } = await import('../batch/pool.ts')
  return startPool({ jobs, worker, job, limit: { base: 1000 * timeLimit, perCharacter: MILLISECONDS_PER_CHARACTER } })
}

/**
 * Passes over what an earlier run had done.
 *
 * @throws Misuse if that is not what it had read
 */
async function skip(entries: AsyncIterator<Entry>, from: Position, signal: AbortSignal): Promise<Fingerprint> {
  const fingerprint = new Fingerprint()
  for (let i = 0; i < from.articles; i++) {
    const { done, value } = await orStopped(entries.next(), signal)
    if (done) break
    fingerprint.add(value)
  }
  if (from.articles > 0 && fingerprint.toString() !== from.fingerprint)
    throw new Misuse('--resume: the articles are not the same as when the run was cut short; begin anew')
  return fingerprint
}

interface Run {
  readonly around: Surroundings
  readonly progress: Progress
  readonly position: Position
  readonly resumable: boolean
}

/** Told to stop, or prevented by the system from going on (a full disk); what was done is kept. Anything else is thrown on. */
async function cutShort(error: unknown, output: Output, { around, progress, position, resumable }: Run): Promise<number> {
  await output.suspend().catch(() => {})
  const prevented = error instanceof NoWorker || (error as NodeJS.ErrnoException).syscall !== undefined
  if (!prevented && !(error instanceof Stopped)) throw error
  progress.stop()
  const why = prevented ? `onrecord: ${(error as Error).message}\n` : ''
  const how = resumable ? '; to go on, give the same command with --resume' : ''
  around.stderr.write(`${why}onrecord: stopped after ${summary(position)}${how}\n`)
  return prevented ? 1 : Number(around.signal.reason)
}
