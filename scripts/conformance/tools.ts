import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { install, installPython, run } from '../lib/install.ts'

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
  install(npm, NPM.join('\n'), () => {
    writeFileSync(join(npm, 'package.json'), '{ "private": true }')
    run('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...NPM], npm)
  })
  return { npm, python: installPython(resolve(folder, 'venv'), REQUIREMENTS) }
}
