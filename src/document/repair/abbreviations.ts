import type { TokenRepair } from './token-repairs.ts'

/**
 * An abbreviation that wink-nlp does not know keeps its full stop, and no sentence ends after one that stands before a name.
 *
 *     Rev. Ann Lee   Cpl. Lee   Ph.D.   the Hardware Assn. of Ohio
 *     ^^^^           ^^^^       ^^^^^       ^^^^^
 */
export const abbreviations: TokenRepair = {
  id: 'token.abbreviation',
  description: 'an abbreviation keeps its full stop',
  after: '.DA',
  apply(draft, { abbreviations: table }) {
    const last = draft.count - 1
    if (!draft.glued(last)) return
    // "Ph" "." "D." is one
    const from = draft.glued(last - 1) && draft.word(last - 1) === '.' ? last - 2 : last - 1
    const row = table.get(draft.text.slice(draft.start[from], draft.end[last]).toLowerCase())
    if (!row) return
    draft.join(from, row.kind === 'title' ? 'PROPN' : (draft.pos[from] ?? 'NOUN'))
    if (row.kind === 'title') draft.ends[from] = 0
  },
}
