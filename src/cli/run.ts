import { write } from '../batch/write.ts'
import { extractAll } from './extract-all.ts'
import { printable } from './format/text.ts'
import { help } from './help.ts'
import { Misuse, parseOptions } from './options.ts'
import { serve } from './serve.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Runs the command line; resolves with the exit code: 0 all was read, 1 an article was not, 2 the command was not understood, or that of
 * the signal that stopped it.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const options = parseOptions(args)
    if (options === 'help') await write(around.stdout, help)
    else if (options === 'version') await write(around.stdout, `${around.version}\n`)
    else return await (options.serve ? serve(options, around) : extractAll(options, around))
    return 0
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    await write(around.stderr, `onrecord: ${printable(error.message)}\nTry: onrecord --help\n`)
    return 2
  }
}
