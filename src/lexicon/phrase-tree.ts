import type { Tokens } from '../document/layer.ts'

/** Phrases as a tree of words, with what each stands for. */
export type PhraseTree<T> = Map<string, PhraseNode<T>>

export interface PhraseNode<T> {
  value: T | null
  next: PhraseTree<T> | null
}

/** Builds the tree; of equal phrases the last wins. */
export function buildPhraseTree<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTree<T> {
  const roots: PhraseTree<T> = new Map()
  for (const [phrase, value] of entries) {
    let nodes = roots
    let node: PhraseNode<T> = { value: null, next: null }
    for (const word of phrase.split(' ')) {
      const known = nodes.get(word)
      node = known ?? { value: null, next: null }
      if (!known) nodes.set(word, node)
      node.next ??= new Map()
      nodes = node.next
    }
    node.value = value
  }
  return roots
}

/** The longest phrase found at a token, and how many tokens it has. */
export interface PhraseMatch<T> {
  value: T
  size: number
}

/**
 * The longest phrase that begins at token `i` and ends in its sentence, from the nodes of its first word and of that word's lemma; a
 * word of a phrase is met by the word as it stands or by its lemma. Null if there is none.
 */
export function longestFrom<T>(
  first: PhraseNode<T> | undefined,
  second: PhraseNode<T> | undefined,
  { lower, lemma, sentence, count }: Tokens,
  i: number,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null
  let node = first
  let other = second
  for (;;) {
    for (let at = i + 1; node; at++) {
      if (node.value !== null && at - i > (best?.size ?? 0)) best = { value: node.value, size: at - i }
      if (!node.next || node.next.size === 0 || at >= count || sentence[at] !== sentence[i]) break
      node = node.next.get(lower[at] ?? '') ?? node.next.get(lemma[at] ?? '')
    }
    if (!other) return best
    node = other
    other = undefined
  }
}
