import { reading } from '../record/reading.ts'
import type { Extraction, NumericExpression } from '../types.ts'
import type { Cast } from './cast.ts'
import { names } from './chip.ts'
import { type Html, html } from './html.ts'

/** The numbers as a table: as written, as read, of what, by whom. */
export function numbers({ numbers: all }: Extraction, cast: Cast): Html {
  if (all.length === 0) return html`<p class="soft">No numbers.</p>`
  const row = (number: NumericExpression) => html`<tr data-number="${number.id}">
<th scope="row"><bdi>${number.text}</bdi></th>
<td>${reading(number)}${number.status !== 'fact' && html` <span class="soft">(${number.status})</span>`}</td>
<td>${number.of ? html`<bdi>${number.of.text}</bdi>` : html`<span class="soft">${number.kind.replaceAll('_', ' ')}</span>`}</td>
<td>${names(cast.ofId(number.statement), '–')}</td>
</tr>`
  return html`<div class="wide" role="region" aria-label="Numbers" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Number</th><th scope="col">Reads as</th><th scope="col">Of</th><th scope="col">Said by</th></tr></thead>
<tbody>${all.map(row)}</tbody></table></div>`
}
