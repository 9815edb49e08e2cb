import type { Span } from '../types.ts'
import type { BlockKind } from './kind.ts'
import type { Line } from './matter.ts'
import type { SourceMap, SourcePiece } from './source-map.ts'

/** A paragraph of the article's text and what it is on the page. */
export interface ArticleBlock {
  readonly kind: BlockKind
  readonly span: Span
}

const BREAK = '\n\n'

/** The lines as one text with a blank line between each two, and where its characters stand in the page's source. */
export function compose(lines: readonly Line[]): { text: string; blocks: readonly ArticleBlock[]; sourceMap: SourceMap } {
  const blocks: ArticleBlock[] = []
  const sourceMap: SourcePiece[] = []
  let at = 0
  for (const { block, kind } of lines) {
    if (blocks.length > 0) at += BREAK.length
    blocks.push({ kind, span: { start: at, end: at + block.text.length } })
    for (const { at: from, length, source } of block.segments) {
      if (source) sourceMap.push({ text: { start: at + from, end: at + from + length }, source })
    }
    at += block.text.length
  }
  return { text: lines.map(({ block }) => block.text).join(BREAK), blocks, sourceMap }
}
