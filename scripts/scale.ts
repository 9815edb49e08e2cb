/**
 * Times the command line over many articles with one worker and with two, watches its memory, and writes docs/scale.md: what a million
 * articles cost, how the work divides, and what a cluster needs. Needs `dist` (npm run build), Linux, and two idle cores.
 *
 *     npm run scale -- [--articles 10000] [--from articles.jsonl] [--spark log]      log: what `npm run test:spark` printed
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from './evaluate/markdown.ts'
import { versionLine } from './lib/version.ts'
import { makeArticles, writeLines } from './scale/corpus.ts'
import { type Taken, watch } from './scale/watch.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, from: { type: 'string' }, spark: { type: 'string' } },
})
const count = Number(values.articles)
/** What is taken off for starting: a run over so few articles. */
const FEW = 64
const MILLION = 1e6

const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'))
try {
  const texts = [...makeArticles(count, values.from)]
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / count
  const [all, few] = [join(folder, 'all.jsonl'), join(folder, 'few.jsonl')]
  writeLines(all, texts)
  writeLines(few, texts.slice(0, FEW))
  const started = await run(few, 1, 'few.out.jsonl')
  const one = await run(all, 1, 'one.jsonl')
  const two = await run(all, 2, 'two.jsonl')
  const bytes = statSync(join(folder, 'one.jsonl')).size / count
  const perArticle = (one.seconds - started.seconds) / (count - FEW)
  const hours = (perArticle * MILLION) / 3600
  const ratio = (one.seconds - started.seconds) / (two.seconds - started.seconds)
  const page = [
    '# Scale',
    `Written by \`npm run scale\`; ${versionLine()}, ${cpus()[0]?.model.trim()}. ${count.toLocaleString('en')} articles of ${Math.round(words)} words on average, ${values.from ? 'from a file' : "made from the fixtures'"}, as JSON lines.`,
    '## On one machine',
    table(
      ['workers', 'seconds', 'articles a second', 'memory at most, MB', 'halfway, MB'],
      [
        ['1', one.seconds.toFixed(1), rate(one), peak(one), halfway(one)],
        ['2', two.seconds.toFixed(1), rate(two), peak(two), halfway(two)],
      ],
    ),
    `Two workers do the work of one ${ratio.toFixed(2)} times as fast. A run starts in ${started.seconds.toFixed(1)} seconds, ${FEW} articles included. Memory is that of all processes together, what they share counted once; it depends on the number of workers and not on the number of articles.`,
    '## A million articles',
    [
      `- One core: ${perArticle.toFixed(4)} s × 1,000,000 = ${Math.round(perArticle * MILLION).toLocaleString('en')} s, or ${hours.toFixed(1)} hours.`,
      `- In an hour: ${hours.toFixed(1)} core-hours ÷ 1 hour = ${Math.ceil(hours)} cores, if each is kept busy.`,
      `- Records as JSON lines: ${Math.round(bytes).toLocaleString('en')} bytes an article, ${((bytes * MILLION) / 1e9).toFixed(1)} GB in all.`,
      '- Articles do not depend on each other, so the work divides as one likes: by file, by folder, by partition. Nothing has to be shared.',
    ].join('\n'),
    '## On a cluster',
    `Each task of \`integrations/spark\` keeps one process of the command line for its whole partition. A worker needs one core and about ${Math.ceil(Number(peak(one)) / 100) * 100} MB beside what Spark itself needs, Node 20 and the package; no network and no model to load. ${sparkFigures()}`,
  ].join('\n\n')
  writeFileSync('docs/scale.md', `${page}\n`)
  console.log(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function run(input: string, jobs: number, output: string): Promise<Taken> {
  const taken = await watch(process.execPath, ['dist/cli.js', '--jobs', String(jobs), '--quiet', '--output', join(folder, output), input])
  if (taken.code !== 0) throw new Error(`the command ended with ${taken.code}: ${taken.stderr}`)
  return taken
}

function rate({ seconds }: Taken): string {
  return (count / seconds).toFixed(0)
}

function peak({ memory }: Taken): string {
  return (Math.max(...memory) / 1e6).toFixed(0)
}

/** The most in the first half of a run: about the same as in the whole if memory is flat. */
function halfway({ memory }: Taken): string {
  return (Math.max(...memory.slice(0, memory.length / 2)) / 1e6).toFixed(0)
}

/** "Spark local[2]: 132.9 articles a second, 90 % of that", after the command line's own. */
function sparkFigures(): string {
  if (values.spark === undefined) return ''
  const log = readFileSync(values.spark, 'utf8')
  const [, alone] = /command line, 2 workers: ([\d.]+) articles a second/.exec(log) ?? []
  const [, mode, spark, share] = /Spark (\S+): ([\d.]+) articles a second, (\d+) %/.exec(log) ?? []
  if (alone === undefined || spark === undefined) throw new Error(`no figures of Spark in ${values.spark}`)
  return `Measured side by side: the command line with two workers ${alone} articles a second, Spark in \`${mode}\` ${spark}, which is ${share} %.`
}
