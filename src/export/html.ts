import { articleSection, type Section } from '../report/section.ts'
import { page } from '../report/to-html-report.ts'
import type { Format, StreamExporter } from './exporter.ts'
import { checkExportOptions } from './options.ts'

const format: Format = {
  name: 'html',
  summary: 'a page to read: who said what, marked in the article; one file, no script',
  mediaType: 'text/html',
  extension: '.html',
  offsets: 'none',
  reasons: false,
}

/** The report of `onrecord/report`, as bytes in UTF-8. The page has a table of contents, so it is written when all articles are there. */
export const html: StreamExporter<Section, Uint8Array<ArrayBuffer>> = {
  ...format,
  layout: 'stream',
  part(extraction, options = {}) {
    checkExportOptions(format, options)
    return articleSection(extraction)
  },
  writer(options = {}) {
    checkExportOptions(format, options)
    const sections: Section[] = []
    return {
      begin: () => new Uint8Array(),
      add(section) {
        sections.push(section)
        return new Uint8Array()
      },
      end: () => new TextEncoder().encode(page(sections)),
    }
  },
}
