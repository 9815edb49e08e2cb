import type { StreamExporter } from './exporter.ts'
import { COLUMNS, toRows } from './rows.ts'
import { textExporter } from './text-exporter.ts'

/**
 * One flat record a row, as RFC 4180 says: CRLF, quotes doubled, a header first. Lists are joined by "; ", and `meta` is JSON. A text cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, which spreadsheets take as "this is text".
 */
export const csv: StreamExporter<string, string> = textExporter({
  name: 'csv',
  summary: 'one statement a row, with a header; safe to open in a spreadsheet',
  mediaType: 'text/csv',
  extension: '.csv',
  offsets: 'either',
  reasons: true,
  begin: ({ why }) => line([...COLUMNS, ...(why ? ['why'] : [])]),
  article: (extraction, options) =>
    toRows(extraction, options)
      .map((row) => line([...COLUMNS.map((column) => row[column]), ...(row.why ? [row.why] : [])]))
      .join(''),
})

const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** A cell that a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (wide forms too), also after white space; or a tab or line end. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
