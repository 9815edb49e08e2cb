import { readFileSync } from 'node:fs'
import type { ColumnKind, TableSchema } from '../../src/lexicon/schema.ts'

/** A row as it stands in the table: its line number and its cells by column name. */
export interface TableRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** `cueVerbs` → `cue-verbs.tsv` */
export const fileOf = (table: string): string => `${table.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.tsv`

/** Reads a table and checks it against its schema; throws one error that lists every bad row with file, line and allowed values. */
export function readTable(path: string, schema: TableSchema): TableRow[] {
  const wanted = [...Object.keys(schema.columns), 'example', 'source']
  const lines = readFileSync(path, 'utf8').split('\n')
  const header = lines[0]?.split('\t') ?? []
  if (header.join() !== wanted.join()) throw new Error(`${path}:1: the header must be: ${wanted.join('<tab>')}`)
  const faults: string[] = []
  const rows: TableRow[] = []
  let before = ''
  lines.slice(1).forEach((text, i) => {
    if (text === '') return
    const line = i + 2
    const values = text.split('\t')
    const say = (fault: string) => faults.push(`${path}:${line}: ${fault}`)
    if (values.length !== wanted.length) say(`has ${values.length} cells, needs ${wanted.length}: ${wanted.join(', ')}`)
    const cells = Object.fromEntries(wanted.map((name, k) => [name, values[k] ?? '']))
    for (const [name, kind] of Object.entries(schema.columns)) {
      const fault = faultOf(cells[name] ?? '', kind)
      if (fault) say(`${name} is '${cells[name]}': ${fault}`)
    }
    if (!cells.source) say('source is empty: say where the row comes from, e.g. "ours"')
    const key = values[0] ?? ''
    if (key <= before) say(`'${key}' must come before '${before}': rows are sorted by the first column and each stands once`)
    before = key
    rows.push({ line, cells })
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return rows
}

function faultOf(cell: string, kind: ColumnKind): string | null {
  if (kind === 'number') return cell !== '' && Number.isFinite(Number(cell)) ? null : 'must be a number'
  if (kind === 'word') return /^\S(.*\S)?$/.test(cell) && cell === cell.toLowerCase() ? null : 'must be a word or phrase in lower case'
  if (kind === 'name') return /^(\S(.*\S)?)?$/.test(cell) ? null : 'must not begin or end with a space'
  if (kind === 'words') return cell.split('|').every((word) => word === word.trim()) ? null : 'must be words separated by |'
  if ('flags' in kind) {
    const bad = cell.split('|').filter((flag) => flag !== '' && !kind.flags.includes(flag))
    return bad.length === 0 ? null : `allowed are ${kind.flags.join(', ')}, separated by |`
  }
  return kind.includes(cell) ? null : `allowed are ${kind.join(', ')}`
}

/** The cell as the lexicon holds it. */
export function parseCell(cell: string, kind: ColumnKind): string | number | string[] {
  if (kind === 'number') return Number(cell)
  if (kind === 'words' || (typeof kind === 'object' && 'flags' in kind)) return cell === '' ? [] : cell.split('|')
  return cell
}
