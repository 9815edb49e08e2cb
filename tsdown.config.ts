import { resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

/** natural's classifier asks for more of Node and of its own dependencies than it uses: what stands in for it. */
const INSTEAD: Readonly<Record<string, string>> = {
  fs: 'nothing',
  os: 'nothing',
  'webworker-threads': 'nothing',
  events: 'events',
  util: 'util',
  apparatus: 'apparatus',
}
const naturalAlone = {
  name: 'natural-alone',
  resolveId(id: string, importer?: string) {
    const file = INSTEAD[id]
    return file && importer && /node_modules[\\/](natural|apparatus)[\\/]/.test(importer)
      ? resolve(`src/classifier/bundled/${file}.cjs`)
      : null
  },
}

const shared: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  report: false,
  // natural as a dependency would put its database clients on the user's disk; only the one file that is used is bundled.
  // The Parquet writer is an ES module only; bundled, it can be required too. Of p-map and tinyglobby one function each is used
  deps: { alwaysBundle: [/^natural\//, /^apparatus\//, /^hyparquet/, 'p-map', 'tinyglobby'] },
  plugins: [naturalAlone],
}

/** What users import, by the name that it has in `exports` of package.json. */
const entries = {
  index: 'src/index.ts',
  classifier: 'src/classifier/index.ts',
  export: 'src/export/index.ts',
  html: 'src/html/index.ts',
  report: 'src/report/index.ts',
}

export default defineConfig([
  {
    ...shared,
    // the command line starts its worker processes from the file beside it
    entry: { ...entries, 'html.browser': 'src/html/browser.ts', cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    fixedExtension: false,
    dts: { entry: Object.values(entries) },
  },
  { ...shared, entry: entries, format: 'cjs', fixedExtension: false, dts: true, clean: false },
])
