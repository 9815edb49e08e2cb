import type { Scene } from '../scene.ts'

/**
 * What the tagger labels: each token is a node, but a stretch of direct speech is one node with its marks, so that it is said as a
 * whole or not at all, and the words around it are neighbours.
 *
 *     “We will appeal,” | said | Ann | Lee | .
 *     ^one node           ^a node a token
 */
export interface Nodes {
  readonly count: number
  /** Tokens `[from[n], from[n + 1])` make up node `n`. */
  readonly from: Int32Array
  /** 1 for a stretch of speech. */
  readonly speech: Uint8Array
  /** The node of each token. */
  readonly of: Int32Array
}

export function findNodes({ doc }: Scene): Nodes {
  const { count } = doc.tokens
  const { mark, list } = doc.quotations
  const until = new Int32Array(count)
  for (const { depth, use, stretches } of list) {
    if (depth > 0 || use !== 'speech') continue
    for (const { from, to, open, close } of stretches)
      until[open && mark[from - 1] === 1 ? from - 1 : from] = close && mark[to] === 1 ? to + 1 : to
  }
  const from = new Int32Array(count + 1)
  const speech = new Uint8Array(count)
  const of = new Int32Array(count)
  let n = 0
  for (let i = 0; i < count; n++) {
    from[n] = i
    const end = Math.max(until[i] ?? 0, i + 1)
    if (end > i + 1) speech[n] = 1
    of.fill(n, i, end)
    i = end
  }
  from[n] = count
  return { count: n, from, speech, of }
}
