/**
 * Tests integrations/spark against Apache Spark, in one process and in a local cluster, over many articles: the records must be those of
 * the command line, to the byte. The package is built, packed and installed as users install it; Spark comes from PyPI. Needs Java 17 and
 * Python 3. What is installed and made stays in `node_modules/.cache/spark`.
 *
 *     npm run test:spark -- [--articles 20000] [words for pytest …]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installPython, run } from './lib/install.ts'
import { makeArticles, writeLines } from './scale/corpus.ts'

const PACKAGE = 'integrations/spark'
const cache = resolve('node_modules/.cache/spark')
const { values, positionals } = parseArgs({ options: { articles: { type: 'string', default: '20000' } }, allowPositionals: true })

mkdirSync(cache, { recursive: true })
const python = installPython(join(cache, 'venv'), join(PACKAGE, 'tests/requirements.txt'))
// pip leaves what it builds beside the sources
const copy = join(cache, 'package')
rmSync(copy, { recursive: true, force: true })
cpSync(PACKAGE, copy, { recursive: true })
run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--force-reinstall', copy])
const cli = installPacked(join(cache, 'app'))

const articles = join(cache, 'articles.jsonl')
const expected = join(cache, 'expected.jsonl')
writeLines(articles, makeArticles(Number(values.articles)))
rmSync(expected, { force: true })
const start = performance.now()
run(process.execPath, [cli, '--jobs', '2', '--quiet', '--output', expected, articles])
const alone = (performance.now() - start) / 1000

const report = join(cache, 'report.jsonl')
writeFileSync(report, '')
const { status } = spawnSync(python, ['-m', 'pytest', '-p', 'no:cacheprovider', ...positionals], {
  // beside the tests, so that they import what was installed
  cwd: join(copy, 'tests'),
  stdio: ['ignore', 'inherit', 'inherit'],
  env: {
    ...process.env,
    ONRECORD: `'${process.execPath}' '${cli}'`,
    ONRECORD_ARTICLES: articles,
    ONRECORD_EXPECTED: expected,
    ONRECORD_REPORT: report,
    PYTHONDONTWRITEBYTECODE: '1',
  },
})
console.log(`command line, 2 workers: ${perSecond(alone)} articles a second`)
for (const line of readFileSync(report, 'utf8').split('\n').filter(Boolean)) {
  const { mode, seconds } = JSON.parse(line) as { mode: string; seconds: number }
  console.log(`Spark ${mode}: ${perSecond(seconds)} articles a second, ${Math.round((100 * alone) / seconds)} % of that`)
}
process.exitCode = status ?? 1

function perSecond(seconds: number): string {
  return (Number(values.articles) / seconds).toFixed(1)
}

/** Builds, packs and installs the package; gives the path of its command. */
function installPacked(folder: string): string {
  run('npm', ['run', 'build'])
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`], folder)
  const command = join(folder, 'node_modules/onrecord/dist/cli.js')
  if (!existsSync(command)) throw new Error(`${filename} has no command`)
  return command
}
