#!/usr/bin/env node
import process from 'node:process'
import { styleText } from 'node:util'
import manifest from '../../package.json' with { type: 'json' }
import { run } from './run.ts'

const WIDTH = { least: 60, most: 140, whenUnknown: 100 }

const { stdin, stdout, stderr, env, argv } = process
// whoever reads us may stop early, as `| head` does: that is no error
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

const columns = stdout.columns ?? (Number(env.COLUMNS) || WIDTH.whenUnknown)
// https://no-color.org: any value but the empty one; a dumb terminal cannot
const styled = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'

run(argv.slice(2), {
  stdin,
  stdout,
  stderr,
  version: manifest.version,
  width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
  style: styled ? (style, text) => styleText(style, text) : (_, text) => text,
}).then((code) => {
  process.exitCode = code
})
