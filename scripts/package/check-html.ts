import { deepStrictEqual as equal, ok } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PAGE = 'fixtures/pages/amp-harbour'
/** The oldest and the newest parse5 that the package says it works with. */
const PARSE5 = ['7.2.0', '8.1.1']

/** `onrecord/html` as it is installed: says what to install where parse5 is not, and gives one article with each version of it. */
export function checkHtml(folder: string): void {
  const use = `articleFromHtml(require('node:fs').readFileSync(process.argv.at(-1), 'utf8'))
    .then((article) => console.log(JSON.stringify(article)), (error) => console.log(JSON.stringify({ message: error.message })))`
  writeFileSync(join(folder, 'html.cjs'), `const { articleFromHtml } = require('onrecord/html')\n${use}`)
  writeFileSync(
    join(folder, 'html.mjs'),
    `import { createRequire } from 'node:module'\nimport { articleFromHtml } from 'onrecord/html'\nconst require = createRequire(import.meta.url)\n${use}`,
  )
  const read = (script: string) =>
    JSON.parse(run('node', [script, resolve(PAGE, 'page.html')], folder)) as { text?: string; message?: string }
  for (const script of ['html.mjs', 'html.cjs']) ok(read(script).message?.includes('npm install parse5'), 'does not say what to install')
  const text = readFileSync(`${PAGE}/article.txt`, 'utf8').trimEnd()
  for (const version of PARSE5) {
    run('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', `parse5@${version}`], folder)
    const [esm, cjs] = ['html.mjs', 'html.cjs'].map(read)
    equal(esm?.text, text, `with parse5 ${version} the page is read otherwise`)
    equal(cjs, esm, 'the CommonJS build reads pages otherwise than the ES module')
  }
}

const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
