import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Metafile } from 'esbuild'

const MODULES = `node_modules${sep}`

/**
 * The licences of all packages of which something was built in, as one text.
 *
 * @throws Error if a package says nothing of its licence
 */
export function noticesOf(metafiles: readonly Metafile[], others: readonly string[]): string {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = [...files, ...others].flatMap((file) => packageFolder(file) ?? [])
  return [...new Set(folders)].sort().map(noticeOf).join('\n\n')
}

/** The folder of the package that a file belongs to: the nearest above it whose manifest has a version. */
function packageFolder(file: string): string | null {
  if (!file.includes(MODULES)) return null
  for (let folder = dirname(file); folder.includes(MODULES); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder
  }
  return null
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (!file && !license) throw new Error(`${name} is built into the playground and says nothing of its licence`)
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
  return `${name} ${version}\n${'='.repeat(60)}\n${text}`
}
