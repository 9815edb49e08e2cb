import type { Stage } from '../pipeline/stage.ts'

export const speakers: Stage<'entities' | 'attributions', 'speakers'> = {
  id: 'speakers',
  needs: ['entities', 'attributions'],
  adds: ['speakers'],
  run: ({ attributions }) => ({
    speakers: {
      list: attributions.list.map(({ id }) => ({ attribution: id, entities: null, roles: [], basis: null, confidence: 0, evidence: [], alternatives: [] })),
    },
  }),
}
