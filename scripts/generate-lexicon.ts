/**
 * Turns the tables under `lexicon/en/` into `src/lexicon/en.generated.ts`, inflections included.
 *
 *     npm run lexicon            writes the file
 *     npm run lexicon -- --check fails if the file is not what the tables say
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflect } from '../src/lexicon/inflect.ts'
import { schema, type TableSchema } from '../src/lexicon/schema.ts'
import { fileOf, parseCell, readTable } from './lexicon/read-table.ts'

const target = 'src/lexicon/en.generated.ts'
const tables = Object.entries(schema as Record<string, TableSchema>).map(([name, table]) => {
  const rows = readTable(join('lexicon/en', fileOf(name)), table).map(({ cells }) => {
    const row: Record<string, unknown> = {}
    for (const [column, kind] of Object.entries(table.columns)) row[column] = parseCell(cells[column] ?? '', kind)
    if (table.inflect) row.forms = inflect(Object.values(cells)[0] ?? '', table.inflect)
    return `    ${JSON.stringify(row)},`
  })
  return `  ${name}: [\n${rows.join('\n')}\n  ],`
})
const code = `// Made by \`npm run lexicon\` from lexicon/en/*.tsv; change those instead.
import type { LexiconData } from './schema.ts'

export const en: LexiconData = {
${tables.join('\n')}
}
`
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== code) {
    console.error(`${target} is not what lexicon/en/*.tsv say. Run: npm run lexicon`)
    process.exit(1)
  }
} else {
  writeFileSync(`${target}.tmp`, code)
  renameSync(`${target}.tmp`, target)
  console.error(`${target}: ${Object.keys(schema).length} tables`)
}
