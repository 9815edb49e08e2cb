import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const COMMAND_DOCS = 'docs/command-line.md'

/** What lies in the folder where the page's commands run. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'pay.txt':
    '“We asked for 5% and were offered 2%,” Ann Lee, the union’s general secretary, told members on Monday.\nMinisters insisted the offer was fair.\n',
  'news/bridge.txt': '“The bridge will stay shut,” said Bo Day, the council leader.\n',
  'news/fares.html':
    '<!doctype html><html lang="en"><title>Fares to rise</title><nav><a href="/">Home</a></nav><h1>Fares to rise</h1><p>By Kim Oak<p>Fares will rise by 4% in May, the operator said. “Riders pay for nothing,” said Cy Fox, who speaks for passengers.',
  'feed.jsonl':
    '{"id":"a1","text":"“We will appeal,” said Ann Lee.","published":"2025-07-17","section":"News"}\n{"id":"a2","title":"No text"}\n',
  'cafe.txt': Buffer.from('"The café stays open," said Zoë Hay, the owner.\n', 'latin1'),
  'greek.txt': Buffer.from([0xca, 0xe1, 0xeb, 0xe7, 0xec, 0xdd, 0xf1, 0xe1, 0x2c, 0x20, 0xe5, 0xdf, 0xf0, 0xe5, 0x0a]),
}

const BLOCK = /(^```console\n)([\s\S]*?)(^```$)/gm
/** Lines of an output that are shown, and characters of a line. */
const [LINES, WIDTH] = [12, 180]

export const readCommandDocs = (): string => readFileSync(COMMAND_DOCS, 'utf8')

/** The page on the command line with what each of its commands, a line that begins with `$`, prints now. They run one after the other in one folder. */
export function withOutputs(page: string): string {
  const blocks = [...page.matchAll(BLOCK)].map(([, , block = '']) => block.split('\n').filter((line) => line.startsWith('$ ')))
  const printed = run(blocks.flat().map((line) => line.slice(2)))
  let next = 0
  return page.replace(BLOCK, (_, open: string, block: string, close: string) => {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '))
    return open + commands.map((line) => `${line}\n${shortened(printed[next++] ?? '')}`).join('') + close
  })
}

/** What each command prints, errors included. */
function run(commands: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-docs-'))
  try {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
    const onrecord = `onrecord() { '${process.execPath}' --import '${loader}' '${resolve('src/cli/main.ts')}' "$@"; }`
    // an exit code is that of the command before
    const script = [
      onrecord,
      'exec 2>&1 < /dev/null',
      ...commands.map((command) => `${command}\ncode=$?; printf '\\0'; (exit $code)`),
    ].join('\n')
    const env = { ...process.env, FORCE_COLOR: undefined, NODE_OPTIONS: undefined, COLUMNS: '100', LC_ALL: 'C.UTF-8' }
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env, maxBuffer: 2 ** 26 })
    return stdout.split('\0')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As much as fits the page; how long it took and fractions differ from machine to machine. */
function shortened(text: string): string {
  const settled = text
    .replace(/, \d+ s$/gm, ', 0 s')
    .replace(/\b\d\.\d{3,}\b/g, (fraction) => String(Math.round(Number(fraction) * 100) / 100))
  const lines = settled.trimEnd().split('\n')
  const cut = lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line).trimEnd())
  return [...cut.slice(0, LINES), ...(cut.length > LINES ? ['…'] : [])]
    .map((line) => (line === '' && lines.length === 1 ? '' : `${line}\n`))
    .join('')
}
