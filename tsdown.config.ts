import { defineConfig, type UserConfig } from 'tsdown'

const shared: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  outDir: 'dist',
  report: false,
  // natural as a dependency would put its database clients on the user's disk; only the one file that is used is bundled
  deps: { alwaysBundle: [/^natural\//] },
}

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    format: 'esm',
    fixedExtension: false,
    dts: { entry: 'src/index.ts' },
  },
  { ...shared, entry: { index: 'src/index.ts' }, format: 'cjs', fixedExtension: false, dts: true, clean: false },
])
