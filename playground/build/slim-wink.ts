import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { packModel } from './pack-model.ts'

const UNPACK = fileURLToPath(new URL('./unpack-model.ts', import.meta.url))

/** Text as a module that gives the value: parsing JSON is faster than parsing JavaScript. */
const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/**
 * Makes wink's language model small: the tables for sentiment and named entities, which we have it not use, are left out, and the words
 * are packed. What is left is the same to the last bit.
 */
export const slimWink: Plugin = {
  name: 'slim-wink',
  setup(build) {
    build.onLoad({ filter: /eng-(sa|ner)-model\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
    build.onLoad({ filter: /eng-core-web-model\.json$/ }, async ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(UNPACK)}).unpackModel(${asJson(packModel(JSON.parse(await readFile(path, 'utf8'))))})`,
      loader: 'js',
    }))
  },
}
