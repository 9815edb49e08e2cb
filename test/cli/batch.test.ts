import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

jest.setTimeout(180_000)

const folder = mkdtempSync(join(tmpdir(), 'onrecord-batch-'))
afterAll(() => rmSync(folder, { recursive: true }))

const articles = join(folder, 'articles')
mkdirSync(articles)
const ARTICLES = 200
for (let i = 0; i < ARTICLES; i++) {
  const text = i % 50 === 7 ? Buffer.from([0xe9, 0x20, 0xe9]) : `“We counted ${i} of them,” said Ann Lee.\n\nShe said that ${i} was a lot.`
  writeFileSync(join(articles, `${String(i).padStart(3, '0')}.txt`), text)
}
const whole = join(folder, 'whole.jsonl')

const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args])

async function result(child: ChildProcessWithoutNullStreams) {
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.resume()
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { code, signal, stderr }
}

const same = (output: string): void => {
  for (const ending of ['', '.errors.jsonl']) expect(readFileSync(output + ending, 'utf8')).toBe(readFileSync(whole + ending, 'utf8'))
  for (const ending of ['.partial', '.journal']) expect(existsSync(output + ending)).toBe(false)
}

beforeAll(async () => {
  const { code, stderr } = await result(start(['--output', whole, articles]))
  expect(stderr).toContain(`onrecord: ${ARTICLES} articles, 392 statements`)
  expect(code).toBe(1)
})

test('workers give the same as one process', async () => {
  const output = join(folder, 'workers.jsonl')
  const { stderr } = await result(start(['--jobs', '2', '--output', output, articles]))
  expect(stderr).toContain(`onrecord: ${ARTICLES} articles, 392 statements`)
  same(output)
})

test('killed and taken up again, it comes out the same', async () => {
  const output = join(folder, 'killed.jsonl')
  // `npm run soak` does it at many more
  for (const articlesDone of [1, 100]) {
    const child = start(['--output', output, '--resume', articles])
    const ended = result(child)
    await reached(output, articlesDone, child)
    child.kill('SIGKILL')
    const { code } = await ended
    if (code !== null) break
    expect(existsSync(output)).toBe(false)
  }
  const { code } = await result(start(['--jobs', '1', '--output', output, '--resume', articles]))
  expect(code).toBe(1)
  same(output)
})

/** Until so many lines stand in the partial file, or the program has ended. */
async function reached(output: string, lines: number, child: ChildProcess): Promise<void> {
  const count = () => (existsSync(`${output}.partial`) ? readFileSync(`${output}.partial`, 'utf8').split('\n').length - 1 : 0)
  while (count() < lines && child.exitCode === null) await sleep(20)
}

test('Ctrl-C ends it at once, and says how to go on', async () => {
  const input = start(['--from', 'jsonl', '--output', join(folder, 'stopped.jsonl'), '-'])
  const ended = result(input)
  // waits for more when it has said that this cannot be read
  input.stdin.write('{"id":"a"}\n')
  await once(input.stderr, 'data')
  input.kill('SIGINT')
  const { code, stderr } = await ended
  expect(stderr).toMatch(/stopped after 1 article, .*; to go on, give the same command with --resume\n$/)
  expect(code).toBe(130)
})

test('--serve answers each line before the next one comes', async () => {
  const child = start(['--serve'])
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => JSON.parse((await answers.next()).value as string)
  child.stdin.write(`${JSON.stringify({ id: 'a', text: '“Yes,” said Ann Lee. “No,” said Bob Lee.' })}\n`)
  expect(await next()).toEqual({ article: 'a', records: 2 })
  expect([await next(), await next()]).toMatchObject([{ speaker: 'Ann Lee', article: 'a' }, { speaker: 'Bob Lee' }])
  child.stdin.write('{"id":"b"}\n')
  expect(await next()).toEqual({ article: '-:2', records: 0, error: 'bad-record', message: 'has neither text nor html' })
  child.stdin.write('{"id":"c","text":""}\n')
  expect(await next()).toEqual({ article: 'c', records: 0 })
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})
