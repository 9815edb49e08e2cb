import type { Cast } from './cast.ts'

/** A source of more tokens is no source. */
const LONGEST = 120
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** Tokens of a source, without marks that cling to it; for "who" those of the noun phrase it goes with; null if there is none. */
export function sourceRange(cast: Cast, source: { readonly from: number; readonly to: number }): { from: number; to: number } | null {
  const { pos, lower } = cast.tokens
  let { from } = source
  let to = Math.min(source.to, from + LONGEST)
  while (from < to - 1 && pos[from] === 'PUNCT') from++
  while (to - 1 > from && pos[to - 1] === 'PUNCT') to--
  return to - from === 1 && RELATIVE.has(lower[from] ?? '') ? antecedentOf(cast, from) : { from, to }
}

/** The noun phrase right before "who", a comma, bracket or preposition between. */
function antecedentOf({ tokens, phrases }: Cast, at: number): { from: number; to: number } | null {
  for (let k = at - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    const noun = phrases.nouns[phrases.nounAt[k] ?? -1]
    if (noun) return { from: noun.from, to: noun.to }
    if (tokens.lower[k] !== ',' && tokens.lower[k] !== ')' && tokens.pos[k] !== 'ADP') return null
  }
  return null
}
