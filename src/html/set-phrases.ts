import { furniture } from '../document/furniture.ts'
import { createLexicon } from '../lexicon/lexicon.ts'
import type { FurnitureKind } from '../types.ts'
import { compose } from './compose.ts'
import type { Line } from './matter.ts'

/** Kinds that are no part of an article; captions, credits, bylines and datelines are. */
const DROPPED: ReadonlySet<FurnitureKind> = new Set(['share', 'related', 'newsletter', 'advert', 'comment'])

/**
 * Takes out lines that are furniture by their words ("Share this:", "Story continues below advertisement"), as they are told in any text.
 * The first line, a headline, stays.
 */
export function withoutSetPhrases(lines: readonly Line[]): readonly Line[] {
  const { text, blocks } = compose(lines)
  const context = { lexicon: createLexicon(), meta: {}, report: () => {} }
  const { list } = furniture.run({ text, paragraphs: blocks.map(({ span }) => ({ span })) }, context).furniture
  const dropped = new Set(list.filter(({ kind }) => DROPPED.has(kind)).map(({ span }) => span.start))
  return lines.filter((_, i) => i === 0 || !dropped.has(blocks[i]?.span.start ?? -1))
}
