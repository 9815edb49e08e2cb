import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { buildPhraseTree, longestFrom, type PhraseMatch, type PhraseNode } from '../lexicon/phrase-tree.ts'
import type { Row } from '../lexicon/schema.ts'

export type StanceWord = Row<'stanceWords'>

/** The trees of stance words by their first word, each at the place that `indexOf` says; 0 is none. */
interface StanceTrees {
  readonly nodes: readonly (PhraseNode<StanceWord> | undefined)[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Keys of the vocabulary's columns: a word in small letters, and a lemma. */
  readonly own: object
  readonly base: object
}

function buildTrees({ data }: Lexicon): StanceTrees {
  const tree = buildPhraseTree(data.stanceWords.map((row) => [row.phrase, row]))
  return { nodes: [undefined, ...tree.values()], indexOf: new Map([...tree.keys()].map((word, i) => [word, i + 1])), own: {}, base: {} }
}

const MUST_BE: Readonly<Record<string, ReadonlySet<string>>> = {
  verb: new Set(['VERB', 'AUX']),
  noun: new Set(['NOUN']),
  adjective: new Set(['ADJ', 'ADV']),
}

/** The stance word that begins at token `i`, if its part of speech is right; after "to" a verb is one whatever its tag ("to back"). */
export function stanceWordAt(tokens: Tokens, lexicon: Lexicon, i: number): PhraseMatch<StanceWord> | null {
  const trees = lexicon.derive(buildTrees)
  const { id, lemmaId, vocabulary } = tokens
  const own = vocabulary.column(trees.own, (word) => trees.indexOf.get(word) ?? 0)[id[i] as number] as number
  const base = vocabulary.column(trees.base, (_, word) => trees.indexOf.get(word) ?? 0)[lemmaId[i] as number] as number
  if (own === 0 && base === 0) return null
  const match = longestFrom(trees.nodes[own], base === own ? undefined : trees.nodes[base], tokens, i)
  if (!match) return null
  const allowed = MUST_BE[match.value.as]
  return !allowed || allowed.has(tokens.pos[i] ?? '') || (match.value.as === 'verb' && isAfterTo(tokens, i)) ? match : null
}

/** "to back", "to “step down”", but not "to the" nor "to attack" as a place. */
function isAfterTo({ lower, lemma, pos }: Tokens, i: number): boolean {
  const to = pos[i - 1] === 'PUNCT' ? i - 2 : i - 1
  return lower[to] === 'to' && lower[i] === lemma[i]
}
