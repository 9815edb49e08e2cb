import type { NumericExpression } from '../types.ts'

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** A number in words: "at least 1,500,000 GBP per year, a rise". */
export function reading({ value, unit, modifier, direction, per, period }: NumericExpression): string {
  const amount =
    typeof value === 'number'
      ? decimal.format(value)
      : typeof value === 'string'
        ? (period ?? value)
        : `${decimal.format(value.low)}–${decimal.format(value.high)}`
  const words = [modifier === 'exact' ? '' : modifier.replace('_', ' '), amount, unit === 'percent' ? '%' : (unit ?? '').replace('_', ' ')]
  return `${words.filter(Boolean).join(' ')}${per ? ` per ${per}` : ''}${direction ? `, a ${direction}` : ''}`
}
