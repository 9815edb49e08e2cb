import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { articleFromHtml } from '../../src/html/index.ts'

export interface Reader {
  readonly name: string
  /** Title and text of a page's article. */
  read(html: string): Promise<string>
}

const BLOCK_END = /<(?:\/(?:p|div|li|h\d|tr|td|th|figcaption|blockquote|pre|section|article)|br\s*\/?)>/gi

/** The text of a piece of HTML, with line ends where blocks end. */
function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html.replace(BLOCK_END, '$&\n')}</body></html>`)
  return document.body?.textContent ?? ''
}

export const readers: readonly Reader[] = [
  { name: '**onrecord/html** (parse5, own block step)', read: async (html) => (await articleFromHtml(html)).text },
  {
    name: '@mozilla/readability 0.6.0 + linkedom 0.18.15',
    read: async (html) => {
      const article = new Readability(parseHTML(html).document as never).parse()
      return `${article?.title ?? ''}\n${textOf(article?.content ?? '')}`
    },
  },
  {
    name: 'defuddle 0.19.4 + linkedom 0.18.15',
    read: async (html) => {
      const { title, content } = await Defuddle(html, 'https://page.example/', { useAsync: false })
      return `${title}\n${textOf(content)}`
    },
  },
]
