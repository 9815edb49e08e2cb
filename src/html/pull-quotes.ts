import { outwards } from './element.ts'
import type { Line } from './matter.ts'
import { PULL_QUOTE } from './name-tables.ts'
import { isNamed } from './names.ts'
import { wordsOf } from './similar.ts'

/** Fewer characters may well stand in the article twice. */
const SHORTEST = 25
const LEVELS = 4
/** An article has few; more are not looked for. */
const MOST = 40

/** Takes out pull quotes: words that stand in the article and once more, drawn large. */
export function withoutPullQuotes(lines: readonly Line[]): readonly Line[] {
  const found = lines.filter(mayBePullQuote).slice(0, MOST)
  if (found.length === 0) return lines
  const own = new Set(found)
  const article = lines.filter((line) => !own.has(line)).map(({ block }) => wordsOf(block.text).join(' '))
  const all = ` ${article.join(' ')} `
  for (const line of found) {
    const words = wordsOf(line.block.text).join(' ')
    if (words.length < SHORTEST || !all.includes(` ${words} `)) own.delete(line)
  }
  return lines.filter((line) => !own.has(line))
}

function mayBePullQuote({ block, kind }: Line): boolean {
  if (kind === 'quotation') return true
  let level = 0
  for (const element of outwards(block.element)) {
    if (level++ >= LEVELS || element.tag === 'body') return false
    if (element.tag === 'aside' || isNamed(element, PULL_QUOTE)) return true
  }
  return false
}
