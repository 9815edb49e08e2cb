#!/usr/bin/env node
import { extname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

const WIDTH = { least: 60, most: 140, whenUnknown: 100 }
/** What a program ends with when a signal stops it: 128 and the signal's number. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

const { stdin, stdout, stderr, env, argv } = process
// whoever reads the records may stop early, as `| head` does: that is no error
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
// and nobody has to read what we say
stderr.on('error', () => {})

const stop = new AbortController()
for (const [signal, code] of Object.entries(SIGNALS)) {
  process.on(signal, () => {
    // asked twice: at once
    if (stop.signal.aborted) process.exit(code)
    stop.abort(code)
  })
}

const columns = stdout.columns ?? stderr.columns ?? (Number(env.COLUMNS) || WIDTH.whenUnknown)

const code = await run(argv.slice(2), {
  stdin,
  stdout,
  stderr,
  version: manifest.version,
  width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
  // https://no-color.org: any value but the empty one; a dumb terminal cannot
  styled: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  // beside this file, before and after the build
  worker: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
  signal: stop.signal,
})
process.exitCode = code
// standard input may still be open, and nobody is going to read it
if (stop.signal.aborted) process.exit()
