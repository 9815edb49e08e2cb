import type { Extraction } from '../types.ts'
import { showArticle } from './article.ts'
import { castOf } from './cast.ts'
import { claims } from './claims.ts'
import { type Html, html, presentable } from './html.ts'
import { notes } from './notes.ts'
import { numbers } from './numbers.ts'
import { positions } from './positions.ts'
import { speakers } from './speakers.ts'
import { counted } from './words.ts'

/** One article as a section of a page, and what the page must know of it. */
export interface Section {
  /** `a1` for the first article; the ids in it begin with `a1-`. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly html: Html
  /** Ids of the statements. */
  readonly statements: readonly string[]
}

/**
 * @param index of the article on the page
 * @param level of its heading
 */
export function articleSection(extraction: Extraction, index: number, level: 1 | 2): Section {
  const { article, statements } = extraction
  const id = `a${index + 1}`
  const prefix = `${id}-`
  const cast = castOf(extraction)
  const text = presentable(article.text)
  const { paragraphs, after } = showArticle(extraction, cast, prefix)
  const heading = (words: Html | string, kind: string) =>
    level === 1 ? html`<h1 class="${kind}" id="${prefix}title">${words}</h1>` : html`<h2 class="${kind}" id="${prefix}title">${words}</h2>`
  const rows = paragraphs.map(({ html: words, before, kind, statements: beginning }) => {
    const block = kind === 'headline' ? heading(words, kind) : html`<p class="${kind}">${words}</p>`
    return html`${before}<div class="row">${block}${notes(beginning, cast, text, prefix)}</div>`
  })
  const headline = paragraphs.find(({ kind }) => kind === 'headline')
  const title = article.title?.trim() || headline?.text || article.id || 'Article'
  const worth = extraction.claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS').length
  const summary = [
    article.publisher,
    article.published?.slice(0, 10),
    counted(statements.length, 'statement'),
    counted(cast.voices.length, 'speaker'),
    counted(extraction.numbers.length, 'number'),
    `${counted(worth, 'claim')} worth checking`,
  ]
    .filter(Boolean)
    .join(' · ')
  const beside = (name: string, content: Html, wide = false) =>
    html`<section${wide && html` class="span"`} aria-label="${name}">${level === 1 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}${content}</section>`
  return {
    id,
    title,
    summary,
    statements: statements.map((statement) => statement.id),
    html: html`<article class="article" id="${id}" aria-labelledby="${prefix}title">
${headline ? null : heading(title, 'title')}<p class="about">${summary}</p>
<div class="columns"><div class="reading"><div>${rows}${after}</div>
${beside('Numbers', numbers(extraction, cast))}</div>
<div class="beside">
${beside('Speakers', speakers(cast))}
${beside('Where they stand', positions(extraction, cast))}
${beside('Worth checking', claims(extraction, cast, prefix), true)}
</div></div></article>
`,
  }
}
