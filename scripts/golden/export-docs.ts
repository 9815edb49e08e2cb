import { readFileSync } from 'node:fs'
import { parquetMetadata } from 'hyparquet'
import { exportAll, exporters, labelStudioConfig } from '../../src/export/index.ts'
import { extract } from '../../src/extract.ts'

export const EXPORT_DOCS = 'docs/exports.md'

/** Lines of an output that are shown; the rest is an ellipsis. */
const LINES = 45
/** Characters of a line that are shown; JSON lines are long. */
const WIDTH = 480

const article = extract(
  '“We asked for 5% and were offered 2%,” Ann Lee, the union’s general secretary, told members on Monday.\nMinisters insisted the offer was fair.',
  {
    id: 'pay',
    title: 'Union turns down pay offer',
    url: 'https://example.org/pay',
    published: '2025-07-17',
    publisher: 'Example News',
    meta: { section: 'Work' },
  },
)

/**
 * The page on exports with each of its samples as it is made now. A sample is a fenced block that follows a comment with its name:
 * `<!-- sample: csv -->`; the article's text, the columns of Parquet and the interface for Label Studio are samples too.
 *
 * @throws Error if the page has a sample of a name that there is none of.
 */
export function withSamples(page: string): string {
  return page.replace(/(<!-- sample: ([\w.-]+) -->\n\n```\w*\n)[\s\S]*?^(```)$/gm, (_, before: string, name: string, after: string) => {
    const sample = samples[name]
    if (sample === undefined) throw new Error(`${EXPORT_DOCS}: there is no sample ${name}; there are ${Object.keys(samples).join(', ')}`)
    return `${before}${shortened(sample())}\n${after}`
  })
}

export const readExportDocs = (): string => readFileSync(EXPORT_DOCS, 'utf8')

const samples: Readonly<Record<string, () => string>> = {
  article: () => article.article.text,
  'label-studio.interface': () => labelStudioConfig,
  ...Object.fromEntries(exporters.map((exporter) => [exporter.name, () => sampleOf(exporter)])),
  parquet: parquetColumns,
}

function sampleOf(exporter: (typeof exporters)[number]): string {
  if (exporter.layout === 'folder') return exporter.files(article)['.ann'] ?? ''
  const written = exportAll(exporter, [article])
  return typeof written === 'string' ? written : new TextDecoder().decode(written)
}

function parquetColumns(): string {
  const parquet = exporters.find(({ name }) => name === 'parquet')
  if (parquet?.layout !== 'stream') throw new Error('there is no Parquet')
  const bytes = exportAll(parquet, [article]) as Uint8Array
  const { schema } = parquetMetadata(new Uint8Array(bytes).buffer)
  const columns = schema.slice(1).filter(({ name }) => name !== 'list' && name !== 'element')
  const width = Math.max(...columns.map(({ name }) => name.length))
  return columns
    .map(({ name, type, converted_type, repetition_type }) => {
      const kind = converted_type === 'LIST' ? 'list of STRING' : converted_type === 'UTF8' ? 'STRING' : type
      return `${name.padEnd(width)}  ${kind}${repetition_type === 'OPTIONAL' ? ', or null' : ''}`
    })
    .join('\n')
}

/** As much as fits the page; fractions to two decimals, since more would change with each training and differ between processors. */
function shortened(text: string): string {
  const rounded = text.replace(/\b\d\.\d{5,}\b/g, (fraction) => String(Math.round(Number(fraction) * 100) / 100))
  const lines = rounded.replace(/\r/g, '').trimEnd().split('\n')
  const cut = lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line).trimEnd())
  return [...cut.slice(0, LINES), ...(cut.length > LINES ? ['…'] : [])].join('\n')
}
