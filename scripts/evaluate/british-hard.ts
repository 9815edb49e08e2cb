import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NumberSet } from './numbers.ts'

interface Hard {
  readonly id: string
  readonly text: string
  readonly refDate: string
  readonly expressions: readonly {
    readonly start: number
    readonly end: number
    readonly kind: string
    readonly value?: number | string | null
    readonly unit?: string | null
  }[]
}

/** Made-up British sentences, with traps. "optional" expressions count neither way. */
export function britishHard(data: string): NumberSet {
  const rows = readFileSync(join(data, 'numbers/british-hard.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Hard)
  return {
    name: 'British, hard',
    articles: rows.map(({ id, text, refDate, expressions }) => ({
      id,
      text,
      published: refDate,
      expected: expressions
        .filter(({ kind }) => kind !== 'optional')
        .map(({ start, end, kind, value = null, unit = null }) => ({ start, end, value, unit, trap: kind === 'none' })),
    })),
  }
}
