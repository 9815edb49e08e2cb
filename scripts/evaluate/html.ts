/**
 * Compares readers of pages and writes docs/html-bake-off.md.
 *
 *     npm run evaluate:html -- <folder of pages> [folder of hostile pages]
 *
 * The first holds a folder a page, with source.html and expected.txt; the second manifest.jsonl beside its files. Takes some minutes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/input/decode.ts'
import { versionLine } from '../lib/version.ts'
import { survive } from './html-hostile.ts'
import { type Reader, readers } from './html-readers.ts'
import { scoreWords, type WordScore } from './html-score.ts'
import { share, table } from './markdown.ts'

interface Page {
  readonly name: string
  readonly html: string
  readonly text: string
}

const [pages = '../shared/data/html', hostile] = process.argv.slice(2)

const bytes = (path: string): string => decode(readFileSync(path), 'html')
const theirs = readdirSync(pages).map(
  (name): Page => ({ name, html: bytes(join(pages, name, 'source.html')), text: readFileSync(join(pages, name, 'expected.txt'), 'utf8') }),
)
const ours = readdirSync('fixtures/pages').map(
  (name): Page => ({
    name,
    html: bytes(join('fixtures/pages', name, 'page.html')),
    text: readFileSync(join('fixtures/pages', name, 'article.txt'), 'utf8'),
  }),
)

/** Milliseconds of processor time that something took, and what it gave; null if it threw. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly result: T | null }> {
  const before = process.cpuUsage()
  const result = await work().catch(() => null)
  const { user, system } = process.cpuUsage(before)
  return { took: (user + system) / 1000, result }
}

async function compare(set: readonly Page[]): Promise<string> {
  const rows = []
  for (const reader of readers) {
    const scores: WordScore[] = []
    let time = 0
    for (const { html, text } of set) {
      // once to warm up
      await timed(() => reader.read(html))
      const { took, result } = await timed(() => reader.read(html))
      time += took
      scores.push(scoreWords(result ?? '', text))
    }
    const mean = (of: (score: WordScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length
    rows.push([
      reader.name,
      mean(({ precision }) => precision),
      mean(({ recall }) => recall),
      `**${share(mean(({ f }) => f))}**`,
      Math.min(...scores.map(({ f }) => f)),
      `${scores.filter(({ f }) => f >= 0.95).length} of ${scores.length}`,
      (time / set.length).toFixed(0),
    ])
  }
  return table(['', 'precision', 'recall', 'F', 'worst F', 'F ≥ .95', 'ms a page'], rows)
}

async function eachPage(reader: Reader, set: readonly Page[]): Promise<string> {
  const rows = []
  for (const { name, html, text } of set) {
    const { precision, recall, f } = scoreWords((await reader.read(html).catch(() => '')) as string, text)
    rows.push([name, precision, recall, `**${share(f)}**`])
  }
  return table(['page', 'precision', 'recall', 'F'], rows)
}

const [own] = readers
const page = [
  '# Reading the article of a page',
  `Written by \`npm run evaluate:html\`; ${versionLine()}. Precision and recall count words, each as often as it stands there, headline included; the time is that of the processor, the second time a page is read.`,
  '## Pages of news sites',
  `${theirs.length} pages saved from news sites, with the text that is wanted; they are not part of this repository. For all but one, that text is what Readability makes of the page, so its own figures here say little.`,
  await compare(theirs),
  own ? await eachPage(own, theirs) : '',
  '## Pages of ours',
  `The ${ours.length} pages of \`fixtures/pages\`, written in the manner of as many content management systems, with the text that a reader would take for the article. They steered the block step, so its figures here say little; those of the others show what they leave in or take out.`,
  await compare(ours),
  ...(hostile
    ? [
        '## Hostile pages',
        await survive(
          hostile,
          readers.map(({ name }) => name),
        ),
      ]
    : []),
  `## What follows

parse5 with our own block step reads the pages: it is as good as the best of the others where they are good, leaves out more of what is
not the article, knows where each character stands in the source (the others build a tree that no longer says so), and takes
time in proportion to the page whatever is in it. Readability's way of scoring paragraphs is what it builds on.`,
].join('\n\n')
writeFileSync('docs/html-bake-off.md', `${page}\n`)
console.log(page)
