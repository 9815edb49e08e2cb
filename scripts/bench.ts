/**
 * Times extraction against wink-nlp alone on the same texts in the same run, stage by stage, and watches the memory over 1,000
 * articles; writes docs/performance.md.
 *
 * It is built first, as the package is, so that the code measured is the code that users run.
 *
 *     npm run bench -- [folder with data/]      without a folder: the fixtures' articles
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createExtractor, type Extractor, type ExtractorOptions, extract } from '../src/index.ts'
import { readTexts } from './bench/texts.ts'
import { cpuSeconds, median } from './bench/timing.ts'
import { table } from './evaluate/markdown.ts'
import { versionLine } from './lib/version.ts'

const ROUNDS = 7
/** Rounds before the clock starts, until the engine has compiled what it runs often. */
const WARM_UP = 3
/** Each round has a wink-nlp and an extractor that have read so many other articles: they know the words of the trade, but not the texts that are timed. */
const READ_BEFORE = 300
const ARTICLES = 1000
const STEPS = 5

const [data] = process.argv.slice(2)
const { name, texts, many } = readTexts(data)

/** What any program on top of wink-nlp reads: tokens, sentences, parts of speech, lemmas. Gives a count of tokens. */
function createWink(): (text: string) => number {
  const nlp = winkNLP(winkModel, ['sbd', 'pos'])
  const { its, as } = nlp
  return (text) => {
    const doc = nlp.readDoc(text)
    const tokens = doc.tokens()
    tokens.out(its.value, as.array)
    tokens.out(its.lemma as unknown as typeof its.value, as.array)
    tokens.out(its.pos, as.array)
    doc.sentences().out(its.span, as.array)
    return tokens.length()
  }
}

const wink = createWink()
const tokens = texts.reduce((sum, text) => sum + wink(text), 0)
const timed = new Set(texts)
const others = many.filter((text) => !timed.has(text)).slice(0, READ_BEFORE)

/** An extractor that has read other articles. */
function experienced(options: ExtractorOptions = {}): Extractor {
  const extractor = createExtractor(options)
  for (const text of others) extractor.extract(text)
  return extractor
}

for (let round = 0; round < WARM_UP; round++) for (const text of texts) extract(text)

const seconds = { wink: [] as number[], onrecord: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  const experiencedWink = createWink()
  for (const text of others) experiencedWink(text)
  seconds.wink.push(cpuSeconds(() => texts.map(experiencedWink)))
  const extractor = experienced()
  seconds.onrecord.push(cpuSeconds(() => texts.map((text) => extractor.extract(text))))
}
const [alone, whole] = [median(seconds.wink), median(seconds.onrecord)]
const ratios = seconds.onrecord.map((value, i) => value / (seconds.wink[i] ?? 1))

const stages = timeStages()
const memory = watchMemory()

const thousands = (value: number) => new Intl.NumberFormat('en').format(Math.round(value / 1000) * 1000)
const page = [
  '# Performance',
  `Written by \`npm run bench\`; ${versionLine()}, ${cpus()[0]?.model.trim()}. Text: ${name}, ${texts.length} articles, ${tokens} tokens. CPU time, medians of ${ROUNDS} rounds after ${WARM_UP} to warm up; in each round by a wink-nlp and an extractor that have read ${others.length} other articles.`,
  '## Speed',
  table(
    ['', 'seconds', 'tokens per CPU-second', 'against wink-nlp alone'],
    [
      ['wink-nlp alone (tokens, sentences, part of speech, lemma)', alone.toFixed(3), thousands(tokens / alone), '1'],
      ['onrecord, everything', whole.toFixed(3), thousands(tokens / whole), `**${median(ratios).toFixed(2)}**`],
    ],
  ),
  '## Where the time goes',
  table(
    ['stage', 'CPU milliseconds', 'share'],
    stages.map(([stage, milliseconds]) => [
      stage,
      milliseconds.toFixed(1),
      `${Math.round((100 * milliseconds) / stages.reduce((sum, [, ms]) => sum + ms, 0))} %`,
    ]),
  ),
  '## Memory',
  `Heap in use after a full collection, over ${ARTICLES} articles in one process, ${Math.min(many.length, ARTICLES)} of them different.`,
  table(
    ['articles', 'heap, MB'],
    memory.map(([articles, bytes]) => [String(articles), (bytes / 1e6).toFixed(1)]),
  ),
].join('\n\n')
writeFileSync('docs/performance.md', `${page}\n`)
console.log(page)

/** Median milliseconds a stage over all texts, and what is left for making the records. */
function timeStages(): [stage: string, milliseconds: number][] {
  const rounds: Map<string, number>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const spent = new Map<string, number>()
    const extractor = experienced({
      onStage: (stage, run) => spent.set(stage, (spent.get(stage) ?? 0) + 1000 * cpuSeconds(run)),
    })
    spent.clear()
    const whole = 1000 * cpuSeconds(() => texts.map((text) => extractor.extract(text)))
    const inStages = [...spent.values()].reduce((sum, ms) => sum + ms, 0)
    rounds.push(spent.set('records', whole - inStages))
  }
  return [...(rounds[0]?.keys() ?? [])].map((stage) => [stage, median(rounds.map((spent) => spent.get(stage) ?? 0))])
}

/** Heap in use at the start and after each part of the articles. */
function watchMemory(): [articles: number, bytes: number][] {
  if (!globalThis.gc) throw new Error('run with node --expose-gc, as npm run bench does')
  const seen: [number, number][] = []
  for (let i = 0; i <= ARTICLES; i++) {
    if (i % (ARTICLES / STEPS) === 0) {
      globalThis.gc()
      seen.push([i, process.memoryUsage().heapUsed])
    }
    if (i < ARTICLES) extract(many[i % many.length] ?? '')
  }
  return seen
}
