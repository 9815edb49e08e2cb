import { explain } from '../record/explain.ts'
import { type FlatRecord, toRecords } from '../record/to-records.ts'
import type { Extraction } from '../types.ts'
import type { ExportOptions } from './exporter.ts'
import { offsetsIn } from './offsets.ts'

/** A flat record as it is written: its offsets in the unit asked for, and the reasons if they were. */
export interface Row extends FlatRecord {
  readonly why?: readonly string[]
}

/** The columns of a table of rows, in the order in which they are written; what identifies a row comes first. */
export const COLUMNS = [
  'article',
  'published',
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
  'date',
  'cue',
  'source',
  'confidence',
  'start',
  'end',
  'meta',
] as const satisfies readonly (keyof FlatRecord)[]

/** One row a statement, in article order. */
export function toRows(extraction: Extraction, { offsets, why = false }: ExportOptions): Row[] {
  const { statements, article } = extraction
  const at = offsetsIn(article.text, offsets)
  return toRecords(extraction).map((record, i) => {
    const row = { ...record, start: at(record.start), end: at(record.end) }
    return why ? { ...row, why: explain(statements[i]?.evidence ?? [], article.text) } : row
  })
}
