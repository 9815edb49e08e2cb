/**
 * JSON-LD, compiled against schema-dts: types and properties are schema.org's, and each value is of a type that its property takes. The
 * compiler is run in the folder SCHEMA_DTS, whose `node_modules` has the types.
 */
const { execFileSync } = require('node:child_process')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { join, resolve } = require('node:path')

const TSC = resolve('node_modules/typescript/bin/tsc')
const OPTIONS =
  '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext --moduleResolution nodenext --pretty false'.split(' ')
const FILES = ['schema-org.jsonld', 'claim-review-draft.claim-review-draft.jsonld']

const folder = mkdtempSync(join(process.env.SCHEMA_DTS, 'typed-'))
try {
  const sources = process.argv.slice(2).flatMap((article, i) =>
    FILES.map((file, j) => {
      const source = join(folder, `${i}-${j}.ts`)
      const document = readFileSync(join(article, file), 'utf8')
      writeFileSync(
        source,
        `import type { Thing, WithContext } from 'schema-dts'\nexport const nodes: WithContext<Thing>[] = ${document}\n`,
      )
      return source
    }),
  )
  execFileSync(process.execPath, [TSC, ...OPTIONS, ...sources], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  console.log(`${sources.length} files`)
} catch (error) {
  console.error(`refused: ${error.stdout ?? error}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
