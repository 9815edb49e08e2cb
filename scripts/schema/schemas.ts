import { z } from 'zod'
import { descriptionsIn } from './descriptions.ts'
import { extraction } from './extraction.ts'
import './drift.ts'
import { record } from './record.ts'

interface JsonSchema {
  description?: string
  $defs?: Record<string, JsonSchema>
  properties?: Record<string, JsonSchema>
  [key: string]: unknown
}

/** The schemas' texts by file name. */
export function schemas(): Record<string, string> {
  const types = descriptionsIn('src/types.ts')
  const rows = descriptionsIn('src/record/to-records.ts')
  return {
    'extraction.json': write('Extraction', 'onrecord: everything that was found in an article', extraction, types),
    'record.json': write('FlatRecord', 'onrecord: one statement', record, rows),
  }
}

function write(name: string, title: string, schema: z.ZodType, descriptions: ReadonlyMap<string, string>): string {
  const { $schema, $defs = {}, ...top } = z.toJSONSchema(schema) as JsonSchema
  describe(top, name, descriptions)
  for (const [definition, content] of Object.entries($defs)) describe(content, definition, descriptions)
  const defs = Object.keys($defs).length > 0 ? { $defs } : {}
  return `${JSON.stringify({ $schema, title, ...top, ...defs }, null, 2)}\n`
}

/** Puts the comments of a type and its fields where the schema has room for them. */
function describe(schema: JsonSchema, path: string, descriptions: ReadonlyMap<string, string>): void {
  delete schema.id
  const text = descriptions.get(path)
  if (text !== undefined) schema.description = text
  for (const [key, field] of Object.entries(schema.properties ?? {})) describe(field, `${path}.${key}`, descriptions)
}
