import type { Stage } from '../pipeline/stage.ts'
import type { Furniture } from '../types.ts'

/** Marks page furniture: paragraphs that came along with the article but are no part of it. */
export const furniture: Stage<'paragraphs', 'furniture'> = {
  id: 'furniture',
  needs: ['paragraphs'],
  adds: ['furniture'],
  run({ paragraphs }) {
    const list: Furniture[] = []
    return { furniture: { list, paragraph: new Uint8Array(paragraphs.length) } }
  },
}
