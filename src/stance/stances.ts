import type { Stage } from '../pipeline/stage.ts'

export const stances: Stage<'attributions' | 'claims', 'stances'> = {
  id: 'stances',
  needs: ['attributions', 'claims'],
  adds: ['stances'],
  run: ({ attributions }) => ({ stances: { list: attributions.list.map(() => null) } }),
}
