import { explain } from '../record/explain.ts'
import type { Evidence } from '../types.ts'
import { type Html, html } from './html.ts'

/** Reasons behind a fold that opens without a script. */
export function why(summary: Html | string, evidence: readonly Evidence[], text: string, first: Html | null = null): Html {
  if (evidence.length === 0) return html`<p class="why">${summary}</p>`
  const reasons = explain(evidence, text).map((reason) => html`<li>${reason}</li>`)
  return html`<details class="why"><summary>${summary}</summary>${first}<ul>${reasons}</ul></details>`
}
