import type { Stage } from '../pipeline/stage.ts'

export const claims: Stage<'attributions' | 'numbers', 'claims'> = {
  id: 'claims',
  needs: ['attributions', 'numbers'],
  adds: ['claims'],
  run: ({ attributions }) => ({ claims: { list: [], ofAttribution: attributions.list.map(() => ({ label: 'NFS' as const, type: null, score: 0 })) } }),
}
