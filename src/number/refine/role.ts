import type { ChangeRole } from '../../types.ts'
import type { View } from '../view.ts'

const REACH = 8

/** The part that the number plays in a change; null if the words near it tell of none. `i` is its first token with its modifier. */
export function readRole(view: View, i: number, direction: 'rise' | 'fall' | null): ChangeRole | null {
  if (direction) return 'by'
  const link = view.near(i, -1)
  if (link !== 'to' && link !== 'from' && link !== 'at') return null
  const { changeVerbs, changeWords } = view.lexicon
  for (let by = -2; by > -REACH; by--) {
    const word = view.near(i, by)
    if (word === '' || view.pos(i + by) === 'PUNCT') return null
    if (changeVerbs.has(word) || changeWords.has(word)) return link === 'from' ? 'from' : link === 'to' ? 'to' : null
  }
  return null
}
