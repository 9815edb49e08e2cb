import { explain } from '../../record/explain.ts'
import { type FlatRecord, toRecords } from '../../record/to-records.ts'
import type { Output, View } from './output.ts'

const COLUMNS = [
  'article',
  'statement',
  'speaker',
  'speakerType',
  'role',
  'quote',
  'kind',
  'stance',
  'stanceTarget',
  'numericClaims',
  'checkWorthiness',
  'cue',
  'source',
  'confidence',
  'start',
  'end',
] as const satisfies readonly (keyof FlatRecord)[]

/** One flat record a row, as RFC 4180 says: CRLF, quotes doubled, a header first. Lists are joined by "; ". */
export const csv = ({ why }: View): Output => ({
  begin: () => row([...COLUMNS, ...(why ? ['why'] : [])]),
  article(extraction) {
    const rows = toRecords(extraction).map((record, i) => {
      const evidence = extraction.statements[i]?.evidence ?? []
      return row([...COLUMNS.map((column) => record[column]), ...(why ? [explain(evidence, extraction.article.text)] : [])])
    })
    return rows.join('')
  },
  end: () => '',
})

const row = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** A cell that a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (wide forms too), also after white space. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text cell that looks like a formula gets an apostrophe before it, which spreadsheets take as "this is text". */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
