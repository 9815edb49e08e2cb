import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onrecord } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

const article = file('article.txt', 'Profits fell 5% last year.\n\n“We will appeal,” said Ann Lee, the firm’s lawyer.\n')

describe('exit code 0', () => {
  test.each([['--help'], ['-h'], ['--help', '--format', 'nonsense-is-not-read']])(
    '%s shows the help, examples included',
    async (...args) => {
      const { code, stdout, stderr } = await onrecord(args)
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain('Usage')
      expect(stdout).toContain('onrecord --why --published 2025-07-17 article.txt')
    },
  )

  test('--version', async () => expect(await onrecord(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' }))

  test('help fits 120 columns', async () => {
    const { stdout } = await onrecord(['--help'])
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  test('standard input is read for -, and without files', async () => {
    const input = '“We will appeal,” said Ann Lee.'
    const named = await onrecord(['--format', 'jsonl', '-'], { input })
    const bare = await onrecord(['--format', 'jsonl'], { input })
    expect(JSON.parse(named.stdout)).toMatchObject({ article: '-', quote: 'We will appeal,' })
    expect(bare).toEqual(named)
  })

  test('an empty article has no records', async () => {
    const empty = file('empty.txt', '')
    expect(await onrecord(['--format', 'jsonl', empty])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse((await onrecord(['--format', 'json', empty])).stdout)).toHaveLength(1)
  })
})

describe('exit code 1: a bad file costs only itself', () => {
  const cases: [string, string, RegExp][] = [
    ['missing', join(folder, 'missing.txt'), /missing\.txt: no such file/],
    ['a folder of other things', dirname(file('other/picture.png', '')), /other: holds no file/],
    ['not UTF-8', file('latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9])), /latin1\.txt: is not UTF-8; .*iconv/],
  ]
  test.each(cases)('%s', async (_, bad, message) => {
    const { code, stdout, stderr } = await onrecord(['--format', 'json', bad, article])
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/\nonrecord: 2 articles, 1 statement, 2 claims, 1 failure, .*\n$/)
    expect((JSON.parse(stdout) as { article: { id: string } }[]).map((one) => one.article.id)).toEqual([article])
  })

  test('a name cannot write to the terminal', async () => {
    const { stderr } = await onrecord(['no\u001b[2Jsuch\nfile'])
    expect(stderr).toBe('onrecord: no\ufffd[2Jsuch file: no such file\n')
  })
})

describe('exit code 2: misuse', () => {
  test.each([
    ['an unknown option', ['--nope', article], /--nope/],
    ['an unknown format', ['--format', 'xml', article], /one of pretty, jsonl, csv, json/],
    ['a format left out', ['--format'], /format/],
    ['no number', ['--min-confidence', 'high', article], /from 0 to 1/],
    ['an empty number', ['--min-confidence', '', article], /from 0 to 1/],
    ['a number too large', ['--min-confidence', '1.5', article], /from 0 to 1/],
    ['no date', ['--published', 'Monday', article], /ISO 8601/],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await onrecord(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).toContain('Try: onrecord --help')
  })

  test('no file and nothing piped in', async () => {
    expect(await onrecord([], { isTTY: true })).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('formats', () => {
  test('json is an array with a whole extraction for each file, whose offsets fit the file', async () => {
    const bom = file('bom.txt', '\ufeff“Yes,” said Ann Lee.\r\n')
    const { stdout } = await onrecord(['--format', 'json', article, bom])
    const [first, second] = JSON.parse(stdout) as [{ schemaVersion: number }, { article: { text: string } }]
    expect(first.schemaVersion).toBe(1)
    expect(second.article.text).toBe('\ufeff“Yes,” said Ann Lee.\r\n')
  })

  test('jsonl has the five words of the record first', async () => {
    const { stdout } = await onrecord(['--format', 'jsonl', article])
    expect(Object.keys(JSON.parse(stdout.split('\n')[0] ?? ''))).toEqual(
      expect.arrayContaining(['speaker', 'role', 'quote', 'stance', 'numericClaims']),
    )
  })

  test.each(['pretty', 'jsonl', 'csv'])('--why adds reasons to %s', async (format) => {
    const plain = await onrecord(['--format', format, article])
    const why = await onrecord(['--format', format, '--why', article])
    expect(plain.stdout).not.toContain('why')
    expect(why.stdout).toContain('why')
  })

  test.each([60, 80, 100, 140])('pretty fits %d columns', async (width) => {
    const { stdout } = await onrecord(['--why', article], { width })
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
    expect(stdout).toContain('“We will appeal,”')
  })

  test('--min-confidence leaves statements out', async () => {
    expect((await onrecord(['--format', 'jsonl', '--min-confidence', '1', article])).stdout).toBe('')
  })
})
