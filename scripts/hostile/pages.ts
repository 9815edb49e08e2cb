import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromHtml, type HtmlArticle, toSource } from '../../src/html/index.ts'
import { decode } from '../../src/input/decode.ts'

interface Entry {
  readonly name: string
  readonly kind: string
  readonly attacks: string
  readonly budget_ms: number
  readonly expect: Readonly<Record<string, unknown>>
}

/** Reads every page of a corpus (`manifest.jsonl` beside the files) whose name holds `filter`; returns the names of those on which something is wrong. */
export async function pageFailures(folder: string, filter: string, report: (line: string) => void): Promise<string[]> {
  const entries = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry)
    .filter(({ name, kind }) => kind === 'html' && name.includes(filter))
  const bad: string[] = []
  for (const entry of entries) {
    const faults = await check(decode(readFileSync(join(folder, entry.name)), 'html'), entry)
    for (const fault of faults) report(`${entry.name} as a page (${entry.attacks}): ${fault}`)
    if (faults.length > 0) bad.push(`${entry.name} as a page`)
  }
  return bad
}

async function check(html: string, { budget_ms, expect }: Entry): Promise<string[]> {
  const before = process.cpuUsage()
  let article: HtmlArticle
  try {
    article = await articleFromHtml(html)
  } catch (error) {
    return [`throws ${String(error)}`]
  }
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  const faults = misplaced(article, html)
  if (took > budget_ms) faults.push(`takes ${took.toFixed(0)} ms of ${budget_ms}`)
  if (JSON.stringify(await articleFromHtml(html)) !== JSON.stringify(article)) faults.push('is not the same the second time')
  const { textContains, noTextMatching } = expect
  if (typeof textContains === 'string' && !article.text.includes(textContains)) faults.push(`does not hold ${textContains}`)
  if (typeof noTextMatching === 'string' && article.text.includes(noTextMatching)) faults.push(`holds ${noTextMatching}`)
  return faults
}

/** Words of the text that stand elsewhere in the source than its map says; character references mean what they stand for. */
function misplaced(article: HtmlArticle, html: string): string[] {
  for (const { text } of article.sourceMap) {
    const words = article.text.slice(text.start, text.end)
    const source = toSource(article, text)
      .map(({ start, end }) => html.slice(start, end))
      .join('')
    if (source.replace(/\s/g, ' ') !== words.replace(/\s/g, ' ') && !/^(?:&|\s+$)/.test(source))
      return [`has ${words} where there is ${source}`]
  }
  return []
}
