/**
 * Writes the JSON Schemas of the records, which the package ships, to `schema/`. Their descriptions are the comments on the types.
 *
 *     npm run schema            writes them
 *     npm run schema -- --check fails if they are not what the types say
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { schemas } from './schema/schemas.ts'

let stale = false
mkdirSync('schema', { recursive: true })
for (const [file, text] of Object.entries(schemas())) {
  const path = `schema/${file}`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale = true
  if (process.argv.includes('--check')) console.error(`${path} is not what the types say. Run: npm run schema`)
  else writeFileSync(path, text)
}
if (stale && process.argv.includes('--check')) process.exitCode = 1
