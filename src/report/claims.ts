import type { Claim, Extraction } from '../types.ts'
import type { Cast } from './cast.ts'
import { bar, names } from './chip.ts'
import { type Html, html } from './html.ts'
import { why } from './why.ts'

/** Shown at once; the rest is behind a fold. */
const SHOWN = 8

/** The claims by how much they are worth checking: the first of those that are, then the rest behind folds. */
export function claims({ claims: all, article }: Extraction, cast: Cast, prefix: Html): Html {
  const worth = worthChecking(all)
  const less = byWorth(all).filter(({ checkWorthiness }) => checkWorthiness.label !== 'CFS')
  const list = (part: readonly Claim[], before: number, marked: boolean) =>
    html`<ol class="claims">${part.map((claim, i) => one(claim, cast, article.text, marked ? { prefix, rank: before + i + 1 } : null))}</ol>`
  const fold = (summary: string, part: readonly Claim[], before: number, marked: boolean) =>
    part.length > 0 && html`<details class="rest"><summary>${summary}</summary>${list(part, before, marked)}</details>`
  const first = worth.slice(0, SHOWN)
  const rest = worth.slice(SHOWN)
  return html`${first.length > 0 ? list(first, 0, true) : html`<p class="soft">Nothing here stands out as worth checking.</p>`}${[
    fold(`${rest.length} more that ${rest.length === 1 ? 'is' : 'are'} worth it`, rest, SHOWN, true),
    fold(`${less.length} that ${less.length === 1 ? 'is' : 'are'} less worth it`, less, 0, false),
  ]}`
}

/** Those that the article marks, by rank. */
export const worthChecking = (claims: readonly Claim[]): Claim[] =>
  byWorth(claims.filter(({ checkWorthiness }) => checkWorthiness.label === 'CFS'))

/** The most worth checking first; equals stay in the order of the article. */
export const byWorth = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => b.checkWorthiness.score - a.checkWorthiness.score || a.span.start - b.span.start)

/** @param marked the claim's rank and the prefix of its id, if it is marked in the article */
function one(
  { id, text, statement, type, negated, hedged, checkWorthiness, context }: Claim,
  cast: Cast,
  article: string,
  marked: { readonly prefix: Html; readonly rank: number } | null,
): Html {
  const { score, reasons } = checkWorthiness
  const kinds = [type, negated && 'negated', hedged && 'hedged'].filter(Boolean).join(' · ')
  const by = names(cast.ofId(statement), statement === null ? 'the article itself' : 'not said who')
  const words = html`<bdi>${text}</bdi>`
  const alone = context.references.length > 0 && html`<p>Read alone: <bdi>${context.reading}</bdi></p>`
  return html`<li data-claim="${id}">
<p class="words">${marked ? html`<span class="rank">${marked.rank}</span> <a href="#${marked.prefix}${id}">${words}</a>` : words}</p>
${why(html`${bar(score)}<span>${score.toFixed(2)}</span> · ${by} · ${kinds}`, reasons, article, alone || null)}
</li>`
}
