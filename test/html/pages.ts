import { readdirSync, readFileSync } from 'node:fs'
import { decode } from '../../src/input/decode.ts'

const FOLDER = 'fixtures/pages'

export const pageNames = (): string[] => readdirSync(FOLDER).sort()

/** A page of ours, and what is to be read out of it. */
export function page(name: string) {
  return {
    html: decode(readFileSync(`${FOLDER}/${name}/page.html`), 'html'),
    text: readFileSync(`${FOLDER}/${name}/article.txt`, 'utf8').trimEnd(),
    meta: JSON.parse(readFileSync(`${FOLDER}/${name}/meta.json`, 'utf8')) as Record<string, string | null>,
  }
}
