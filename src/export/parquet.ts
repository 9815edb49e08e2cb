import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer/src/index.js'
import type { FlatRecord } from '../record/to-records.ts'
import type { ExportOptions, Format, StreamExporter } from './exporter.ts'
import { checkExportOptions } from './options.ts'
import { COLUMNS, toRows } from './rows.ts'

/** Rows that are gathered before they are written; the larger, the better they compress and the more memory they take. */
const GROUP = 20_000

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const
const required = { repetition_type: 'REQUIRED' } as const
const optional = { repetition_type: 'OPTIONAL' } as const

/** What each column holds. A list of texts is what takes three elements, as the Parquet specification of LIST has it. */
const COLUMN_TYPES: Readonly<Record<(typeof COLUMNS)[number], readonly Omit<SchemaElement, 'name'>[]>> = {
  article: [{ ...text, ...optional }],
  published: [{ ...text, ...optional }],
  statement: [{ ...text, ...required }],
  speaker: [{ ...text, ...optional }],
  speakerType: [{ ...text, ...optional }],
  role: [{ ...text, ...optional }],
  quote: [{ ...text, ...required }],
  kind: [{ ...text, ...required }],
  stance: [{ ...text, ...optional }],
  stanceTarget: [{ ...text, ...optional }],
  numericClaims: [
    { ...required, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { repetition_type: 'REPEATED', num_children: 1 },
    { ...text, ...required },
  ],
  checkWorthiness: [{ type: 'DOUBLE', ...optional }],
  date: [{ ...text, ...optional }],
  cue: [{ ...text, ...optional }],
  source: [{ ...text, ...optional }],
  confidence: [{ type: 'DOUBLE', ...required }],
  start: [{ type: 'INT32', ...required }],
  end: [{ type: 'INT32', ...required }],
  meta: [{ ...text, ...optional }],
}

const SCHEMA: SchemaElement[] = [
  { name: 'statements', num_children: COLUMNS.length },
  ...COLUMNS.flatMap((column) =>
    COLUMN_TYPES[column].map((element, i) => ({ ...element, name: [column, 'list', 'element'][i] ?? column })),
  ),
]

const format: Format = {
  name: 'parquet',
  summary: 'one statement a row, for pandas, DuckDB, Spark and the like; binary',
  mediaType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  offsets: 'either',
  reasons: false,
}

/**
 * Flat records as an Apache Parquet file (Snappy). The columns are those of the CSV, with their types; `numericClaims` is a list, and `meta` is JSON. The unit
 * of `start` and `end` stands in the file's metadata, under `onrecord.offsets`.
 */
export const parquet: StreamExporter<readonly FlatRecord[], Uint8Array> = {
  ...format,
  layout: 'stream',
  part(extraction, options = {}) {
    checkExportOptions(format, options)
    return toRows(extraction, { offsets: options.offsets })
  },
  writer(options = {}) {
    checkExportOptions(format, options)
    return rowGroups(options)
  },
}

const cell = (row: FlatRecord, name: (typeof COLUMNS)[number]): unknown =>
  name === 'meta' ? ((row.meta && JSON.stringify(row.meta)) ?? null) : row[name]

function rowGroups({ offsets = 'utf16' }: ExportOptions) {
  const buffer = new ByteWriter()
  const kvMetadata = [{ key: 'onrecord.offsets', value: offsets }]
  const file = new ParquetWriter({ writer: buffer, schema: SCHEMA, kvMetadata, createdBy: 'onrecord' })
  let rows: FlatRecord[] = []

  /** What was written since it was last asked for; positions in the file go on counting. */
  const take = (): Uint8Array => {
    const bytes = buffer.getBytes().slice()
    buffer.index = 0
    return bytes
  }
  const writeGroup = (): void => {
    // synchronous, as the buffer's `finish` and `flush` are
    file.write({ columnData: COLUMNS.map((name) => ({ name, data: rows.map((row) => cell(row, name)) })), rowGroupSize: GROUP })
    rows = []
  }
  return {
    begin: take,
    add(part: readonly FlatRecord[]) {
      for (const row of part) rows.push(row)
      if (rows.length < GROUP) return new Uint8Array(0)
      writeGroup()
      return take()
    },
    end() {
      if (rows.length > 0) writeGroup()
      file.finish()
      return take()
    },
  }
}
