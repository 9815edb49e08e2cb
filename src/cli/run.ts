import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { createExtractor } from '../extract.ts'
import { csv } from './format/csv.ts'
import { json } from './format/json.ts'
import { jsonl } from './format/jsonl.ts'
import type { Output, View } from './format/output.ts'
import { pretty } from './format/pretty.ts'
import { printable } from './format/text.ts'
import { help } from './help.ts'
import { type Format, Misuse, type Options, parseOptions } from './options.ts'
import { readText, Unreadable } from './read.ts'

/** What the command reads from and writes to. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable
  readonly stderr: Writable
  readonly version: string
  readonly width: number
  readonly style: View['style']
}

const outputs: Readonly<Record<Format, (view: View) => Output>> = { pretty, jsonl, json, csv }

/** Runs the command line; resolves with the exit code: 0 all was read, 1 a file was not, 2 the command was not understood. */
export async function run(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(args)
    if (options === 'help') await write(around.stdout, help)
    else if (options === 'version') await write(around.stdout, `${around.version}\n`)
    else return await extractAll(options, around)
    return 0
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    await write(around.stderr, `onrecord: ${printable(error.message)}\nTry: onrecord --help\n`)
    return 2
  }
}

async function extractAll(options: Options, { stdin, stdout, stderr, width, style }: Surroundings): Promise<0 | 1> {
  const { format, why, published, minConfidence } = options
  const files = options.files.length > 0 ? options.files : ['-']
  if (options.files.length === 0 && stdin.isTTY) throw new Misuse('no file given')
  const { extract } = createExtractor({ minConfidence })
  const output = outputs[format]({ why, width, style })
  let done = 0
  await write(stdout, output.begin())
  for (const file of files) {
    try {
      const extraction = extract(await readText(file, stdin), { id: file, published })
      await write(stdout, output.article(extraction, done))
      done++
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      await write(stderr, `onrecord: ${file === '-' ? 'standard input' : printable(file)}: ${printable(error.message)}\n`)
    }
  }
  await write(stdout, output.end(done))
  return done === files.length ? 0 : 1
}

async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
