import type { Tokens } from '../document/layer.ts'
import type { Pair } from './pairs.ts'

/** The longest tag that is looked for: ", Chief Inspector Ann Lee said ." */
const REACH = 8
const TAG_VERBS: ReadonlySet<string> = new Set(['say', 'add', 'tell', 'ask', 'write', 'reply', 'continue', 'explain', 'warn'])
const IN_TAG: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'NOUN', 'DET'])

/**
 * Where a quotation that never closes lost its closing mark: before the tag that ends its last sentence. Gives the token after
 * the comma, or −1 if there is no such tag.
 *
 *     "We won, he said. "And more."     "We won, he added, "and more."
 *             ^                                 ^
 */
export function lostClose({ word, lemma, pos }: Tokens, pair: Pair, to: number): number {
  if (word[to - 1] !== '.' && word[to - 1] !== ',') return -1
  let verb = false
  for (let i = to - 2; i > pair.from && i > to - REACH; i--) {
    if (TAG_VERBS.has(lemma[i] ?? '')) verb = true
    else if (word[i] === ',') return verb ? i + 1 : -1
    else if (!IN_TAG.has(pos[i] ?? '')) return -1
  }
  return -1
}
