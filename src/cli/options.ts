import { parseArgs } from 'node:util'
import { checkMeta } from '../record/check.ts'

export const FORMATS = ['pretty', 'jsonl', 'json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

export interface Options {
  readonly files: readonly string[]
  readonly format: Format
  readonly why: boolean
  readonly published: string | undefined
  readonly minConfidence: number
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
  const { format = 'pretty', why = false, published, 'min-confidence': confidence = '0' } = values
  if (!isFormat(format)) throw new Misuse(`--format ${format}: the formats are ${FORMATS.join(', ')}`)
  const minConfidence = confidence.trim() === '' ? Number.NaN : Number(confidence)
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new Misuse(`--min-confidence ${confidence}: must be a number from 0 to 1`)
  if (published !== undefined) {
    try {
      checkMeta({ published })
    } catch {
      throw new Misuse(`--published ${published}: must be an ISO 8601 date such as 2025-07-17`)
    }
  }
  return { files: positionals, format, why, published, minConfidence }
}

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word)

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        why: { type: 'boolean' },
        published: { type: 'string' },
        'min-confidence': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}
