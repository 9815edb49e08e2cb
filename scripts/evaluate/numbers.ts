import type { Prediction } from '../predict/predictor.ts'

type Predicted = Prediction['numbers'][number]

/** What a data set says of one expression; `value` or `unit` null where it does not say. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly value: number | string | null
  readonly unit: string | null
  /** A number that is no quantity, such as the one in "Channel 4": nothing may be read there. */
  readonly trap: boolean
}

export interface NumberSet {
  readonly name: string
  readonly articles: readonly {
    readonly id: string
    readonly text: string
    readonly published?: string
    readonly expected: readonly Expected[]
  }[]
}

export interface NumberScore {
  readonly expressions: number
  readonly found: number
  /** Value and unit right, of those expressions for which the set names them. */
  readonly right: number
  readonly rightOf: number
  readonly traps: number
  readonly avoided: number
}

const overlaps = ([start, end]: readonly [number, number], expected: Expected): boolean => start < expected.end && expected.start < end

export function scoreNumbers(set: NumberSet, predictions: ReadonlyMap<string, readonly Predicted[]>): NumberScore {
  const score = { expressions: 0, found: 0, right: 0, rightOf: 0, traps: 0, avoided: 0 }
  for (const { id, expected } of set.articles) {
    for (const one of expected) {
      const there = (predictions.get(id) ?? []).filter(({ span }) => overlaps(span, one))
      if (one.trap) {
        score.traps++
        if (there.length === 0) score.avoided++
        continue
      }
      score.expressions++
      if (there.length > 0) score.found++
      if (one.value === null) continue
      score.rightOf++
      if (there.some((number) => sameValue(number.value, one.value) && (one.unit === null || sameUnit(number.unit, one.unit))))
        score.right++
    }
  }
  return score
}

function sameValue(read: unknown, wanted: number | string | null): boolean {
  const number = Number(wanted)
  if (typeof read === 'number' && !Number.isNaN(number)) return Math.abs(read - number) <= 1e-6 * Math.max(1, Math.abs(number))
  return String(read) === String(wanted)
}

/** Spellings of one unit. */
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  pp: 'percentage point',
  kg: 'kilogram',
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  m: 'meter',
  ml: 'milliliter',
  mph: 'mile per hour',
  gb: 'gigabyte',
  mb: 'megabyte',
  c: 'degree celsius',
  f: 'degree fahrenheit',
  dollar: 'usd',
  'united states dollar': 'usd',
  pound: 'gbp',
  euro: 'eur',
  pence: 'gbp',
  penny: 'gbp',
  cent: 'usd',
}

function sameUnit(read: string | null, wanted: string): boolean {
  const normal = (unit: string) => unit.toLowerCase().replaceAll('_', ' ').replaceAll('metre', 'meter').replaceAll('litre', 'liter')
  const forms = (unit: string) => [normal(unit), UNITS[normal(unit)]].filter((form) => form !== undefined)
  const wantedForms = forms(wanted)
  return read !== null && forms(read).some((form) => wantedForms.includes(form))
}
