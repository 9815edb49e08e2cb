import type { Outcome, Work } from '../batch/outcome.ts'
import { createExtractor } from '../extract.ts'
import { toArticle } from '../input/to-article.ts'
import type { Input } from '../input/types.ts'
import { exportOf, type Job } from './job.ts'

/** Extracts from articles and makes of each what its format needs. Whatever happens to an article, its outcome says. */
export function createWork(job: Job): Work {
  const { exporter, options } = exportOf(job)
  const { extract } = createExtractor({ minConfidence: job.minConfidence })
  const outcomeOf = async (input: Input): Promise<Outcome> => {
    const article = await toArticle(input)
    if (!article.ok) return article
    const { id, text, meta } = article
    const known = { ...article.article, ...(Object.keys(meta).length > 0 ? { meta } : {}) }
    const extraction = extract(text, { ...known, published: known.published ?? job.published })
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
