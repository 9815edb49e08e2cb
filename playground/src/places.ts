import type { Span } from '../../src/types.ts'

/** Finds where on the screen a stretch of the text stands, by its offsets. */
export interface Places {
  /** The boxes of the stretch, line by line, relative to `origin`. */
  boxes(span: Span, origin: DOMRect): DOMRect[]
}

/** @param root whose text is the article's, character by character */
export function placesIn(root: HTMLElement): Places {
  const nodes: Text[] = []
  const starts: number[] = []
  let length = 0
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text)
    starts.push(length)
    length += (node as Text).data.length
  }
  /** The text node that holds the character at an offset. */
  const nodeAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    boxes({ start, end }, origin) {
      const first = nodeAt(start)
      const last = nodeAt(Math.max(start, end - 1))
      const [from, to] = [nodes[first], nodes[last]]
      if (!from || !to || end > length) return []
      const range = document.createRange()
      range.setStart(from, start - (starts[first] ?? 0))
      range.setEnd(to, end - (starts[last] ?? 0))
      return [...range.getClientRects()]
        .filter(({ width }) => width > 1)
        .map(({ x, y, width, height }) => new DOMRect(x - origin.x, y - origin.y, width, height))
    },
  }
}
