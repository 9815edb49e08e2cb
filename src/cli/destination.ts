import { createWriteStream, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { FolderStore } from '../batch/folder-store.ts'
import { type Header, OtherRun, writerOf } from '../batch/journal.ts'
import type { Output } from '../batch/output.ts'
import { type Position, START } from '../batch/position.ts'
import { besides, openResumable } from '../batch/resumable-output.ts'
import { SpoolStore } from '../batch/spool-store.ts'
import type { Store } from '../batch/store.ts'
import { streamOutput } from '../batch/stream-output.ts'
import { TextStore } from '../batch/text-store.ts'
import type { Exporter, StreamExporter } from '../export/exporter.ts'
import { exportOf, type Job } from './job.ts'
import { Misuse, type Options } from './options.ts'
import type { Surroundings } from './surroundings.ts'

export interface Destination {
  /** null if an earlier run made it whole. */
  readonly output: Output | null
  /** Where to go on reading; of a whole output only whether it has failures counts. */
  readonly from: Position
  /** Whether a run that is cut short can be taken up again. */
  readonly resumable: boolean
}

/**
 * Where the options want the output to go.
 *
 * @throws Misuse if it cannot go there, or cannot be taken up again
 */
export async function openDestination(job: Job, options: Options, { stdout, version }: Surroundings): Promise<Destination> {
  const { exporter, options: exportOptions } = exportOf(job)
  if (options.output === undefined) {
    if (exporter.layout === 'folder') throw new Misuse(`--format ${exporter.name} makes a folder of files: name it with --output`)
    if (stdout.isTTY && isBinary(exporter)) throw new Misuse(`--format ${exporter.name} is binary: name a file with --output`)
    return { output: await streamOutput(exporter.writer(exportOptions), stdout), from: START, resumable: false }
  }
  const target = existsSync(options.output) ? realpathSync(options.output) : resolve(options.output)
  const found = statSync(target, { throwIfNoEntry: false })
  checkKind(exporter, options.output, target, found)
  if (exporter.layout === 'stream' && found && !found.isFile()) {
    if (options.resume) throw new Misuse(`--resume: ${options.output} is no file that can be taken up again`)
    return { output: await deviceOutput(exporter, job, target), from: START, resumable: false }
  }
  await checkEarlierRun(options, target)
  if (options.resume && found && !existsSync(besides(target).journal)) return { output: null, from: wholeRun(target), resumable: true }
  try {
    const header = headerOf(job, options, version)
    return { ...(await openResumable({ target, store: storeFor(exporter, job, target), header, resume: options.resume })), resumable: true }
  } catch (error) {
    if (!(error instanceof OtherRun)) throw error
    throw new Misuse(
      `--resume: ${options.output} was begun with other files, other options or another version; give the same ones, or begin anew: ${anew(options.output)}`,
    )
  }
}

/** The errors lie beside the output if there were any, so a run that is asked for twice ends with the same exit code. */
const wholeRun = (target: string): Position => ({ ...START, failures: existsSync(besides(target).errors) ? 1 : 0 })

const isBinary = (exporter: StreamExporter): boolean => typeof exporter.writer().begin() !== 'string'

/** A pipe or a device is written to as it is: there is nothing to rename. */
async function deviceOutput(exporter: StreamExporter, job: Job, path: string): Promise<Output> {
  const stream = createWriteStream(path)
  const output = await streamOutput(exporter.writer(exportOf(job).options), stream)
  const finish = async (): Promise<void> => {
    await output.finish()
    stream.end()
    await finished(stream)
  }
  return { ...output, finish }
}

function storeFor(exporter: Exporter, job: Job, target: string): Store {
  const { partial } = besides(target)
  if (exporter.layout === 'folder') return new FolderStore(partial, target, exporter.shared)
  const writer = exporter.writer(exportOf(job).options)
  return isBinary(exporter) ? new SpoolStore(partial, target, writer) : new TextStore(partial, target, writer)
}

/** A file is no place for a folder, nor the other way round; and a folder with something in it is never replaced. */
function checkKind({ name, layout }: Exporter, output: string, target: string, found: Stats | undefined): void {
  if (!existsSync(dirname(target))) throw new Misuse(`--output ${output}: there is no folder ${dirname(output)}`)
  if (layout === 'stream' && found?.isDirectory()) throw new Misuse(`--output ${output}: is a folder; name a file in it`)
  if (layout === 'stream' || !found) return
  if (!found.isDirectory()) throw new Misuse(`--output ${output}: is a file, and --format ${name} makes a folder`)
  if (readdirSync(target).length > 0) throw new Misuse(`--output ${output}: is a folder with something in it; name a new one`)
}

async function checkEarlierRun({ output = '', resume }: Options, target: string): Promise<void> {
  const { journal } = besides(target)
  if (!existsSync(journal)) return
  const writer = await writerOf(journal)
  if (writer !== null) throw new Misuse(`--output ${output}: process ${writer} is writing it; wait for it, or stop it`)
  if (!resume) throw new Misuse(`--output ${output}: a run was cut short; go on with --resume, or begin anew: ${anew(output)}`)
}

const anew = (output: string): string => `delete ${besides(output).journal} and leave --resume out`

/** What must be the same for a run to be taken up again; what the articles say is compared as they are read. */
function headerOf({ width: _, styled: __, ...job }: Job, { inputs, from, encoding }: Options, version: string): Header {
  // as it comes back from the journal
  return JSON.parse(JSON.stringify({ version, ...job, inputs, from, encoding }))
}
