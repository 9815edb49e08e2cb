import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { FolderStore } from '../../src/batch/folder-store.ts'
import { OtherRun } from '../../src/batch/journal.ts'
import type { Failure } from '../../src/batch/outcome.ts'
import { advance } from '../../src/batch/position.ts'
import { besides, openResumable } from '../../src/batch/resumable-output.ts'
import { SpoolStore } from '../../src/batch/spool-store.ts'
import { TextStore } from '../../src/batch/text-store.ts'
import type { ExportWriter } from '../../src/export/exporter.ts'
import { textExporter } from '../../src/export/text-exporter.ts'

/** As JSON has it: something before, between and after. */
const bracketed = textExporter({
  name: 'bracketed',
  summary: '',
  mediaType: '',
  extension: '',
  offsets: 'none',
  begin: () => '[\n',
  between: ',\n',
  end: '\n]',
  article: () => '',
})
/** As Parquet has it: what is written depends on all that came before. */
const binary = (): ExportWriter => {
  let parts: unknown[] = []
  let sum = 0
  const group = () => {
    sum += parts.length
    const bytes = Buffer.from(`${JSON.stringify(parts)} ${sum};`)
    parts = []
    return bytes
  }
  return {
    begin: () => Buffer.from('MAGIC'),
    add: (part) => (parts.push(part) < 3 ? Buffer.alloc(0) : group()),
    end: group,
  }
}

const root = mkdtempSync(join(tmpdir(), 'onrecord-resume-'))
afterAll(() => rmSync(root, { recursive: true }))

const kinds = {
  text: { store: (target: string) => new TextStore(besides(target).partial, target, bracketed.writer()), part: (i: number) => `é${i}` },
  binary: { store: (target: string) => new SpoolStore(besides(target).partial, target, binary()), part: (i: number) => [`é${i}`, i, null] },
  folder: {
    store: (target: string) => new FolderStore(besides(target).partial, target, { 'shared.conf': 'x' }),
    part: (i: number) => ({ '.txt': `é${i}`, '.ann': 'T1' }),
  },
} as const
type Kind = keyof typeof kinds

const ARTICLES = 24
const header = { run: 'this' }
/** Every seventh article fails, so that failures stand at either side of any mark. */
const failing = (i: number): boolean => i % 7 === 3

/** Adds articles, a checkpoint after every few, until the end or until it has added so many; then the program is gone. */
async function attempt(kind: Kind, target: string, until = Number.POSITIVE_INFINITY, run = header): Promise<void> {
  const { store, part } = kinds[kind]
  const { output, from } = await openResumable({ target, store: store(target), header: run, resume: true, interval: 0 })
  if (output === null) return
  let position = from
  let failures: Failure[] = []
  for (let i = from.articles; i < ARTICLES; i++) {
    if (i >= until) return await output.suspend()
    const id = `folder/a${i}.txt`
    if (failing(i)) failures.push({ ok: false, id, code: 'unreadable', message: 'no', source: { file: id, line: null } })
    else await output.add({ ok: true, id, part: part(i), statements: 1, claims: 1 }, i)
    const outcome = failing(i) ? failures.at(-1) : { ok: true as const, id, part: null, statements: 1, claims: 1 }
    if (outcome) position = advance(position, outcome)
    if (i % 3 === 2) {
      await output.checkpoint(position, failures)
      failures = []
    }
  }
  await output.checkpoint(position, failures)
  await output.finish()
}

/** All files of a folder with their content. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [`${parentPath.slice(folder.length)}/${name}`, readFileSync(join(parentPath, name), 'utf8')]),
  )
}

let runs = 0
const freshTarget = (): string => {
  const folder = join(root, String(runs++))
  mkdirSync(folder)
  return join(folder, 'out')
}

describe.each(Object.keys(kinds) as Kind[])('%s', (kind) => {
  test('appears whole, with a list of what failed, and nothing else is left', async () => {
    const target = freshTarget()
    await attempt(kind, target)
    const files = contents(join(target, '..'))
    expect(Object.keys(files)).toContain('/out.errors.jsonl')
    expect(
      files['/out.errors.jsonl']
        ?.trim()
        .split('\n')
        .map((line) => JSON.parse(line).article),
    ).toEqual([3, 10, 17].map((i) => `folder/a${i}.txt`))
    expect(Object.keys(files).filter((name) => /partial|journal/.test(name))).toEqual([])
    expect(statSync(target).isDirectory()).toBe(kind === 'folder')
  })

  test('cut short at any place and torn in any way, it comes out the same when it is taken up again', async () => {
    const whole = freshTarget()
    await attempt(kind, whole)
    const expected = contents(join(whole, '..'))
    const cut = fc.record({ until: fc.nat(ARTICLES - 1), journal: fc.nat(200), partial: fc.nat(60) })
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        const target = freshTarget()
        for (const { until, journal, partial } of cuts) {
          await attempt(kind, target, until)
          expect(existsSync(target)).toBe(false)
          shorten(besides(target).journal, journal)
          if (kind !== 'folder') shorten(besides(target).partial, partial)
        }
        await attempt(kind, target)
        expect(contents(join(target, '..'))).toEqual(expected)
      }),
      { numRuns: 12 },
    )
  })

  test('is not gone on with if its header is another', async () => {
    const target = freshTarget()
    await attempt(kind, target, 20)
    await expect(attempt(kind, target, 22, { run: 'another' })).rejects.toThrow(OtherRun)
  })

  test('what was left to rename is renamed by the next run', async () => {
    const target = freshTarget()
    await attempt(kind, target)
    const expected = contents(join(target, '..'))
    const mark = {
      position: { articles: ARTICLES, failures: 3, statements: 21, claims: 21, fingerprint: '' },
      bytes: 1,
      failed: [],
      done: true,
    }
    writeFileSync(besides(target).journal, `${JSON.stringify({ run: header })}\n${JSON.stringify(mark)}\n`)
    await attempt(kind, target)
    expect(contents(join(target, '..'))).toEqual(expected)
  })
})

/** Takes bytes off the end of a file, as if they had never come to the disk. */
function shorten(path: string, bytes: number): void {
  truncateSync(path, Math.max(0, statSync(path).size - bytes))
}

test('a partial file that is gone is begun anew', async () => {
  const target = freshTarget()
  await attempt('text', target, 20)
  rmSync(besides(target).partial)
  await attempt('text', target)
  expect(readFileSync(target, 'utf8')).toContain('é0,\n')
})
