import type { StreamExporter } from './exporter.ts'
import { oneLine } from './one-line.ts'
import { textExporter } from './text-exporter.ts'

/**
 * All claims in the format of CheckThat!'s check-worthiness task (CLEF 2024, task 1): `Sentence_id`, `Text`, `class_label` (Yes or No),
 * separated by tabs, with the quotation marks of CSV. The sentence's id is `article#claim`.
 */
export const checkthat: StreamExporter<string, string> = textExporter({
  name: 'checkthat',
  summary: 'all claims as CheckThat! has them: id, text, Yes or No; tab-separated',
  mediaType: 'text/tab-separated-values',
  extension: '.tsv',
  offsets: 'none',
  begin: () => line(['Sentence_id', 'Text', 'class_label']),
  article: ({ article, claims }) =>
    claims
      .map(({ id, text, checkWorthiness }) =>
        line([article.id === null ? id : `${article.id}#${id}`, text, checkWorthiness.label === 'CFS' ? 'Yes' : 'No']),
      )
      .join(''),
})

const line = (cells: readonly string[]): string => `${cells.map(cell).join('\t')}\n`

function cell(text: string): string {
  const line = oneLine(text)
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}
