import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction, Span } from '../../src/types.ts'

/** UTF-16 units of the article shown on either side of the words that a rule saw. */
const AROUND = 36
/** Longest words of a rule that are shown. */
const LONGEST = 40

/** For each rule that fired in the golden articles, the words that it saw in the surest statement, in bold, with what stands around. */
export function ruleExamples(folder: string): ReadonlyMap<string, string> {
  const best = new Map<string, { sure: number; example: string }>()
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name, 'article.txt'), 'utf8')
    const { statements } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Extraction
    for (const { confidence, evidence, stance } of statements) {
      for (const { rule, spans } of [...evidence, ...(stance?.evidence ?? [])]) {
        const [span] = spans
        if (!span || span.end === span.start || span.end - span.start > LONGEST) continue
        if (confidence > (best.get(rule)?.sure ?? 0)) best.set(rule, { sure: confidence, example: inContext(text, span) })
      }
    }
  }
  return new Map([...best].map(([rule, { example }]) => [rule, example]))
}

/** `… said that **he** had …`: whole words, within the paragraph. */
function inContext(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? ''
  const left = before.length < AROUND ? before : before.replace(/^\S*\s/, '… ')
  const right = after.length < AROUND ? after : after.replace(/\s\S*$/, ' …')
  return `${left}**${text.slice(start, end)}**${right}`.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}
