import type { Stage } from '../pipeline/stage.ts'
import { findNounPhrases } from './noun-phrases.ts'
import { findVerbGroups } from './verb-groups.ts'

/** Finds base noun phrases and verb groups in one pass each over the parts of speech. */
export const phrases: Stage<'tokens', 'phrases'> = {
  id: 'phrases',
  needs: ['tokens'],
  adds: ['phrases'],
  run({ tokens }) {
    const nouns = findNounPhrases(tokens)
    const nounAt = index(nouns, tokens.count)
    const verbs = findVerbGroups(tokens, nounAt)
    return { phrases: { nouns, verbs, nounAt, verbAt: index(verbs, tokens.count) } }
  },
}

function index(phrases: readonly { id: number; from: number; to: number }[], count: number): Int32Array {
  const at = new Int32Array(count).fill(-1)
  for (const { id, from, to } of phrases) at.fill(id, from, to)
  return at
}
