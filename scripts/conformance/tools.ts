import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Tools of npm; they are no development dependencies, since nothing but the conformance checks needs them. */
const NPM = ['structured-data-testing-tool@4.5.0', 'schema-dts@2.1.0', '@dokieli/web-annotation@1.1.0']
const REQUIREMENTS = 'scripts/conformance/requirements.txt'

export interface Tools {
  /** Folder whose `node_modules` has the tools of npm. */
  readonly npm: string
  /** The Python that has the tools of PyPI. */
  readonly python: string
}

/** Installs the tools in a folder, or finds them there from an earlier run with the same versions. */
export function installTools(folder: string): Tools {
  const npm = resolve(folder, 'npm')
  const venv = resolve(folder, 'venv')
  const python = join(venv, 'bin', 'python')
  install(npm, NPM.join('\n'), () => {
    writeFileSync(join(npm, 'package.json'), '{ "private": true }')
    run('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...NPM], npm)
  })
  install(venv, readFileSync(REQUIREMENTS, 'utf8'), () => {
    run('python3', ['-m', 'venv', venv])
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS])
  })
  return { npm, python }
}

/** Runs `fill` on an empty folder unless the folder is there and was filled for the same versions; half-filled ones are done anew. */
function install(folder: string, versions: string, fill: () => void): void {
  const stamp = join(folder, 'installed')
  const wanted = createHash('sha256').update(versions).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  fill()
  writeFileSync(stamp, wanted)
}

function run(command: string, args: readonly string[], cwd = '.'): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
