import type { ArticleMeta } from '../types.ts'
import { type ArticleBlock, compose } from './compose.ts'
import { findContent } from './content.ts'
import { findHeadline } from './headline.ts'
import { kindOf } from './kind.ts'
import { type Layout, layOut } from './layout.ts'
import { frontMatter, isNamedSo, type Line, withoutBackMatter, withoutEmptySections } from './matter.ts'
import { readHead } from './metadata/head.ts'
import { isoDate } from './metadata/iso-date.ts'
import { type Metadata, metadataOf } from './metadata/metadata.ts'
import { isByline, withoutBy } from './metadata/names.ts'
import { BYLINE } from './name-tables.ts'
import { withoutPullQuotes } from './pull-quotes.ts'
import { withoutSetPhrases } from './set-phrases.ts'
import type { SourceMap } from './source-map.ts'
import type { Page } from './tree.ts'

/** The article of a page; plain data. */
export interface HtmlArticle {
  /** Headline, standfirst and paragraphs, a blank line between each two; white space as browsers show it. Empty if the page has none. */
  readonly text: string
  /** What the page says of the article (title, url, published, publisher), to be given to `extract` together with the text. */
  readonly meta: ArticleMeta
  /** The authors' names, joined by commas. */
  readonly byline: string | null
  /** Language as the page states it (BCP 47, such as `en-GB`). */
  readonly lang: string | null
  /** The paragraphs of the text and what each is. */
  readonly blocks: readonly ArticleBlock[]
  /** Where the text stands in the page's source; read it with `toSource`. */
  readonly sourceMap: SourceMap
  /** False if the page was so large that its end was not read. */
  readonly complete: boolean
}

/** The article of a page that a parser has read. */
export function articleOf(page: Page, url: string | null): HtmlArticle {
  const metadata = metadataOf(readHead(page), url)
  const layout = layOut(page)
  const headline = findHeadline(layout, metadata.titles)
  const { lines, aside } = linesOf(layout, headline, metadata)
  const title = headline === null ? metadata.titles[0] : layout.blocks[headline]?.text
  const published = metadata.published ?? aside.map(({ block }) => isoDate(block.text)).find((date) => date !== null)
  const authors = metadata.authors.length > 0 ? metadata.authors : bylinesIn(aside)
  return {
    ...compose(lines),
    meta: {
      ...(title ? { title } : {}),
      ...(metadata.url ? { url: metadata.url } : {}),
      ...(published ? { published } : {}),
      ...(metadata.publisher ? { publisher: metadata.publisher } : {}),
    },
    byline: authors.join(', ') || null,
    lang: metadata.lang,
    complete: page.complete,
  }
}

/** The lines of the article, from the headline on; and all before its first paragraph that only say something of it. */
function linesOf(layout: Layout, headline: number | null, { description, authors }: Metadata) {
  const { blocks, kept } = findContent(layout, headline)
  const lineAt = (index: number): Line[] => {
    const block = layout.blocks[index]
    return block ? [{ index, block, kind: index === headline ? 'headline' : kindOf(block) }] : []
  }
  const first = blocks[0] ?? 0
  const top = headline !== null && headline < (blocks.at(-1) ?? 0) ? headline : null
  // what stands between the headline and the article's own part of the page
  const between: number[] = []
  for (let i = (top ?? first) + 1; i < first; i++) between.push(i)
  const below = [...between.filter((i) => kept[i] === 1), ...blocks].filter((i) => top === null || i > top)
  const { article, aside } = frontMatter(below.flatMap(lineAt), description)
  const title = headline === null ? [] : lineAt(headline)
  const worded = withoutSetPhrases([...title, ...article]).slice(title.length)
  const body = withoutBackMatter(withoutEmptySections(withoutPullQuotes(worded)), authors)
  return {
    lines: [...title, ...body],
    aside: [...aside, ...between.filter((i) => kept[i] !== 1).flatMap(lineAt)],
  }
}

function bylinesIn(lines: readonly Line[]): string[] {
  const named = lines.filter(({ block }) => isNamedSo(block, BYLINE) || isByline(block.text))
  return named.flatMap(({ block }) => withoutBy(block.text) ?? []).slice(0, 1)
}
