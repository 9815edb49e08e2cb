import type { Stage } from '../pipeline/stage.ts'

export const mentions: Stage<'tokens' | 'phrases', 'mentions'> = {
  id: 'mentions',
  needs: ['tokens', 'phrases'],
  adds: ['mentions'],
  run: ({ tokens }) => ({ mentions: { list: [], at: new Int32Array(tokens.count).fill(-1) } }),
}
