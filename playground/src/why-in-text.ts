import { explain } from '../../src/record/explain.ts'
import type { Statement } from '../../src/types.ts'

/** The reasons as a Markdown list, with the runners-up. */
export function whyInText({ evidence, alternatives, basis, confidence }: Statement, text: string): string {
  const reasons = explain(evidence, text).map((reason) => `- ${reason}`)
  const others = alternatives.map(({ speaker, score }) => `- runner-up: ${speaker ?? 'nobody'} (${score.toFixed(2)})`)
  return [...reasons, ...others, `- basis: ${basis ?? 'none'}, confidence ${confidence.toFixed(2)}`].join('\n')
}
