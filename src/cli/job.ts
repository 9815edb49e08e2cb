import { styleText } from 'node:util'
import type { Outcome, Work } from '../batch/outcome.ts'
import type { Exporter, ExportOptions, OffsetUnit } from '../export/exporter.ts'
import { exporterNamed } from '../export/registry.ts'
import { createExtractor } from '../extract.ts'
import { toArticle } from '../input/read-inputs.ts'
import type { Input } from '../input/types.ts'
import { pretty } from './format/pretty.ts'

/** What is done with each article, as plain data: a worker process is sent it. */
export interface Job {
  readonly format: string
  readonly why: boolean
  readonly offsets: OffsetUnit | undefined
  readonly minConfidence: number
  /** For articles that do not say themselves when they were published. */
  readonly published: string | undefined
  /** Of the terminal that shows the table. */
  readonly width: number
  readonly styled: boolean
}

/** The format of a job and its options. */
export function exportOf({ format, why, offsets, width, styled }: Job): { exporter: Exporter; options: ExportOptions } {
  const style = styled ? styleText : (_: unknown, text: string) => text
  const exporter = format === 'pretty' ? pretty({ width, style }) : exporterNamed(format)
  return { exporter, options: { why, offsets } }
}

/** Extracts from articles and makes of each what its format needs. Whatever happens to an article, its outcome says. */
export function createWork(job: Job): Work {
  const { exporter, options } = exportOf(job)
  const { extract } = createExtractor({ minConfidence: job.minConfidence })
  const outcomeOf = async (input: Input): Promise<Outcome> => {
    const article = await toArticle(input)
    if (!article.ok) return article
    const { id, text } = article
    const extraction = extract(text, { ...article.article, published: article.article.published ?? job.published })
    const part = exporter.layout === 'folder' ? exporter.files(extraction, options) : exporter.part(extraction, options)
    return { ok: true, id, part, statements: extraction.statements.length, claims: extraction.claims.length }
  }
  return async (inputs) => {
    const outcomes: Outcome[] = []
    for (const input of inputs) outcomes.push(await outcomeOf(input).catch((error) => internal(input, error)))
    return outcomes
  }
}

const internal = ({ id, source }: Input, error: unknown): Outcome => ({
  ok: false,
  id,
  code: 'internal',
  message: `a fault in onrecord, please report it: ${(error as Error).message}`,
  source,
})
