import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, transform } from 'esbuild'
import manifest from '../../package.json' with { type: 'json' }
import { listsCss } from '../../src/report/style/lists.ts'
import { marksCss } from '../../src/report/style/marks.ts'
import { themeCss } from '../../src/report/style/theme.ts'
import { noticesOf } from './notices.ts'
import { slimWink } from './slim-wink.ts'

/** What all of the page may weigh as it goes over the wire, in bytes. */
const LARGEST = 1_600_000
const FONTS = ['newsreader-latin-wght-normal.woff2']
/** Compressed already. */
const COMPRESSED = /\.woff2$/

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

/** Where the built site lies: files to be served as they are. */
export const SITE = path('dist')

export interface Built {
  /** Bytes of each file as it goes over the wire (gzip). */
  readonly files: Readonly<Record<string, number>>
  readonly total: number
}

/**
 * Builds the site anew.
 *
 * @throws Error if it weighs more than it may
 */
export async function buildSite(): Promise<Built> {
  await rm(SITE, { recursive: true, force: true })
  await mkdir(SITE, { recursive: true })
  const options: BuildOptions = {
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    loader: { '.txt': 'text' },
    define: { VERSION: JSON.stringify(manifest.version) },
    metafile: true,
    logLevel: 'warning',
  }
  const page = await build({ ...options, entryPoints: [path('src/main.ts')], outfile: join(SITE, 'main.js'), format: 'esm' })
  const worker = await build({
    ...options,
    entryPoints: [path('src/worker/worker.ts')],
    outfile: join(SITE, 'worker.js'),
    format: 'iife',
    plugins: [slimWink],
  })
  const css = [themeCss, marksCss, listsCss, await readFile(path('style.css'), 'utf8')].join('\n')
  await writeFile(join(SITE, 'style.css'), (await transform(css, { loader: 'css', minify: true, target: 'chrome112' })).code)
  const fonts = FONTS.map((font) => path(`../node_modules/@fontsource-variable/newsreader/files/${font}`))
  for (const font of fonts) await copyFile(font, join(SITE, basename(font)))
  await copyFile(path('icon.svg'), join(SITE, 'icon.svg'))
  const bundled = noticesOf(
    [page.metafile, worker.metafile].filter((metafile) => metafile !== undefined),
    fonts,
  )
  await writeFile(join(SITE, 'notices.txt'), `${bundled}\n\n${await readFile(path('../THIRD-PARTY-NOTICES.md'), 'utf8')}`)

  const template = await readFile(path('index.html'), 'utf8')
  const { total: rest } = await weigh()
  const bytes = rest + gzipSync(template, { level: 9 }).length
  await writeFile(join(SITE, 'index.html'), template.replaceAll('{{size}}', megabytes(bytes)).replaceAll('{{version}}', manifest.version))
  const built = await weigh()
  if (built.total > LARGEST)
    throw new Error(`the playground weighs ${built.total} bytes gzipped, more than ${LARGEST}: ${JSON.stringify(built.files)}`)
  return built
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

/** The files that the page loads; the notices are not among them. */
async function weigh(): Promise<Built> {
  const files: Record<string, number> = {}
  for (const name of (await readdir(SITE)).sort()) {
    if (name === 'notices.txt') continue
    const bytes = await readFile(join(SITE, name))
    files[name] = COMPRESSED.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length
  }
  return { files, total: Object.values(files).reduce((sum, size) => sum + size, 0) }
}
