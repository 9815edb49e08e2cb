import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

export const two = (n: number): string => String(n).padStart(2, '0')
const LENGTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isDay = (day: number, month: number): boolean => Number.isInteger(day) && day >= 1 && day <= (LENGTH[month - 1] ?? 0)
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1000 && year < 2200

/** EDTF of what is known: `2013-11-03`, `--11-03`, `2013-11`. */
export function edtf(year: number | null, month: number | null, day: number | null): string {
  if (month === null) return year === null ? '' : String(year)
  const rest = day === null ? two(month) : `${two(month)}-${two(day)}`
  return year === null ? `--${rest}` : `${year}-${rest}`
}

/** A date or, where `value` has a slash, a range of dates. */
export const dateReading = (rule: string, start: number, end: number, value: string): Reading => ({
  rule,
  start,
  end,
  kind: value.includes('/') ? 'date_range' : 'date',
  value,
  unit: null,
})

const YEAR_AFTER = /(?:(?: ?, ?of| of| in| ?,)? |[-/])(\d{4})(?![\d%])(?!,\d)/y

/** The year that follows a date at `offset`: ", 2013" or " 2013". */
export function yearAfter({ text }: View, offset: number): { readonly year: number; readonly end: number } | null {
  YEAR_AFTER.lastIndex = offset
  const match = YEAR_AFTER.exec(text)
  const year = Number(match?.[1])
  return match && isYear(year) ? { year, end: YEAR_AFTER.lastIndex } : null
}
