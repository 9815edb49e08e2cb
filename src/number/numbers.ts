import type { Stage } from '../pipeline/stage.ts'

export const numbers: Stage<'tokens', 'numbers'> = {
  id: 'numbers',
  needs: ['tokens'],
  adds: ['numbers'],
  run: () => ({ numbers: { list: [], refused: [] } }),
}
