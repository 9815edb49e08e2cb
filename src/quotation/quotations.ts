import type { Stage } from '../pipeline/stage.ts'

export const quotations: Stage<'paragraphs' | 'tokens', 'quotations'> = {
  id: 'quotations',
  needs: ['paragraphs', 'tokens'],
  adds: ['quotations'],
  run: ({ tokens }) => ({ quotations: { list: [], outer: new Int32Array(tokens.count).fill(-1), mark: new Uint8Array(tokens.count) } }),
}
