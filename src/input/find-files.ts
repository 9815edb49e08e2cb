import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { EXTENSIONS } from './format.ts'

/** No file stands behind a path; the message says why. */
export class NotFound extends Error {}

/**
 * The files that a path stands for: itself; those in a folder and in the folders in it whose endings are known, hidden ones left out; or
 * those that a pattern such as `news/**\/*.txt` matches. In the order of their paths.
 *
 * @throws NotFound, or what the file system throws
 */
export async function findFiles(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  // brackets may well be part of a name
  if (found && !found.isDirectory()) return [path]
  if (found) {
    const files = await glob(`**/*{${EXTENSIONS.join(',')}}`, { cwd: path, caseSensitiveMatch: false, expandDirectories: false })
    if (files.length === 0) throw new NotFound(`holds no file that ends with ${EXTENSIONS.join(', ')}`)
    return inOrder(files).map((file) => `${path.replace(/[\\/]+$/, '')}/${file}`)
  }
  const pattern = path.replaceAll('\\', '/')
  if (!isDynamicPattern(pattern)) throw new NotFound('no such file')
  const files = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(path) })
  if (files.length === 0) throw new NotFound('no file matches the pattern')
  return inOrder(files)
}

/** By UTF-16 units, the same everywhere. */
const inOrder = (files: readonly string[]): string[] => [...files].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
