import { articleOf, type HtmlArticle } from './article.ts'
import { checkHtmlOptions, type HtmlOptions } from './options.ts'
import { type DomDocument, readDocument } from './read-document.ts'

export type { DomDocument, DomNode } from './read-document.ts'

/**
 * Reads the article of a page that has been parsed already: `document` in a browser, or what DOMParser, jsdom or linkedom made. As
 * `articleFromHtml`, but needs no package, and does not know where the text stands in a source (`sourceMap` is empty).
 *
 * @throws TypeError if `document` is no document or an option is not understood.
 * @example
 * const page = new DOMParser().parseFromString(html, 'text/html')
 * const { text, meta } = articleFromDocument(page)
 */
export function articleFromDocument(document: DomDocument, options: HtmlOptions = {}): HtmlArticle {
  if (typeof document !== 'object' || document === null || !('documentElement' in document))
    throw new TypeError('articleFromDocument(document): document must be a DOM Document; for a string use articleFromHtml')
  const { url } = checkHtmlOptions(options)
  return articleOf(readDocument(document), url ?? null)
}
