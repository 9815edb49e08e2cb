import { en } from './en.generated.ts'
import { inflect } from './inflect.ts'
import { type LexiconData, type Row, schema, type TableName, type TableSchema } from './schema.ts'

/** Rows a user adds to a table; only the first column is required, and a `verb` or `noun` is inflected if it has no `forms`. */
export type LexiconAdditions = { readonly [T in TableName]?: readonly (Partial<Row<T>> & { readonly [key: string]: unknown })[] }

/** The tables, with any rows the user added, and a way to look a form up. Immutable. */
export interface Lexicon {
  readonly data: LexiconData
  /** The rows of a table by form (inflected tables) or by their first column; a user's row wins over ours. */
  index<T extends TableName>(table: T): ReadonlyMap<string, Row<T>>
  /** What a stage compiles from the tables, made once a lexicon: `lexicon.derive(buildMatcher)`. */
  derive<T>(build: (lexicon: Lexicon) => T): T
}

/** A row of defaults: the first allowed value, an empty list or an empty word for each column that is left out. */
function complete(table: TableName, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { columns, inflect: kind } = schema[table] as TableSchema
  const [key = ''] = Object.keys(columns)
  const word = row[key]
  if (typeof word !== 'string' || word === '')
    throw new TypeError(`lexicon.${table}: each row needs '${key}', a non-empty string; got ${JSON.stringify(row)}`)
  const unknown = Object.keys(row).filter((name) => !(name in columns) && !(name === 'forms' && kind))
  if (unknown.length > 0)
    throw new TypeError(`lexicon.${table}: unknown column '${unknown[0]}'; the columns are ${Object.keys(columns).join(', ')}`)
  const full: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(columns)) {
    full[name] = row[name] ?? fallback(table, name, column)
    const values = [full[name]].flat()
    const allowed = Array.isArray(column) ? column : typeof column === 'object' && 'flags' in column ? column.flags : null
    const bad = allowed && values.find((value) => !allowed.includes(value as string))
    if (bad) throw new TypeError(`lexicon.${table}: ${name} of '${word}' is '${String(bad)}'; allowed are ${allowed.join(', ')}`)
  }
  if (kind) full.forms = row.forms ?? inflect(word, kind)
  return full
}

function fallback(table: TableName, name: string, column: unknown): unknown {
  // a new cue verb behaves like "say" unless told otherwise
  if (table === 'cueVerbs' && name === 'frames') return ['quote', 'that', 'bare']
  if (table === 'cueVerbs' && name === 'attitude') return 'neutral'
  if (column === 'number') return 0
  if (Array.isArray(column)) return column[0]
  return column === 'word' || column === 'name' ? '' : []
}

/** The built-in tables, or a copy with a user's rows added. Throws a TypeError that says which row is wrong and why. */
export function createLexicon(additions: LexiconAdditions = {}): Lexicon {
  const data = Object.fromEntries(
    (Object.keys(schema) as TableName[]).map((table) => {
      const added = (additions[table] ?? []).map((row) => complete(table, row))
      return [table, added.length > 0 ? [...en[table], ...added] : en[table]]
    }),
  ) as unknown as LexiconData
  const unknown = Object.keys(additions).find((table) => !(table in schema))
  if (unknown) throw new TypeError(`lexicon: unknown table '${unknown}'; the tables are ${Object.keys(schema).join(', ')}`)
  const indexes = new Map<TableName, ReadonlyMap<string, unknown>>()
  const derived = new Map<unknown, unknown>()
  const lexicon: Lexicon = {
    data,
    derive<T>(build: (lexicon: Lexicon) => T): T {
      if (!derived.has(build)) derived.set(build, build(lexicon))
      return derived.get(build) as T
    },
    index<T extends TableName>(table: T): ReadonlyMap<string, Row<T>> {
      let index = indexes.get(table)
      if (!index) {
        const entries = new Map<string, unknown>()
        for (const row of data[table] as readonly (Row<T> & { readonly forms?: readonly string[] })[])
          for (const form of row.forms ?? [Object.values(row)[0] as unknown as string]) entries.set(form, row)
        index = entries
        indexes.set(table, index)
      }
      return index as ReadonlyMap<string, Row<T>>
    },
  }
  return lexicon
}
