import type { HtmlArticle } from './article.ts'
import { articleFromDocument } from './document.ts'
import { checkHtml, type HtmlOptions } from './options.ts'
import type { DomDocument } from './read-document.ts'

declare const DOMParser: new () => { parseFromString(html: string, type: 'text/html'): DomDocument }

export type { HtmlArticle } from './article.ts'
export type { ArticleBlock } from './compose.ts'
export { articleFromDocument, type DomDocument, type DomNode } from './document.ts'
export type { BlockKind } from './kind.ts'
export { MissingPackage } from './missing-package.ts'
export type { HtmlOptions } from './options.ts'
export { type SourceMap, type SourcePiece, toSource } from './source-map.ts'

/**
 * What `articleFromHtml` is in a browser: the browser's own parser reads the page, so no package is needed; where the text stands in the
 * source is not known.
 */
export async function articleFromHtml(html: string, options: HtmlOptions = {}): Promise<HtmlArticle> {
  checkHtml(html)
  return articleFromDocument(new DOMParser().parseFromString(html, 'text/html'), options)
}
