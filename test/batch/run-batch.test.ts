import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { Stopped } from '../../src/batch/abort.ts'
import { Fingerprint } from '../../src/batch/fingerprint.ts'
import type { Entry, Failure, Outcome } from '../../src/batch/outcome.ts'
import type { Output } from '../../src/batch/output.ts'
import { START } from '../../src/batch/position.ts'
import { runBatch } from '../../src/batch/run-batch.ts'
import type { Runner } from '../../src/batch/runner.ts'
import type { Input } from '../../src/input/types.ts'
import { input, reading, unreadable } from './entries.ts'

const outcomeOf = ({ id, content, source }: Input): Outcome =>
  content === 'fail' ? { ok: false, id, code: 'internal', message: '', source } : { ok: true, id, part: content, statements: 2, claims: 3 }

/** Works after as many milliseconds as it is told for each batch in turn. */
const runnerWith = (jobs: number, delays: readonly number[]) => {
  const seen = { running: 0, most: 0, begun: 0 }
  const runner: Runner = {
    jobs,
    async run(inputs) {
      const delay = delays[seen.begun++ % delays.length] ?? 0
      seen.most = Math.max(seen.most, ++seen.running)
      await sleep(delay)
      seen.running--
      return inputs.map(outcomeOf)
    },
    close: async () => {},
  }
  return { runner, seen }
}

/** Keeps what it is given in the order in which it comes. */
const collector = (wait: () => Promise<void> = async () => {}) => {
  const ids: string[] = []
  const output: Output = {
    async add({ id }, index) {
      await wait()
      ids[index] = id
    },
    async checkpoint(_, failures: readonly Failure[]) {
      for (const { id } of failures) ids.push(`(${id})`)
    },
    finish: async () => {},
    suspend: async () => {},
  }
  return { output, ids }
}

const { signal } = new AbortController()
const size = { articles: 2, characters: 1e9 }
const common = { size, from: START, signal, onOutcome: () => {} }

test('outcomes come in the order of the articles, however long each takes; no more at once than there are jobs', async () => {
  const contents = fc.array(fc.constantFrom('fine', 'fail', 'unreadable'), { maxLength: 20 })
  const delays = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(contents, delays, fc.integer({ min: 1, max: 4 }), async (kinds, waits, jobs) => {
      const entries = kinds.map((kind, i): Entry => (kind === 'unreadable' ? unreadable(`${i}`) : input(`${i}`, kind)))
      const { runner, seen } = runnerWith(jobs, waits)
      const { output } = collector()
      const reported: string[] = []
      const onOutcome = ({ ok, id }: Outcome) => reported.push(ok ? id : `(${id})`)
      const end = await runBatch({ ...common, entries: reading(entries), runner, output, fingerprint: new Fingerprint(), onOutcome })
      expect(reported).toEqual(kinds.map((kind, i) => (kind === 'fine' ? `${i}` : `(${i})`)))
      const fine = kinds.filter((kind) => kind === 'fine').length
      expect(end).toMatchObject({ articles: kinds.length, failures: kinds.length - fine, statements: 2 * fine, claims: 3 * fine })
      expect(seen.most).toBeLessThanOrEqual(jobs)
    }),
    { numRuns: 30 },
  )
})

test('reads no further ahead than the output takes', async () => {
  let read = 0
  function* endless(): Generator<Entry> {
    for (;;) yield input(`${read++}`)
  }
  const controller = new AbortController()
  const { runner } = runnerWith(2, [0])
  const { output } = collector(() => new Promise(() => {}))
  const running = runBatch({
    ...common,
    entries: reading(endless()),
    runner,
    output,
    fingerprint: new Fingerprint(),
    signal: controller.signal,
  })
  running.catch(() => {})
  await sleep(50)
  // two jobs, four batches ahead for each, two articles a batch, and what is being read
  expect(read).toBeLessThanOrEqual(2 * 4 * 2 + 4)
})

test('stops when it is told to, with what was written whole', async () => {
  const controller = new AbortController()
  const { runner } = runnerWith(1, [0])
  const { output, ids } = collector()
  function* endless(): Generator<Entry> {
    for (let i = 0; ; i++) yield input(`${i}`)
  }
  const onOutcome = ({ id }: Outcome) => {
    if (id === '4') controller.abort()
  }
  const running = runBatch({
    ...common,
    entries: reading(endless()),
    runner,
    output,
    fingerprint: new Fingerprint(),
    signal: controller.signal,
    onOutcome,
  })
  await expect(running).rejects.toThrow(Stopped)
  expect(ids).toEqual(['0', '1', '2', '3', '4', '5'])
})
