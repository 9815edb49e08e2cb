import { WordTable } from '../claim/word-table.ts'
import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildPhraseTree, longestFrom, type PhraseMatch, type PhraseNode } from '../lexicon/phrase-tree.ts'
import type { Row } from '../lexicon/schema.ts'

export type StanceWord = Row<'stanceWords'>

const buildTree = ({ data }: Lexicon): WordTable<PhraseNode<StanceWord>> =>
  new WordTable(buildPhraseTree(data.stanceWords.map((row) => [row.phrase, row])))

const MUST_BE: Readonly<Record<string, ReadonlySet<string>>> = {
  verb: new Set(['VERB', 'AUX']),
  noun: new Set(['NOUN']),
  adjective: new Set(['ADJ', 'ADV']),
}

/** The stance word that begins at token `i`, if its part of speech is right; after "to" a verb is one whatever its tag ("to back"). */
export function stanceWordAt(tokens: Tokens, lexicon: Lexicon, i: number): PhraseMatch<StanceWord> | null {
  const words = lexicon.derive(buildTree)
  const word = tokens.lower[i] ?? ''
  const base = tokens.lemma[i] ?? ''
  const first = words.get(word)
  const second = base === word ? undefined : words.get(base)
  const match = first || second ? longestFrom(first, second, tokens, i) : null
  if (!match) return null
  const allowed = MUST_BE[match.value.as]
  return !allowed || allowed.has(tokens.pos[i] ?? '') || (match.value.as === 'verb' && isAfterTo(tokens, i)) ? match : null
}

/** "to back", "to “step down”", but not "to the" nor "to attack" as a place. */
function isAfterTo({ lower, lemma, pos }: Tokens, i: number): boolean {
  const to = pos[i - 1] === 'PUNCT' ? i - 2 : i - 1
  return lower[to] === 'to' && lower[i] === lemma[i]
}
