import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract.ts'
import type { NumericExpression } from '../../src/types.ts'
import { type Resolution, sameTime } from './recognizers-time.ts'
import { near, sameUnit } from './units.ts'

interface Expected {
  readonly text: string
  readonly type: string
  readonly start: number
  readonly end: number
  readonly resolution: {
    readonly value?: string | null
    readonly unit?: string
    readonly isoCurrency?: string
    readonly values?: readonly Resolution[]
  } | null
}

interface Case {
  readonly id: string
  readonly input: string
  readonly ref: string | null
  readonly expected: readonly Expected[]
}

export interface RecognizersScore {
  readonly model: string
  readonly cases: number
  readonly right: number
  /** Why cases or parts of them are left out, with how many expressions (for cases without one: cases) each reason takes. */
  readonly excluded: readonly { readonly reason: string; readonly count: number }[]
  /** How many cases have nothing left to be judged by. */
  readonly leftOut: number
  /** The sentences of the cases that are wrong. */
  readonly wrong: readonly string[]
}

interface Exclusion {
  readonly model: string
  /** `case`: the pattern is of the sentence and takes the whole case; `text`, `type`: of one expression, and takes that. */
  readonly where: string
  readonly pattern: RegExp
  readonly reason: string
}

const MODELS = ['Number', 'Percent', 'Currency', 'Age', 'Dimension', 'Temperature', 'NumberRange', 'Ordinal', 'DateTime']

/**
 * Every model's cases but for what `recognizers-excluded.tsv` leaves out, expression by expression. A case is right if each expression
 * that is left is, or, where the set expects none, if nothing of its kind is read.
 */
export function scoreRecognizers(data: string): RecognizersScore[] {
  const exclusions = readExclusions()
  return MODELS.map((model) => {
    const all = JSON.parse(readFileSync(join(data, `numbers/recognizers-text/${model}Model.json`), 'utf8')) as Case[]
    const rules = exclusions.filter((exclusion) => exclusion.model === model)
    const counts = new Map<string, number>()
    const left = all.flatMap((one) => withoutExcluded(one, rules, counts) ?? [])
    const wrong = left.filter((one) => !isRight(model, one))
    return {
      model,
      cases: left.length,
      right: left.length - wrong.length,
      excluded: [...counts].map(([reason, count]) => ({ reason, count })),
      leftOut: all.length - left.length,
      wrong: wrong.map(({ id, input }) => `${id} ${input}`),
    }
  })
}

function readExclusions(): Exclusion[] {
  const lines = readFileSync('scripts/evaluate/recognizers-excluded.tsv', 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.map((line) => {
    const [model = '', where = '', pattern = '', reason = ''] = line.split('\t')
    return { model, where, pattern: new RegExp(pattern, 'i'), reason }
  })
}

/** The case with the expressions that count; null if none is left of some. Counts what goes, by reason. */
function withoutExcluded(one: Case, rules: readonly Exclusion[], counts: Map<string, number>): Case | null {
  const note = ({ reason }: Exclusion, n: number) => counts.set(reason, (counts.get(reason) ?? 0) + n)
  const whole = rules.find(({ where, pattern }) => where === 'case' && pattern.test(one.input))
  if (whole) {
    note(whole, Math.max(1, one.expected.length))
    return null
  }
  const expected = one.expected.filter(({ text, type }) => {
    const rule = rules.find(({ where, pattern }) => where !== 'case' && pattern.test((where === 'type' ? type : text) ?? ''))
    if (rule) note(rule, 1)
    return !rule
  })
  return expected.length === 0 && one.expected.length > 0 ? null : { ...one, expected }
}

const KIND: Readonly<Record<string, (number: NumericExpression) => boolean>> = {
  Percent: ({ kind }) => kind === 'percentage',
  Currency: ({ kind }) => kind === 'money',
  Age: ({ kind }) => kind === 'age',
  Temperature: ({ unit }) => /^degree (?:Celsius|Fahrenheit)$/.test(unit ?? ''),
  Dimension: ({ kind }) => kind === 'measure',
  NumberRange: ({ value }) => typeof value === 'object',
  DateTime: ({ kind }) => /^(?:date|time|date_range)$/.test(kind),
}

export function isRight(model: string, { input, ref, expected }: Case): boolean {
  const numbers = extract(input, ref ? { published: ref.slice(0, 10) } : {}).numbers
  if (expected.length === 0) return !numbers.some((number) => KIND[model]?.(number) ?? false)
  return expected.every((one) => {
    // a unit with no number beside it
    if (model !== 'DateTime' && model !== 'Ordinal' && !one.resolution?.value?.replace('null', '')) return true
    const there = numbers.filter(({ span }) => span.start <= one.end && one.start < span.end)
    if (model === 'DateTime') return (one.resolution?.values ?? []).some((value) => sameTime(value, one.text, there))
    return there.some((number) => same(model, number, one))
  })
}

function same(model: string, number: NumericExpression, { resolution }: Expected): boolean {
  const wanted = resolution?.value ?? ''
  if (model === 'NumberRange') return sameBounds(number, wanted)
  const { value } = number
  const amount = Number(wanted.replace('%', ''))
  if (typeof value === 'object') return near(value.low, amount) || near(value.high, amount)
  // the set counts cents and pence, we their dollars and pounds; it tells heights in feet
  const minor = number.kind === 'money' && /cent|pence|penny/i.test(resolution?.unit ?? '') ? 100 : 1
  const feet = resolution?.unit === 'Foot' && number.unit === 'inch' ? 1 / 12 : 1
  if (!near(Number(value) * minor * feet, amount)) return false
  if (model === 'Number' || model === 'Percent' || model === 'Ordinal' || feet < 1) return true
  return sameUnit(number.unit, resolution?.isoCurrency ?? resolution?.unit ?? '', number.kind === 'money' ? 'money' : 'measure')
}

/** "[10,20)", "(5,)": the set's open and closed ends are our modifiers; of a range only its ends count. */
function sameBounds({ value, modifier }: NumericExpression, wanted: string): boolean {
  const match = /^([[(])(-?[\d.eE+]*),(-?[\d.eE+]*)([\])])$/.exec(wanted)
  if (!match) return false
  const [, open, low = '', high = '', close] = match
  if (typeof value === 'object') return near(value.low, Number(low)) && near(value.high, Number(high))
  if (low && high) return low === high && near(Number(value), Number(low))
  if (low) return near(Number(value), Number(low)) && modifier === (open === '(' ? 'more_than' : 'at_least')
  return near(Number(value), Number(high)) && modifier === (close === ')' ? 'less_than' : 'at_most')
}
