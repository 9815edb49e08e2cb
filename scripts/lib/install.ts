import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `fill` on an empty folder unless the folder is there and was filled for the same versions; half-filled ones are done anew. */
export function install(folder: string, versions: string, fill: () => void): void {
  const stamp = join(folder, 'installed')
  const wanted = createHash('sha256').update(versions).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  fill()
  writeFileSync(stamp, wanted)
}

/** A Python of its own with the packages of a requirements file; gives the path of its interpreter. */
export function installPython(venv: string, requirements: string): string {
  const python = join(venv, 'bin', 'python')
  install(venv, readFileSync(requirements, 'utf8'), () => {
    run('python3', ['-m', 'venv', venv])
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements])
  })
  return python
}

export function run(command: string, args: readonly string[], cwd = '.'): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
