import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { type Context, pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import type { ArticleMeta, Diagnostic } from '../../src/types.ts'

/** A context for running stages in a test; what they report is kept in `diagnostics`. */
export function testContext(meta: ArticleMeta = {}): Context & { diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  return { lexicon: createLexicon(), meta, diagnostics, report: (diagnostic) => diagnostics.push(diagnostic) }
}

const reader = pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations).use(phrases)

/** A text read up to its phrases: what the rules of the later stages look at. */
export const read = (text: string) => reader.run(text, testContext())
