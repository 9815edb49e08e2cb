import type { NounPhrase } from '../syntax/layer.ts'
import type { Cast } from './cast.ts'
import { ALL_OVER, PLACE_NOUN } from './implausible-source.ts'

/** A source of more tokens is no source. */
const LONGEST = 120
const OPENS = new Set(['that', 'after', 'when', 'while', 'because', 'before', 'as', 'since', 'although', 'if', 'but', '"', '“', '”'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** Tokens of a source, without marks that cling to it; for "who" those of the noun phrase it goes with; null if there is none. */
export function sourceRange(cast: Cast, source: { readonly from: number; readonly to: number }): { from: number; to: number } | null {
  const { pos, lower } = cast.tokens
  let { from } = source
  let to = Math.min(source.to, from + LONGEST)
  while (from < to - 1 && pos[from] === 'PUNCT') from++
  while (to - 1 > from && pos[to - 1] === 'PUNCT') to--
  if (to - from === 1 && RELATIVE.has(lower[from] ?? '')) return antecedentOf(cast, from)
  return { from: withFirst(cast, wholeWord(cast, from)), to }
}

/** Where a compound begins of which only the last word was taken: "the mother-of- | two". */
function wholeWord({ tokens: { lower, start, end, pos } }: Cast, from: number): number {
  let first = from
  while (lower[first - 1] === '-' && end[first - 1] === start[first] && end[first - 2] === start[first - 1] && from - first < 8) first -= 2
  return first < from && pos[first - 1] === 'DET' ? first - 1 : first
}

/** Where a subject of two begins of which only the second was taken: "after | the FBI and | prosecutors announced". */
function withFirst({ tokens, phrases, mentions }: Cast, from: number): number {
  const { lower, pos, sentence } = tokens
  let start = from
  for (let steps = 0; steps < MOST_JOINED; steps++) {
    const joiner = lower[start - 1]
    // a comma joins only where "and" follows: "Ann Lee, | Sam Cole and Joan Hart said"
    if ((joiner !== 'and' && !(joiner === ',' && isListed({ tokens, mentions }, start))) || sentence[start - 1] !== sentence[from]) break
    const end = beforeBracket(tokens, start - 1)
    const first = mentions.list[mentions.at[end - 1] ?? -1]
    if (!first || first.to !== end || first.form === 'pronoun' || (joiner === ',' && first.type !== 'person')) break
    const noun = phrases.nouns[phrases.nounAt[first.head] ?? -1]
    start = Math.min(first.from, noun?.from ?? first.from)
  }
  if (start === from) return from
  const before = start - 1
  // what stands before shows that it is a subject and no object: nothing, a conjunction, a comma
  const opens = before < 0 || sentence[before] !== sentence[from] || pos[before] === 'SCONJ' || OPENS.has(lower[before] ?? '')
  return opens ? start : from
}

const MOST_JOINED = 6

/** A person's name begins here, and "and" or a further name follows it. */
function isListed({ tokens, mentions }: Pick<Cast, 'tokens' | 'mentions'>, from: number): boolean {
  const name = mentions.list[mentions.at[from] ?? -1]
  return (
    name?.form === 'name' &&
    name.type === 'person' &&
    name.from === from &&
    (tokens.lower[name.to] === 'and' || tokens.lower[name.to] === ',')
  )
}

/** The token after a name before which a bracket ends: "Ben Fox | (Conservative) and". */
function beforeBracket({ lower }: Cast['tokens'], end: number): number {
  if (lower[end - 1] !== ')') return end
  for (let k = end - 2; k > end - 8; k--) if (lower[k] === '(') return k
  return end
}

/** The noun phrase before one that only says where: "Democrats" of "Democrats across the country". */
function beforePlace({ tokens, phrases }: Cast, { from, head }: NounPhrase): { from: number; to: number } | null {
  if (!PLACE_NOUN.has(tokens.lower[head] ?? '') || !ALL_OVER.has(tokens.lower[from - 1] ?? '')) return null
  const noun = phrases.nouns[phrases.nounAt[from - 2] ?? -1]
  return noun && !noun.pronoun ? { from: noun.from, to: noun.to } : null
}

/** The noun phrase right before "who", a comma, bracket or preposition between. */
function antecedentOf(cast: Cast, at: number): { from: number; to: number } | null {
  const { tokens, phrases } = cast
  for (let k = at - 1, steps = 0; k >= 0 && steps < 3; k--, steps++) {
    const noun = phrases.nouns[phrases.nounAt[k] ?? -1]
    // "Democrats across the country, who"
    if (noun) return beforePlace(cast, noun) ?? { from: noun.from, to: noun.to }
    if (tokens.lower[k] !== ',' && tokens.lower[k] !== ')' && tokens.pos[k] !== 'ADP') return null
  }
  return null
}
