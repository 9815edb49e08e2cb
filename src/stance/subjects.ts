import type { Doc } from '../pipeline/stage.ts'
import type { Range } from './view.ts'

/** Nouns that say little: what they are of or for is what counts. */
const VAGUE = new Set(['action', 'plan', 'proposal', 'idea', 'policy', 'decision', 'move', 'measure', 'scheme', 'issue', 'use', 'call'])

/**
 * A key that is the same for targets about the same thing: whom a name means, else the noun.
 *
 *     the strike · a three-day strike over pay · strike action → strike       Ms Lee · Ann Lee → one key
 */
export function subjectOf(
  { tokens, phrases, mentions, entities }: Doc<'tokens' | 'phrases' | 'mentions' | 'entities'>,
  target: Range,
): string {
  const noun = phrases.nouns[phrases.nounAt[target.from] ?? -1]
  const head = noun ? Math.min(noun.head, target.to - 1) : target.to - 1
  const entity = entities.ofMention[mentions.at[head] ?? -1] ?? -1
  if (entity >= 0 && entities.list[entity]?.named) return `#${entity}`
  const lemma = tokens.lemma[head] ?? ''
  if (!VAGUE.has(lemma)) return lemma
  const before = tokens.pos[head - 1] === 'NOUN' && head - 1 >= target.from ? tokens.lemma[head - 1] : undefined
  const inner = phrases.nouns[phrases.nounAt[head + 2] ?? -1]
  return before ?? (inner && inner.head < target.to ? tokens.lemma[inner.head] : undefined) ?? lemma
}
