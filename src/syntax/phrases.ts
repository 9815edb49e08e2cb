import type { Stage } from '../pipeline/stage.ts'
import type { Phrases } from './layer.ts'

export const phrases: Stage<'tokens' | 'sentences', 'phrases'> = {
  id: 'phrases',
  needs: ['tokens', 'sentences'],
  adds: ['phrases'],
  run({ tokens }) {
    const empty: Phrases = { nouns: [], verbs: [], nounAt: new Int32Array(tokens.count).fill(-1), verbAt: new Int32Array(tokens.count).fill(-1) }
    return { phrases: empty }
  },
}
