import { articleFromHtml } from '../html/html.ts'
import { MissingPackage } from '../html/missing-package.ts'
import type { Input, InputArticle, InputFailure } from './types.ts'

/**
 * The article of an input: a text as it is, a page read by `articleFromHtml`. What is given beside a page (`title`, `published` …) counts
 * for more than what the page says. Costs time for a page, so a pool of workers calls it in the worker.
 */
export async function toArticle(input: Input): Promise<InputArticle | InputFailure> {
  const { id, content, article, meta, source } = input
  if (input.format === 'text') return { ok: true, id, text: content, article, meta, source }
  try {
    const page = await articleFromHtml(content, { url: article.url })
    const said = { ...(page.byline === null ? {} : { byline: page.byline }), ...(page.lang === null ? {} : { lang: page.lang }) }
    return { ok: true, id, text: page.text, article: { ...page.meta, ...article }, meta: { ...said, ...meta }, source }
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error
    return { ok: false, id, code: 'missing-package', message: error.message, source }
  }
}
