import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract.ts'
import type { ArticleMeta, Extraction } from '../../src/types.ts'

const FOLDER = 'fixtures/articles'

/** The article folders, by name, sorted. */
export const articleNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The path of a file in an article's folder. */
export const articleFile = (name: string, file: string): string => join(FOLDER, name, file)

/** What the article's meta.json says; `difficulties` names what the article shows and is no part of the meta data. */
export function readMeta(name: string): { meta: ArticleMeta; difficulties: readonly string[] } {
  const { difficulties = [], ...meta } = JSON.parse(readFileSync(articleFile(name, 'meta.json'), 'utf8')) as ArticleMeta & {
    difficulties?: readonly string[]
  }
  return { meta, difficulties }
}

export function extractArticle(name: string): Extraction {
  return extract(readFileSync(articleFile(name, 'article.txt'), 'utf8'), readMeta(name).meta)
}
