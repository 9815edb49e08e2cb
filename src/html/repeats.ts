import { outwards } from './element.ts'
import type { Line } from './matter.ts'
import { PULL_QUOTE } from './name-tables.ts'
import { isNamed } from './names.ts'
import { wordsOf } from './similar.ts'

/** A shorter line may well stand twice. */
const SHORTEST = 40
const LEVELS = 4
/** Words drawn large are few in an article; more are not looked for. */
const MOST = 40

/** Takes out lines that stand there a second time, and pull quotes: words of the article drawn large. */
export function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>()
  const keys = lines.map(({ block }) => wordsOf(block.text).join(' '))
  let all: string | null = null
  let looked = 0
  return lines.filter((line, i) => {
    const key = keys[i] ?? ''
    if (key.length < SHORTEST) return true
    if (seen.has(key)) return false
    if (mayBePullQuote(line) && looked++ < MOST) {
      all ??= `\n${keys.join('\n')}\n`
      // it stands in a longer line too
      if (all.includes(` ${key}`) || all.includes(`${key} `)) return false
    }
    seen.add(key)
    return true
  })
}

function mayBePullQuote({ block, kind }: Line): boolean {
  if (kind === 'quotation') return true
  let level = 0
  for (const element of outwards(block.element)) {
    if (level++ >= LEVELS || element.tag === 'body') return false
    if (element.tag === 'aside' || element.tag === 'figure' || isNamed(element, PULL_QUOTE)) return true
  }
  return false
}
