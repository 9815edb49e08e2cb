import { articleOf, type HtmlArticle } from './article.ts'
import { MissingPackage } from './missing-package.ts'
import { checkHtml, checkHtmlOptions, type HtmlOptions } from './options.ts'
import { type Parse5, readWithParse5 } from './read-parse5.ts'

/**
 * Reads the article of an HTML page: its text in paragraphs, without navigation, adverts, related links and comments; what the page says
 * of title, authors, day of publication and publisher; and where each character stands in the page's source.
 *
 * Needs the package parse5 (`npm install parse5`). Runs no script and fetches nothing. Never throws on any HTML; a page without an
 * article gives an empty text or the little that is there.
 *
 * @param html The page's source as a string; the offsets that `toSource` gives are UTF-16 units into it.
 * @param options `url`: where the page is from, to complete relative addresses.
 * @throws TypeError if `html` is no string or an option is not understood; MissingPackage if parse5 is not installed.
 * @example
 * const { text, meta, byline } = await articleFromHtml(html, { url: 'https://example.org/news/1' })
 * const { statements } = extract(text, meta)
 */
export async function articleFromHtml(html: string, options: HtmlOptions = {}): Promise<HtmlArticle> {
  checkHtml(html)
  const { url } = checkHtmlOptions(options)
  return articleOf(readWithParse5(html, await loadParse5()), url ?? null)
}

async function loadParse5(): Promise<Parse5> {
  try {
    return await import('parse5')
  } catch (cause) {
    throw new MissingPackage('HTML pages need the package parse5, which is not installed. Run: npm install parse5', { cause })
  }
}
