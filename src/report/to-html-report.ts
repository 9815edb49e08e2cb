import type { Extraction } from '../types.ts'
import { Html, html } from './html.ts'
import { articleSection, placed, type Section } from './section.ts'
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
  return page(list.map(articleSection), options)
}

/** The page around sections. */
export function page(sections: readonly Section[], { title }: HtmlReportOptions = {}): string {
  const alone = sections.length === 1 ? sections[0] : undefined
  const name = title ?? alone?.title ?? counted(sections.length, 'article')
  const hover = sections.map(({ statements }, i) => hoverCss(`a${i + 1}`, statements)).join('')
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
${alone ? null : html`<h1>${name}</h1>${contents(sections)}`}
${key}
</header>
<main>
${sections.map((section, i) => placed(section, i + 1, alone ? 1 : 2))}</main>
<footer>Found by a program, which makes mistakes: “9 in 10” is how often it is right where it is as sure as here. Nothing was checked
for truth. What is underlined is what the article says that somebody said.</footer>
</body>
</html>
`.source
}

const contents = (sections: readonly Section[]): Html => {
  const items = sections.map(
    ({ title, summary }, i) => html`<li><a href="#a${i + 1}">${title}</a> <span class="soft">${summary}</span></li>`,
  )
  return html`<nav aria-label="Articles"><ol class="contents">${items}</ol></nav>`
}

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
