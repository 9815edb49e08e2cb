/**
 * Packs the package as it would be published, installs it in an empty folder and tries it there, both as ES module and CommonJS:
 * its types resolve, it brings no package beyond those named below, and importing and running it prints nothing, reads no
 * environment variable and opens nothing. Needs `dist` (npm run build) and the registry.
 *
 *     npx tsx scripts/check-package.ts
 */
import { deepStrictEqual as equal, ok } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkHtml } from './package/check-html.ts'

/** Every package that installing onrecord may put on the user's disk. */
const INSTALLED = [
  'chrono-node',
  'compromise',
  'efrt',
  'grad-school',
  'onrecord',
  'suffix-thumb',
  'tinypool',
  'wink-eng-lite-web-model',
  'wink-nlp',
]
const EXPORTS = ['createExtractor', 'explain', 'extract', 'speakerKey', 'toRecords', 'toSchemaOrg']
const ARTICLE = 'fixtures/articles/therapists-strike-ballot/article.txt'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-package-'))
try {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [{ filename: string }]
  const tarball = join(folder, packed.filename)
  run('npx', ['attw', tarball, '--profile', 'node16'])

  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], folder)
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  equal(installed.sort(), INSTALLED, 'other packages are installed than INSTALLED names')

  const use = `
    const article = process.argv.at(-1)
    const result = onrecord.extract(article)
    onrecord.toRecords(result)
    onrecord.createExtractor({ lexicon: { cueVerbs: [{ lemma: 'toot' }] } }).extract(article)
    const trained = classifier.trainClaimClassifier([{ text: article, label: 'a' }, { text: 'It rained.', label: 'b' }])
    const score = classifier.claimClassifierFromJSON(JSON.parse(JSON.stringify(trained))).score(article)
    const { exportAll, exporters, fromJsonl, jsonl } = exporting
    const written = exporters.map((one) => [one.name, one.layout === 'folder' ? one.files(result) : String(exportAll(one, [result]))])
    if (fromJsonl(exportAll(jsonl, [result])).length !== result.statements.length) throw new Error('records got lost on the way')
    process.stdout.write(JSON.stringify({ written, exports: Object.keys(onrecord).filter((name) => name !== 'default').sort(), result, score }))`
  writeFileSync(
    join(folder, 'use.mjs'),
    `import * as onrecord from 'onrecord'\nimport * as classifier from 'onrecord/classifier'\nimport * as exporting from 'onrecord/export'\n${use}`,
  )
  writeFileSync(
    join(folder, 'use.cjs'),
    `const onrecord = require('onrecord')\nconst classifier = require('onrecord/classifier')\nconst exporting = require('onrecord/export')\n${use}`,
  )
  const [esm, cjs] = ['use.mjs', 'use.cjs'].map(guarded)
  ok(esm)
  equal(esm.exports, EXPORTS)
  ok(esm.result.statements.length > 0, 'no statement was found in the article')
  equal(cjs, esm, 'the CommonJS build gives other records than the ES module')

  const schema = run(
    'node',
    ['-p', "require('onrecord/schema/extraction.json').title + require('onrecord/schema/record.json').title"],
    folder,
  )
  ok(schema.startsWith('onrecord: '))

  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  equal(run('npx', ['onrecord', '--version'], folder).trim(), version)
  const records = run('npx', ['onrecord', '--format', 'jsonl', resolve(ARTICLE)], folder)
  ok(records.startsWith('{'))
  equal(
    run('npx', ['onrecord', '--jobs', '1', '--format', 'jsonl', resolve(ARTICLE)], folder),
    records,
    'a worker process gives other records',
  )
  checkHtml(folder)
  console.error(`${packed.filename}: ${installed.length} packages installed, both formats give the same records and do nothing else`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What a script prints, as JSON, while the guard watches it. */
function guarded(script: string): { exports: string[]; result: { statements: unknown[] } } {
  const args = ['--require', resolve('scripts/package/guard.cjs'), script, readFileSync(ARTICLE, 'utf8')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  equal({ script, status, stderr }, { script, status: 0, stderr: '' })
  return JSON.parse(stdout)
}

function run(command: string, args: string[], cwd = '.'): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 })
}
