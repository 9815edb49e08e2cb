import type { Tokens } from '../document/layer.ts'
import type { Span } from '../types.ts'
import type { Stretch } from './layer.ts'
import type { Family } from './marks.ts'
import type { Pair } from './pairs.ts'

/** A quotation while it may still go on in the next paragraph. */
export interface Draft {
  readonly id: number
  readonly family: Family
  readonly stretches: Stretch[]
  readonly depth: number
  readonly parent: number | null
  closed: boolean
  readonly rules: string[]
}

const spanOf = ({ start, end }: Tokens, token: number): Span | null =>
  token < 0 ? null : { start: start[token] ?? 0, end: end[token] ?? 0 }

/** The stretches of a pair: one for each opening mark, none where nothing stands between the marks. */
export function stretchesOf(tokens: Tokens, pair: Pair): Stretch[] {
  const stretches: Stretch[] = []
  pair.opens.forEach((open, k) => {
    const next = pair.opens[k + 1]
    const from = k === 0 ? pair.from : open + 1
    const to = next ?? pair.to
    if (to <= from) return
    stretches.push({
      open: spanOf(tokens, open),
      close: next === undefined ? spanOf(tokens, pair.close) : null,
      content: { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 },
      paragraph: tokens.paragraph[from] ?? 0,
      from,
      to,
    })
  })
  return stretches
}
