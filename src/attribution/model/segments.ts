import { LABEL } from './labels.ts'
import type { Nodes } from './nodes.ts'

/** Neighbouring nodes with one label: nodes `[from, to)`. */
export interface Segment {
  readonly id: number
  readonly kind: 'content' | 'source' | 'cue'
  /** For content: the side on which its cue stands. */
  readonly side: 'left' | 'right'
  readonly from: number
  readonly to: number
}

/** The segments in the order of the text. */
export function segmentsOf(labels: Uint8Array, { count }: Nodes): Segment[] {
  const segments: Segment[] = []
  for (let n = 0; n < count; ) {
    const label = labels[n] as number
    let to = n + 1
    if (label === LABEL.outside) {
      n = to
      continue
    }
    const kind = label === LABEL.source ? 'source' : label === LABEL.cue ? 'cue' : 'content'
    const inside =
      label === LABEL.leftBegin || label === LABEL.leftInside ? LABEL.leftInside : label >= LABEL.rightBegin ? LABEL.rightInside : label
    while (to < count && labels[to] === inside) to++
    segments.push({ id: segments.length, kind, side: label >= LABEL.rightBegin ? 'right' : 'left', from: n, to })
    n = to
  }
  return segments
}
