import { extract } from '../../src/index.ts'
import type { ExtractInput } from '../../src/types.ts'

/** What the claims of a text leave to the article, one line each: `pronoun she = Ann Lee`. */
export const references = (text: string, input: ExtractInput = {}): string[] =>
  extract(text, input).claims.flatMap(({ context }) => context.references.map(({ kind, text, reading }) => `${kind} ${text} = ${reading}`))

/** The readings of the claims. */
export const readings = (text: string, input: ExtractInput = {}): string[] =>
  extract(text, input).claims.map(({ context }) => context.reading)
