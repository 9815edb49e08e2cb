import type { Stage } from '../pipeline/stage.ts'

export const attributions: Stage<'tokens' | 'sentences' | 'quotations' | 'phrases', 'attributions'> = {
  id: 'attributions',
  needs: ['tokens', 'sentences', 'quotations', 'phrases'],
  adds: ['attributions'],
  run: () => ({ attributions: { list: [] } }),
}
