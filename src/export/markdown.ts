import type { StreamExporter } from './exporter.ts'
import { oneLine } from './one-line.ts'
import { type Row, toRows } from './rows.ts'
import { textExporter } from './text-exporter.ts'

/** A table as GitHub Flavored Markdown has it, one statement a row. Whatever Markdown would take for markup is escaped. */
export const markdown: StreamExporter<string, string> = textExporter({
  name: 'markdown',
  summary: 'a table to read, one statement a row',
  mediaType: 'text/markdown',
  extension: '.md',
  offsets: 'none',
  reasons: true,
  begin: ({ why }) => {
    const titles = ['Article', 'Speaker', 'Role', 'Said', 'Stance', 'Numbers', ...(why ? ['Why'] : [])]
    return row(titles) + row(titles.map(() => '---'))
  },
  article: (extraction, options) =>
    toRows(extraction, options)
      .map((one) => row(cells(one)))
      .join(''),
})

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

function cells({ article, speaker, role, quote, kind, stance, stanceTarget, numericClaims, why }: Row): string[] {
  const said = kind === 'direct' ? `“${quote}”` : quote
  const side = stance === null ? '' : `${stance}: ${stanceTarget}`
  return [
    ...[article ?? '', speaker ?? '', role ?? '', said, side, numericClaims.join(' · ')].map(escaped),
    ...(why ? [why.map(escaped).join('<br>')] : []),
  ]
}

/** A backslash before each character that may be markup; `$` begins a formula on GitHub. */
const escaped = (text: string): string => oneLine(text).replace(/[\\`*_[\]<>~|&!$]/g, '\\$&')
