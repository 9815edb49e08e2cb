import type { Extraction } from '../types.ts'
import { showArticle } from './article.ts'
import { castOf } from './cast.ts'
import { claims } from './claims.ts'
import { Html, html, presentable } from './html.ts'
import { notes } from './notes.ts'
import { numbers } from './numbers.ts'
import { positions } from './positions.ts'
import { speakers } from './speakers.ts'
import { counted } from './words.ts'

/** One article as a section of a page, and what the page must know of it: plain data. */
export interface Section {
  readonly title: string
  readonly summary: string
  /** With `NUMBER` and `LEVEL` in it, for the page to fill in. */
  readonly html: string
  /** Ids of the statements. */
  readonly statements: readonly string[]
}

// what only the page knows; NUL is nowhere else, since `html` escapes it
/** Stands for the number of the article on the page: all ids in it begin with `a1-`, `a2-` … */
const NUMBER = '\0n'
/** Stands for the level of the article's heading. */
const LEVEL = '\0h'
const BELOW = '\0b'

/** The section as the article of that number (from 1) on a page. */
export const placed = ({ html: source }: Section, number: number, level: 1 | 2): Html =>
  new Html(
    source
      .replaceAll(NUMBER, String(number))
      .replaceAll(LEVEL, String(level))
      .replaceAll(BELOW, String(level + 1)),
  )

export function articleSection(extraction: Extraction): Section {
  const { article, statements } = extraction
  const id = new Html(`a${NUMBER}`)
  const cast = castOf(extraction)
  const text = presentable(article.text)
  const prefix = html`${id}-`
  const { paragraphs, after } = showArticle(extraction, cast, prefix)
  const heading = (words: Html | string, kind: string) =>
    html`<h${new Html(LEVEL)} class="${kind}" id="${prefix}title">${words}</h${new Html(LEVEL)}>`
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
    html`<section${wide && html` class="span"`} aria-label="${name}"><h${new Html(BELOW)}>${name}</h${new Html(BELOW)}>${content}</section>`
  return {
    title,
    summary,
    statements: statements.map((statement) => statement.id),
    html: html`<article class="article" id="${id}" aria-labelledby="${prefix}title">
${headline ? null : heading(title, 'title')}<p class="about">${summary}</p>
<div class="columns"><div class="reading"><div>${rows}${after}</div></div>
<div class="beside">
${beside('Speakers', speakers(cast))}
${beside('Where they stand', positions(extraction, cast))}
${beside('Worth checking', claims(extraction, cast, prefix), true)}
</div>
<div class="below">${beside('Numbers', numbers(extraction, cast))}</div></div></article>
`.source,
  }
}
