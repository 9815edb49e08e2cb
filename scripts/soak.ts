/**
 * Kills a run over many articles at random moments, takes it up again each time, and compares what comes out with a run that nothing
 * happened to; and ends worker processes during a run, which must not show either. Needs `dist` (npm run build), and Linux.
 *
 *     npm run soak -- [--articles 10000] [--kills 20] [--from articles.jsonl]
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { makeArticles, randomFrom, writeFiles } from './scale/corpus.ts'
import { descendants, ended, watch } from './scale/watch.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    from: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
})
const [articles, kills] = [Number(values.articles), Number(values.kills)]
const random = randomFrom(Number(values.seed))
console.log(`${articles} articles, ${kills} kills, seed ${values.seed}`)

const folder = mkdtempSync(join(tmpdir(), 'onrecord-soak-'))
try {
  const input = join(folder, 'articles')
  writeFiles(input, makeArticles(articles, values.from))
  const command = (output: string) => ['dist/cli.js', '--jobs', '2', '--output', join(folder, output), input]

  const whole = await watch(process.execPath, command('whole.jsonl'))
  if (whole.code !== 0) throw new Error(`the run that nothing happens to ended with ${whole.code}: ${whole.stderr}`)
  const peak = Math.max(...whole.memory)
  console.log(`undisturbed: ${whole.seconds.toFixed(0)} s, at most ${megabytes(peak)} MB`)

  let [killed, runs] = [0, 0]
  for (let code: number | null = null; code !== 0; runs++) {
    const child = spawn(process.execPath, [...command('killed.jsonl'), '--resume'], { stdio: ['ignore', 'ignore', 'pipe'] })
    const running = ended(child)
    // from before anything is written to somewhere in the work; each run starts anew where the last one stopped
    const mercy = killed < kills ? random() ** 2 * 2000 * (whole.seconds / kills) : null
    if (mercy !== null && (await Promise.race([running, sleep(mercy, 'time')])) === 'time') {
      child.kill('SIGKILL')
      killed++
    }
    code = await running
    if (code !== 0 && code !== null) throw new Error(`a run that was taken up again ended with ${code}`)
  }
  same('killed.jsonl', `${killed} kills in ${runs} runs`)

  const child = spawn(process.execPath, command('workers.jsonl'), { stdio: ['ignore', 'ignore', 'inherit'] })
  const running = ended(child)
  let ends = 0
  while (ends < kills && (await Promise.race([running, sleep(500 + random() * 1000 * (whole.seconds / kills), 'time')])) === 'time') {
    const workers = descendants(child.pid ?? 0)
    const victim = workers[Math.floor(random() * workers.length)]
    if (victim === undefined) continue
    process.kill(victim, 'SIGKILL')
    ends++
  }
  const code = await running
  const errors = join(folder, 'workers.jsonl.errors.jsonl')
  if (code !== 0)
    throw new Error(
      `a run whose workers were ended ended with ${code}: ${existsSync(errors) ? readFileSync(errors, 'utf8') : 'no errors listed'}`,
    )
  same('workers.jsonl', `${ends} workers ended`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function same(output: string, what: string): void {
  const [one, other] = ['whole.jsonl', output].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  )
  if (one !== other) throw new Error(`${what}: the output is another than that of the run that nothing happened to`)
  if (existsSync(join(folder, `${output}.journal`)) || existsSync(join(folder, `${output}.partial`)))
    throw new Error(`${what}: something is left over`)
  console.log(`${what}: the output is the same`)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
