/**
 * Exports every article of the fixtures in every format, and has each output read by the tools that it is made for. Then it spoils outputs,
 * one fault at a time, and each tool must notice. The tools are installed in `node_modules/.cache/conformance`.
 *
 *     npm run conformance
 *     npm run conformance -- brat duckdb    # only tools whose names have one of these words
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { labelStudioConfig } from '../src/export/label-studio.ts'
import { checks } from './conformance/checks.ts'
import { corpus, TOGETHER, writeExports } from './conformance/corpus.ts'
import { installTools } from './conformance/tools.ts'

const CACHE = 'node_modules/.cache/conformance'

const tools = installTools(CACHE)
const exports = resolve(CACHE, 'exports')
const articles = corpus()
writeExports(articles, exports)

const context = join(exports, 'anno.json')
const { WEB_ANNOTATION_CONTEXT_DOCUMENT } = await import(
  pathToFileURL(join(tools.npm, 'node_modules/@dokieli/web-annotation/dist/contexts/anno.js')).href
)
writeFileSync(context, JSON.stringify(WEB_ANNOTATION_CONTEXT_DOCUMENT))

const only = process.argv.slice(2).map((word) => word.toLowerCase())
let wrong = 0
for (const { tool, script, together, faults } of checks) {
  if (only.length > 0 && !only.some((word) => tool.toLowerCase().includes(word))) continue
  const folders = [...articles.keys(), ...(together === false ? [] : [TOGETHER])].map((name) => join(exports, name))
  const { status, output } = read(script, folders)
  report(status === 0, `${tool}: ${status === 0 ? `takes ${output}` : output}`)
  for (const { what, article, file, spoil, says } of faults) {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-fault-'))
    try {
      cpSync(join(exports, article), folder, { recursive: true })
      writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file))))
      const answer = read(script, [folder])
      const noticed = answer.status !== 0 && says.test(answer.output)
      report(noticed, noticed ? `  refuses ${what}` : `  should refuse ${what} in ${file}, and says: ${answer.output || 'nothing'}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
process.exitCode = wrong === 0 ? 0 : 1

/** Has a check read the folders of articles. */
function read(script: string, folders: readonly string[]): { status: number | null; output: string } {
  const path = join('scripts/conformance', script)
  const { status, stdout, stderr } = spawnSync(script.endsWith('.py') ? tools.python : process.execPath, [path, ...folders], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_PATH: join(tools.npm, 'node_modules'),
      SCHEMA_DTS: tools.npm,
      ANNO_CONTEXT: context,
      LABEL_STUDIO_CONFIG: labelStudioConfig,
      PYTHONDONTWRITEBYTECODE: '1',
      HF_HUB_OFFLINE: '1',
    },
    maxBuffer: 1e8,
  })
  return { status, output: (status === 0 ? stdout : stdout + stderr).trim() }
}

function report(right: boolean, line: string): void {
  if (!right) wrong++
  console.log(`${right ? '✓' : '✗'} ${line}`)
}
