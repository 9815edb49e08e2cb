import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFile, articleNames } from '../golden/articles.ts'

export interface Made {
  readonly id: string
  readonly text: string
}

/**
 * As many articles as wanted, no two the same, always the same ones: paragraphs of two articles at a time, and one paragraph with names
 * and numbers that no other has, as each real article has some.
 *
 * @param path articles to make them from, JSON lines with `text`; without it, the fixtures'
 */
export function* makeArticles(count: number, path?: string): Generator<Made> {
  const sources = readTexts(path).map((text) => text.split('\n').filter((line) => line.trim() !== ''))
  const random = randomFrom(1)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const syllables = (n: number): string => Array.from({ length: n }, () => oneOf(CONSONANTS) + oneOf(VOWELS)).join('')
  const name = (): string => capital(syllables(2)) + oneOf(CONSONANTS)
  for (let i = 0; i < count; i++) {
    const kept = oneOf(sources).filter(() => random() < 0.85)
    const added = oneOf(sources).filter(() => random() < 0.15)
    const own = `“We counted ${Math.floor(random() * 90_000) + 10_000} of them,” said ${name()} ${name()}, who leads the ${name()} Trust.`
    yield { id: `a${String(i).padStart(6, '0')}`, text: [...kept, own, ...added].join('\n\n') }
  }
}

const CONSONANTS = [...'bdfgklmnprstvz']
const VOWELS = [...'aeiou']
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function readTexts(path: string | undefined): string[] {
  if (path === undefined) return articleNames().map((name) => readFileSync(articleFile(name, 'article.txt'), 'utf8'))
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Writes articles as files of text, a thousand to a folder. */
export function writeFiles(folder: string, articles: Iterable<Made>): void {
  let i = 0
  for (const { id, text } of articles) {
    const part = join(folder, String(Math.floor(i++ / 1000)).padStart(3, '0'))
    mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${id}.txt`), text)
  }
}

/** Writes articles as JSON lines. */
export function writeLines(file: string, articles: Iterable<Made>): void {
  writeFileSync(file, '')
  let lines = ''
  for (const article of articles) {
    lines += `${JSON.stringify(article)}\n`
    if (lines.length < 2 ** 22) continue
    writeFileSync(file, lines, { flag: 'a' })
    lines = ''
  }
  writeFileSync(file, lines, { flag: 'a' })
}
