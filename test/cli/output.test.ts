import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onrecord } from './command.ts'

// the first extraction loads all that there is
jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'onrecord-output-'))
afterAll(() => rmSync(folder, { recursive: true }))

const articles = join(folder, 'articles')
mkdirSync(articles)
for (let i = 0; i < 12; i++) writeFileSync(join(articles, `${i}.txt`), `“We counted ${i} of them,” said Ann Lee ${i}.`)
writeFileSync(join(articles, '55.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))

let outputs = 0
const fresh = (ending: string): string => join(folder, `out${outputs++}${ending}`)
const content = (path: string): string => readFileSync(path, 'utf8')
const lines = (path: string): unknown[] =>
  content(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a file has what standard output would have; its ending names the format', async () => {
  const output = fresh('.csv')
  const toFile = await onrecord(['--output', output, articles])
  const toStdout = await onrecord(['--format', 'csv', articles])
  expect(toFile).toMatchObject({ code: 1, stdout: '' })
  expect(content(output)).toBe(toStdout.stdout)
})

test('what cannot be read is listed beside the file, and nothing else is left there', async () => {
  const output = fresh('.jsonl')
  const { stderr } = await onrecord(['--output', output, articles])
  expect(stderr).toMatch(
    /55\.txt: is not UTF-8.*\nonrecord: 13 articles, 12 statements, 12 claims, 1 failure \(listed in .*errors\.jsonl\), /,
  )
  expect(lines(`${output}.errors.jsonl`)).toEqual([
    { article: `${articles}/55.txt`, error: 'undecodable', message: expect.any(String), file: `${articles}/55.txt`, line: null },
  ])
  expect(readdirSync(folder).filter((name) => /partial|journal/.test(name))).toEqual([])
})

test('a list of failures of an earlier run does not outlive it', async () => {
  const output = fresh('.jsonl')
  writeFileSync(`${output}.errors.jsonl`, 'old')
  expect((await onrecord(['--output', output, join(articles, '1.txt')])).code).toBe(0)
  expect(existsSync(`${output}.errors.jsonl`)).toBe(false)
})

test('--quiet leaves failures only', async () => {
  const { stderr } = await onrecord(['--quiet', '--output', fresh('.jsonl'), articles])
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('55.txt: is not UTF-8')])
})

/** Runs until it says something, which is that an article cannot be read, and then tells it to stop. */
function stopped(args: readonly string[]) {
  const controller = new AbortController()
  return onrecord(args, { signal: controller.signal, onStderr: () => controller.abort(130) })
}

test.each([
  ['.jsonl', 'jsonl'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.parquet', 'parquet'],
])('stopped and taken up again, %s comes out as if nothing had happened', async (ending, format) => {
  const [whole, cut] = [fresh(ending), fresh(ending)]
  await onrecord(['--format', format, '--output', whole, articles])
  const first = await stopped(['--format', format, '--output', cut, articles])
  expect(first.code).toBe(130)
  expect(first.stderr).toMatch(/stopped after 9 articles, .*give the same command with --resume\n$/)
  expect(existsSync(cut)).toBe(false)
  const second = await onrecord(['--format', format, '--output', cut, '--resume', articles])
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(/onrecord: 13 articles, 12 statements, 12 claims, 1 failure/)
  expect(readFileSync(cut).equals(readFileSync(whole))).toBe(true)
  expect(content(`${cut}.errors.jsonl`)).toBe(content(`${whole}.errors.jsonl`))
})

describe('a run that was stopped', () => {
  const output = fresh('.jsonl')
  beforeAll(() => stopped(['--output', output, articles]))

  const misuse = async (args: readonly string[], message: RegExp) => {
    const { code, stderr } = await onrecord(args)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  }
  test('is not written over', () => misuse(['--output', output, articles], /was cut short; go on with --resume, or begin anew: delete/))
  test('is not gone on with under other options', () => misuse(['--output', output, '--resume', '--why', articles], /other options/))
  test('is not gone on with from other files', () => misuse(['--output', output, '--resume', join(articles, '1.txt')], /other files/))
})

test('a run is not gone on with if an article that it had read has changed', async () => {
  const input = join(folder, 'changing.jsonl')
  const output = fresh('.jsonl')
  const article = (text: string): string => `${JSON.stringify({ text })}\n`
  const rest = `{}\n${article('“We will see,” said Bob Lee.')}`
  writeFileSync(input, article('“Yes,” said Ann Lee.') + rest)
  const { stderr } = await stopped(['--output', output, input])
  expect(stderr).toMatch(/after 2 articles/)
  writeFileSync(input, article('“No,” said Ann Lee.') + rest)
  const { code, stderr: message } = await onrecord(['--output', output, '--resume', input])
  expect([code, message]).toEqual([2, expect.stringContaining('the articles are not the same')])
})

test('a file that is whole is left alone by --resume', async () => {
  const output = fresh('.jsonl')
  await onrecord(['--output', output, join(articles, '1.txt')])
  const before = content(output)
  const { code, stderr } = await onrecord(['--output', output, '--resume', articles])
  expect([code, stderr]).toEqual([0, expect.stringContaining('is whole; nothing is left to do')])
  expect(content(output)).toBe(before)
})

test('asked again for a run that had failures, the exit code says so again', async () => {
  const output = fresh('.jsonl')
  expect((await onrecord(['--output', output, articles])).code).toBe(1)
  const { code, stderr } = await onrecord(['--output', output, '--resume', articles])
  expect([code, stderr]).toEqual([1, expect.stringContaining('is whole; nothing is left to do')])
})

test('--resume with nothing to take up begins', async () => {
  const output = fresh('.jsonl')
  expect((await onrecord(['--output', output, '--resume', join(articles, '1.txt')])).code).toBe(0)
  expect(lines(output)).toHaveLength(1)
})

test('a format of many files makes a folder', async () => {
  const output = fresh('')
  expect((await onrecord(['--format', 'brat', '--output', output, join(articles, '1.txt'), join(articles, '2.txt')])).code).toBe(0)
  expect(readdirSync(output).sort()).toEqual(['000001-1.ann', '000001-1.txt', '000002-2.ann', '000002-2.txt', 'annotation.conf'])
})

test('a device is written to as it is', async () => {
  expect((await onrecord(['--format', 'jsonl', '--output', '/dev/null', articles])).code).toBe(1)
  expect(existsSync('/dev/null.partial')).toBe(false)
})

test.each([
  ['no ending to tell the format', ['--output', fresh('.doc'), articles], /its ending names no format.*--format/],
  ['no folder for the file', ['--output', join(folder, 'none', 'out.csv'), articles], /there is no folder/],
  ['a folder in place of a file', ['--format', 'csv', '--output', articles, articles], /is a folder; name a file in it/],
  ['a folder with something in it', ['--format', 'brat', '--output', articles, articles], /is a folder with something in it/],
  ['--resume of nothing', ['--resume', articles], /--output/],
  ['a folder on standard output', ['--format', 'brat', articles], /name it with --output/],
  ['an encoding that is none', ['--encoding', 'klingon', articles], /windows-1252/],
  ['no jobs', ['--jobs', '0', articles], /whole number from 1/],
  ['no time', ['--time-limit', '0', articles], /more than 0/],
  ['files to serve', ['--serve', articles], /leave the files out/],
])('%s is misuse', async (_, args, message) => {
  const { code, stderr } = await onrecord(args)
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})

test('a binary format does not go to a terminal', async () => {
  expect(await onrecord(['--format', 'parquet', articles], { stdoutIsTTY: true })).toMatchObject({ code: 2, stdout: '' })
})
