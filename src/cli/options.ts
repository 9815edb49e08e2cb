import { parseArgs } from 'node:util'
import type { OffsetUnit } from '../export/exporter.ts'
import { exporters } from '../export/registry.ts'
import { isEncoding } from '../input/decode.ts'
import type { InputFormat } from '../input/types.ts'
import { checkInput } from '../record/check.ts'

/** The table comes first; it is for a terminal and no export. */
export const FORMATS: readonly string[] = ['pretty', ...exporters.map(({ name }) => name)]
const INPUTS: readonly string[] = ['text', 'html', 'jsonl'] satisfies InputFormat[]
const UNITS: readonly string[] = ['utf16', 'code-points'] satisfies OffsetUnit[]

export interface Options {
  readonly inputs: readonly string[]
  readonly from: InputFormat | undefined
  readonly encoding: string | undefined
  readonly published: string | undefined
  readonly format: string
  readonly why: boolean
  readonly offsets: OffsetUnit | undefined
  readonly minConfidence: number
  /** A file; without it, standard output. */
  readonly output: string | undefined
  readonly resume: boolean
  /** Worker processes; without it, all is done in this one. */
  readonly jobs: number | undefined
  /** Seconds that a worker may take for any article. */
  readonly timeLimit: number
  readonly quiet: boolean
  readonly serve: boolean
}

/** The command was not understood; the message says what to do instead. */
export class Misuse extends Error {}

/**
 * Reads the arguments (without node and script).
 *
 * @returns what to do: show the help, the version, or extract
 * @throws Misuse
 */
export function parseOptions(args: readonly string[]): 'help' | 'version' | Options {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const { output, resume = false, serve = false, published } = values
  checkPublished(published)
  if (values.encoding !== undefined && !isEncoding(values.encoding))
    throw new Misuse(`--encoding ${values.encoding}: must be a label of the WHATWG Encoding Standard, such as utf-8 or windows-1252`)
  if (resume && output === undefined) throw new Misuse('--resume goes on with an output file; say which with --output')
  const options: Options = {
    inputs: positionals,
    from: oneOf('from', values.from, INPUTS) as InputFormat | undefined,
    encoding: values.encoding,
    published,
    format: formatOf(values.format, output, serve),
    why: values.why ?? false,
    offsets: oneOf('offsets', values.offsets, UNITS) as OffsetUnit | undefined,
    minConfidence: number('min-confidence', values['min-confidence'] ?? '0', 'a number from 0 to 1', (n) => n >= 0 && n <= 1),
    output: output === '-' ? undefined : output,
    resume,
    jobs:
      values.jobs === undefined ? undefined : number('jobs', values.jobs, 'a whole number from 1', (n) => Number.isInteger(n) && n >= 1),
    timeLimit: number('time-limit', values['time-limit'] ?? '60', 'seconds, more than 0', (n) => n > 0 && n < 1e6),
    quiet: values.quiet ?? false,
    serve,
  }
  if (serve) checkServe(options)
  return options
}

/** As asked; else as the output file's name says; else the table. */
function formatOf(format: string | undefined, output: string | undefined, serve: boolean): string {
  if (format !== undefined) return oneOf('format', format, FORMATS) as string
  if (serve) return 'jsonl'
  if (output === undefined || output === '-') return 'pretty'
  // of several whose ending fits, the longest: x.claims-search.jsonl is no plain x.jsonl
  const fitting = exporters.filter(({ extension }) => output.endsWith(extension)).sort((a, b) => b.extension.length - a.extension.length)
  if (fitting[0]) return fitting[0].name
  throw new Misuse(`--output ${output}: its ending names no format; say which with --format: ${FORMATS.join(', ')}`)
}

/** The answers of `--serve` have one shape, whoever asks. */
function checkServe({ inputs, format, output, jobs }: Options): void {
  if (inputs.length > 0) throw new Misuse('--serve reads standard input; leave the files out')
  if (format !== 'jsonl') throw new Misuse('--serve answers in JSON lines; leave --format out')
  if (output !== undefined || jobs !== undefined)
    throw new Misuse('--serve answers on standard output, in one process; leave --output and --jobs out')
}

function checkPublished(published: string | undefined): void {
  try {
    checkInput({ published })
  } catch {
    throw new Misuse(`--published ${published}: must be an ISO 8601 date such as 2025-07-17`)
  }
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value !== undefined && !allowed.includes(value)) throw new Misuse(`--${option} ${value}: must be one of ${allowed.join(', ')}`)
  return value
}

function number(option: string, value: string, what: string, allows: (n: number) => boolean): number {
  const n = value.trim() === '' ? Number.NaN : Number(value)
  if (!allows(n)) throw new Misuse(`--${option} ${value}: must be ${what}`)
  return n
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        jobs: { type: 'string', short: 'j' },
        resume: { type: 'boolean' },
        'time-limit': { type: 'string' },
        from: { type: 'string' },
        encoding: { type: 'string' },
        published: { type: 'string' },
        why: { type: 'boolean' },
        'min-confidence': { type: 'string' },
        offsets: { type: 'string' },
        quiet: { type: 'boolean', short: 'q' },
        serve: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}
