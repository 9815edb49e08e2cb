import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stopped } from '../../src/batch/abort.ts'
import { startPool } from '../../src/batch/pool.ts'
import { NoWorker, type Runner } from '../../src/batch/runner.ts'
import { input } from './entries.ts'

// processes are started, on machines with other things to do
jest.setTimeout(120_000)

const worker = join(__dirname, 'worker.mjs')
const job = { folder: mkdtempSync(join(tmpdir(), 'onrecord-pool-')) }
const start = (jobs: number, base: number) => startPool({ jobs, worker, job, limit: { base, perCharacter: 0 } })

let pool: Runner | null = null
afterEach(() => pool?.close())

const run = async (runner: Runner, contents: readonly string[]) => {
  const outcomes = await runner.run(contents.map((content, i) => input(`a${i}`, content)))
  return outcomes.map((outcome) => (outcome.ok ? outcome.part : outcome.code))
}

test('gives the outcomes in their order, failures among them', async () => {
  pool = await start(1, 60_000)
  expect(await run(pool, ['x', 'fail', 'y'])).toEqual(['x', 'internal', 'y'])
})

test.each(['exit', 'be killed'])('a worker that is told to %s costs only that article', async (content) => {
  pool = await start(1, 60_000)
  expect(await run(pool, ['x', content, 'y'])).toEqual(['x', 'crashed', 'y'])
  expect(await run(pool, ['z'])).toEqual(['z'])
})

test('what fails once is tried again', async () => {
  pool = await start(1, 60_000)
  expect(await run(pool, ['x', 'exit the first time'])).toEqual(['x', 'exit the first time'])
})

test.each([1, 2])('workers that are killed while they start cost no article, with %d at once', async (jobs) => {
  const [content, folder] = ['be killed once, and successors too', mkdtempSync(join(job.folder, 'early-'))]
  process.env.ONRECORD_TEST_FOLDER = folder
  pool = await startPool({ jobs, worker, job: { folder }, limit: { base: 60_000, perCharacter: 0 } })
  expect(await run(pool, ['x', content, 'y'])).toEqual(['x', content, 'y'])
  expect(existsSync(join(folder, 'early'))).toBe(false)
  expect(await run(pool, ['z'])).toEqual(['z'])
  delete process.env.ONRECORD_TEST_FOLDER
})

test('a worker that is killed while it has nothing to do is replaced, and so is its successor', async () => {
  const folder = mkdtempSync(join(job.folder, 'idle-'))
  process.env.ONRECORD_TEST_FOLDER = folder
  pool = await startPool({ jobs: 1, worker, job: { folder }, limit: { base: 60_000, perCharacter: 0 } })
  const [pid] = await run(pool, ['who'])
  writeFileSync(join(folder, 'early'), 'x')
  process.kill(Number(pid), 'SIGKILL')
  expect(await run(pool, ['z'])).toEqual(['z'])
  delete process.env.ONRECORD_TEST_FOLDER
})

test('a worker that hangs is ended after the time limit, and others go on meanwhile', async () => {
  pool = await start(2, 1500)
  const hanging = run(pool, ['x', 'hang', 'y'])
  for (let i = 0; i < 5; i++) expect(await run(pool, ['z'])).toEqual(['z'])
  expect(await hanging).toEqual(['x', 'timed-out', 'y'])
})

test('stops at once when it is closed', async () => {
  pool = await start(1, 60_000)
  const hanging = run(pool, ['hang'])
  await pool.close()
  await expect(hanging).rejects.toThrow(Stopped)
})

test('a worker that cannot start is said so', async () => {
  const broken = join(job.folder, 'broken.mjs')
  writeFileSync(broken, 'process.exit(3)')
  await expect(startPool({ jobs: 1, worker: broken, job, limit: { base: 5000, perCharacter: 0 } })).rejects.toThrow(NoWorker)
})
