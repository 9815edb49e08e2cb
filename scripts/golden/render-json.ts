import type { Extraction } from '../../src/types.ts'

const WIDTH = 140

/** The extraction as JSON, one record after the other on lines that fit; without the article's text, which stands beside it. */
export function renderJson({ article: { text: _, ...article }, ...rest }: Extraction): string {
  return `${layOut({ ...rest, article }, '')}\n`
}

/** On one line if it fits, otherwise one line an entry. Numbers keep four decimals: more would differ between processors. */
function layOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value, (_, inner) => (typeof inner === 'number' ? Math.round(inner * 1e4) / 1e4 : inner))
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((entry) => layOut(entry, inner))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${layOut(entry, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${entries.map((entry) => inner + entry).join(',\n')}\n${indent}${close}`
}
