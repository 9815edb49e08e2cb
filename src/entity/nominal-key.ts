import type { Tokens } from '../document/layer.ts'
import type { Mention } from '../mention/layer.ts'

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'both'])
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my'])
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'several',
  'many',
  'any',
  'two',
  'three',
  'other',
  'a number of',
  'most',
  'few',
])

export interface NominalKey {
  readonly head: string
  /** The words before the head that say which one: "german" in "the German government". */
  readonly modifiers: readonly string[]
  readonly definite: boolean
  readonly indefinite: boolean
  /** "his mother", "the firm's lawyer": whose, so no plain reference back. */
  readonly possessed: boolean
}

/** What a noun phrase says of what it refers to. */
export function nominalKey({ lower, lemma, pos }: Tokens, { from, to, head }: Mention): NominalKey {
  const first = lower[from] ?? ''
  const modifiers: string[] = []
  let possessed = POSSESSIVE.has(first)
  // "our analysis" is said by whoever made it, so it does not tell two apart
  if (possessed && first !== 'our' && first !== 'my') modifiers.push(first)
  for (let k = from; k < head; k++) {
    const word = lower[k] ?? ''
    if (word === "'s" || word === "'") possessed = true
    else if (pos[k] !== 'DET' && pos[k] !== 'PRON' && pos[k] !== 'PUNCT' && !DEFINITE.has(word) && !INDEFINITE.has(word))
      modifiers.push(word)
  }
  // what follows restricts it too: "Democrats | on the committee"
  if (to > head + 1) modifiers.push(lower.slice(head + 1, to).join(' '))
  const word = lower[head] ?? ''
  return {
    head: pos[head] === 'PROPN' ? stem(word) : (lemma[head] ?? word).toLowerCase(),
    modifiers,
    definite: DEFINITE.has(first) || possessed,
    indefinite: INDEFINITE.has(first),
    possessed,
  }
}

/** wink leaves the plural of a word it takes for a name. */
function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
