import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** Runs the command line in this process and tells what it wrote. */
export async function onrecord(
  args: readonly string[],
  { input = '', isTTY = false, width = 80, signal = new AbortController().signal, stdoutIsTTY = false, onStderr = () => {} } = {},
) {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk)
        if (name === 'stderr') onStderr()
        done()
      },
    })
  const stdin = Object.assign(Readable.from([Buffer.from(input)]), { isTTY })
  const stdout = Object.assign(collect('stdout'), { isTTY: stdoutIsTTY })
  const code = await run(args, { stdin, stdout, stderr: collect('stderr'), version: '1.2.3', width, styled: false, worker: '', signal })
  return { code, ...written }
}
