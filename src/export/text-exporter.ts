import type { Extraction } from '../types.ts'
import type { ExportOptions, Format, StreamExporter } from './exporter.ts'
import { checkExportOptions } from './options.ts'

/** What a text format does besides what `Format` says of it. */
export interface TextFormat extends Omit<Format, 'reasons'> {
  readonly reasons?: boolean
  /** Before the first article. */
  readonly begin?: (options: ExportOptions) => string
  /** What one article adds; empty if it has nothing for this format. */
  readonly article: (extraction: Extraction, options: ExportOptions) => string
  /** Between two articles that added something. */
  readonly between?: string
  /** After the last article. */
  readonly end?: string
}

/** An exporter that writes text: what each article adds, joined. */
export function textExporter({
  begin,
  article,
  between = '',
  end = '',
  reasons = false,
  ...about
}: TextFormat): StreamExporter<string, string> {
  const format: Format = { ...about, reasons }
  return {
    ...format,
    layout: 'stream',
    part(extraction, options = {}) {
      checkExportOptions(format, options)
      return article(extraction, options)
    },
    writer(options = {}) {
      checkExportOptions(format, options)
      let first = true
      return {
        begin: () => begin?.(options) ?? '',
        add(part) {
          if (part === '') return ''
          const before = first ? '' : between
          first = false
          return before + part
        },
        end: () => end,
      }
    },
  }
}
