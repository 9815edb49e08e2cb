/**
 * Builds the playground into `playground/dist`, says what it weighs, and serves it to this machine.
 *
 *     npm run playground              builds and serves
 *     npm run playground -- --build   only builds; the folder can be put on any web server
 */
import process from 'node:process'
import { buildSite, megabytes } from './build/build.ts'
import { serveSite } from './build/serve.ts'

const PORT = 4173

const { files, total } = await buildSite()
for (const [name, size] of Object.entries(files)) console.log(`${String(size).padStart(9)}  ${name}`)
console.log(`${String(total).padStart(9)}  in all, gzipped: ${megabytes(total)}`)
if (!process.argv.includes('--build')) {
  await serveSite(PORT)
  console.log(`\nhttp://localhost:${PORT}/   (stop with Ctrl+C)`)
}
