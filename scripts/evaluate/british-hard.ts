import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract.ts'
import type { NumericExpression } from '../../src/types.ts'
import { near, sameUnit } from './units.ts'

/** What the set says of one expression: a value, or the two ends of a range, a score or a ratio; none of them for a vague amount. */
interface Expected {
  readonly start: number
  readonly end: number
  readonly text?: string
  readonly kind: string
  readonly value?: number | string | null
  readonly low?: number
  readonly high?: number
  readonly unit?: string | null
}

interface Sentence {
  readonly id: string
  readonly text: string
  readonly refDate: string
  readonly expressions: readonly Expected[]
}

export interface HardScore {
  /** Expressions with a value. */
  readonly expressions: number
  /** Value and unit right in one record. */
  readonly right: number
  /** Vague amounts ("dozens"), to which the set gives no value, and how many were found. */
  readonly vague: number
  readonly vagueFound: number
  /** Numbers that are no quantity ("Channel 4"), and how many were taken for one. */
  readonly traps: number
  readonly taken: number
  /** What is wrong, for whoever wants to mend it. */
  readonly wrong: readonly string[]
}

/** Scores made-up British sentences: value and unit in one record for each expression, nothing at a trap. */
export function scoreBritishHard(data: string): HardScore {
  const score = { expressions: 0, right: 0, vague: 0, vagueFound: 0, traps: 0, taken: 0 }
  const wrong: string[] = []
  const sentences = readFileSync(join(data, 'numbers/british-hard.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence)
  for (const { id, text, refDate, expressions } of sentences) {
    const { numbers } = extract(text, { published: refDate })
    for (const one of expressions) {
      const there = numbers.filter(({ span }) => span.start < one.end && one.start < span.end)
      if (one.kind === 'optional') continue
      if (one.kind === 'none') {
        score.traps++
        if (there.length === 0) continue
        score.taken++
      } else if (one.value == null && one.low === undefined) {
        score.vague++
        if (there.length > 0) {
          score.vagueFound++
          continue
        }
      } else {
        score.expressions++
        if (there.some((number) => sameValue(number, one) && sameMeasure(number, one))) {
          score.right++
          continue
        }
      }
      wrong.push(`${id} ${text} (${one.text ?? text.slice(one.start, one.end)})`)
    }
  }
  return { ...score, wrong }
}

function sameValue({ kind, value, period, denominator }: NumericExpression, { value: wanted, low = 0, high = 0 }: Expected): boolean {
  if (typeof wanted === 'string') return value === wanted || period === wanted
  if (typeof wanted === 'number') return typeof value === 'number' && near(value, wanted)
  if (typeof value === 'object') return near(value.low, low) && near(value.high, high)
  if (kind === 'score') return value === `${low}-${high}`
  return kind === 'ratio' && denominator === high && Math.abs(Number(value) - low / high) < 1e-4
}

/** "GBP/litre": unit and what it is per. No unit in the set: any (a count's noun is ours). */
function sameMeasure({ kind, unit, per }: NumericExpression, { unit: wanted }: Expected): boolean {
  if (!wanted) return true
  const [main = '', base = null] = wanted.split('/')
  return sameUnit(unit, main, kind === 'money' ? 'money' : 'measure') && (per?.replaceAll(',', '') ?? null) === base
}
