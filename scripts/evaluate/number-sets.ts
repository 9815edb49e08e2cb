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

interface Case {
  readonly id: string
  readonly input: string
  readonly notSupported: string
  readonly expected: readonly {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly resolution: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string }
  }[]
}

const MODELS = ['Number', 'Percent', 'Currency', 'Age', 'Dimension', 'Temperature'] as const

/** The sets of number expressions under `<data>/numbers`. */
export const readNumberSets = (data: string): NumberSet[] => [
  britishHard(join(data, 'numbers/british-hard.jsonl')),
  ...MODELS.map((model) => recognizers(model, join(data, `numbers/recognizers-text/${model}Model.json`))),
]

/** Made-up British sentences, with traps. "optional" expressions count neither way. */
function britishHard(path: string): NumberSet {
  const rows = readFileSync(path, 'utf8')
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

/** The cases that the data set's own JavaScript program supports. */
function recognizers(model: string, path: string): NumberSet {
  const cases = JSON.parse(readFileSync(path, 'utf8')) as Case[]
  return {
    name: `Recognizers-Text: ${model}`,
    articles: cases
      .filter(({ notSupported }) => !notSupported.includes('javascript'))
      .map(({ id, input, expected }) => ({
        id,
        text: input,
        expected: expected
          .filter(({ resolution }) => resolution.value && resolution.value !== 'null')
          .map(({ start, end, resolution }) => ({
            start,
            end,
            value: Number(resolution.value?.replace('%', '')),
            unit: model === 'Percent' ? 'percent' : (resolution.isoCurrency ?? resolution.unit ?? null),
            trap: false,
          })),
      })),
  }
}
