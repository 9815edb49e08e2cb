import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** "version 0.1.0, commit 1a2b3c4" — and whether files were changed since. */
export function versionLine(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'lexicon', 'scripts') !== ''
  return `version ${version}, commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes not yet committed' : ''}, Node ${process.version.slice(1)}`
}
