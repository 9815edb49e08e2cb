/**
 * How readers bear hostile pages. Each reads in a process of its own, which is ended when a page takes too long:
 *
 *     tsx scripts/evaluate/html-hostile.ts <folder> <reader's number> <first page>
 *
 * prints a line for each page when it is done: milliseconds of processor time, or "threw".
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { decode } from '../../src/input/decode.ts'
import { readers } from './html-readers.ts'
import { table } from './markdown.ts'

/** Other programs may run beside: the limit is that of the clock, the figures are the processor's. */
const LONGEST_WAIT_MS = 60_000
const TOO_LONG_MS = 10_000
const SCRIPT = 'scripts/evaluate/html-hostile.ts'

/** The pages of a corpus; of those that come in several sizes the largest. */
const pagesIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { name: string; kind: string; scale: string | null })
    .filter(({ kind, scale }) => kind === 'html' && (scale === null || scale === '1m'))
    .map(({ name }) => name)

export async function survive(folder: string, names: readonly string[]): Promise<string> {
  const pages = pagesIn(folder)
  const rows: string[][] = []
  for (const [reader, name] of names.entries()) {
    const times: (number | 'threw' | 'ended')[] = []
    while (times.length < pages.length) {
      times.push(...(await timesFrom(folder, reader, times.length)))
      if (times.length < pages.length) times.push('ended')
    }
    const took = times.filter((time) => typeof time === 'number')
    const slow = times.filter((time) => time === 'ended' || (typeof time === 'number' && time > TOO_LONG_MS)).length
    const slowest = times.includes('ended') ? 'ended after a minute' : `${(Math.max(...took) / 1000).toFixed(1)} s`
    rows.push([name, String(times.filter((time) => time === 'threw').length), String(slow), slowest])
  }
  return table([`${pages.length} pages`, 'throws', `over ${TOO_LONG_MS / 1000} s`, 'slowest'], rows)
}

/** The times of the pages from the given on, up to one that takes too long. */
async function timesFrom(folder: string, reader: number, from: number): Promise<(number | 'threw')[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, String(reader), String(from)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const times: (number | 'threw')[] = []
  let timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_WAIT_MS)
  for await (const line of createInterface({ input: child.stdout })) {
    times.push(line === 'threw' ? line : Number(line))
    clearTimeout(timer)
    timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_WAIT_MS)
  }
  clearTimeout(timer)
  return times
}

async function main(folder: string, reader: number, from: number): Promise<void> {
  for (const name of pagesIn(folder).slice(from)) {
    const html = decode(readFileSync(join(folder, name)), 'html')
    const before = process.cpuUsage()
    const done = await readers[reader]?.read(html).then(
      () => true,
      () => false,
    )
    const { user, system } = process.cpuUsage(before)
    process.stdout.write(`${done ? (user + system) / 1000 : 'threw'}\n`)
  }
}

if (process.argv[1]?.endsWith(SCRIPT)) {
  const [folder = '', reader, from] = process.argv.slice(2)
  await main(folder, Number(reader), Number(from))
}
