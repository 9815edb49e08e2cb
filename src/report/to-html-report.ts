import type { Extraction } from '../types.ts'
import { Html, html } from './html.ts'
import { articleSection, type Section } from './section.ts'
import { hoverCss, pageCss } from './style/page.ts'
import { counted } from './words.ts'

export interface HtmlReportOptions {
  /** Title of the page; without it, the article's, or how many articles there are. */
  readonly title?: string | undefined
}

/**
 * A page to read: the article with who said what marked in it, and beside it the speakers, where they stand, the claims by how much they
 * are worth checking, and the numbers.
 *
 * The page is one file. It has no script, loads nothing, and adapts to a dark screen, a phone and paper. Text of the article is escaped,
 * and shows no character less or more, but for those that no page can hold (NUL, halves of surrogate pairs), which show as U+FFFD.
 *
 * @param extractions of one article or of several, which get a table of contents
 * @returns the HTML, to be written as UTF-8
 * @throws TypeError if an option is not understood.
 * @example
 * toHtmlReport(extract('“We will appeal,” said Ann Lee.')) // '<!doctype html>…'
 */
export function toHtmlReport(extractions: Extraction | readonly Extraction[], options: HtmlReportOptions = {}): string {
  checkOptions(options)
  const list = 'statements' in extractions ? [extractions] : extractions
  const sections = list.map((extraction, i) => articleSection(extraction, i, list.length === 1 ? 1 : 2))
  return page(sections, options)
}

/** The page around sections that were made before; the first may have a heading of level 1 only if it is the only one. */
export function page(sections: readonly Section[], { title }: HtmlReportOptions): string {
  const [only] = sections
  const name = title ?? (sections.length === 1 && only ? only.title : counted(sections.length, 'article'))
  const hover = sections.map(({ id, statements }) => hoverCss(id, statements)).join('')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="onrecord">
<title>${name}: who said what</title>
<style>${new Html(pageCss + hover)}</style>
</head>
<body>
<header>
<p class="mark"><b>onrecord</b> who said what</p>
${sections.length === 1 ? null : html`<h1>${name}</h1>${contents(sections)}`}
${key}
</header>
<main>
${sections.map((section) => section.html)}</main>
<footer>Found by a program, which makes mistakes: “right about 9 in 10” is how often it is right where it is as sure as here. Nothing was checked
for truth. Underlined and set in a speaker’s colour is what the article says that they said.</footer>
</body>
</html>
`.source
}

const contents = (sections: readonly Section[]): Html =>
  html`<nav aria-label="Articles"><ol class="contents">${sections.map(({ id, title, summary }) => html`<li><a href="#${id}">${title}</a> <span class="soft">${summary}</span></li>`)}</ol></nav>`

const key = html`<ul class="key" aria-label="Key">
<li><span class="s direct">direct speech</span></li>
<li><span class="s indirect">indirect speech</span></li>
<li><span class="s mixed">mixed</span></li>
<li><span class="q">reporting words</span></li>
<li><span class="n">number</span></li>
<li><span class="k" data-rank="1">worth checking, the most first</span></li>
</ul>`

function checkOptions(options: unknown): asserts options is HtmlReportOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('toHtmlReport(extractions, options): options must be an object, such as { title: "Today" }')
  const unknown = Object.keys(options).find((name) => name !== 'title')
  if (unknown) throw new TypeError(`toHtmlReport(extractions, options): unknown option '${unknown}'; the only one is title`)
  const { title } = options as HtmlReportOptions
  if (title !== undefined && typeof title !== 'string')
    throw new TypeError(`toHtmlReport(extractions, options): title must be a string, got ${typeof title}`)
}
