import type { Extraction } from '../../src/types.ts'
import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'

/** The files of a golden, and how each is made. */
export const goldens: Readonly<Record<string, (extraction: Extraction) => string>> = {
  'expected.json': renderJson,
  'expected.md': renderMarkdown,
}

/** The first line that differs, for a reader: its number, what was expected and what came; null if there is none. */
export function firstDifference(expected: string, actual: string): string | null {
  if (expected === actual) return null
  const wanted = expected.split('\n')
  const got = actual.split('\n')
  const at = wanted.findIndex((line, i) => line !== got[i])
  const line = at < 0 ? wanted.length : at
  return `line ${line + 1}\n  expected: ${wanted[line] ?? '(end of file)'}\n  received: ${got[line] ?? '(end of file)'}`
}
