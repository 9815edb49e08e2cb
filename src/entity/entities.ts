import type { Stage } from '../pipeline/stage.ts'

export const entities: Stage<'mentions', 'entities'> = {
  id: 'entities',
  needs: ['mentions'],
  adds: ['entities'],
  run: ({ mentions }) => ({ entities: { list: [], ofMention: new Int32Array(mentions.list.length).fill(-1) } }),
}
