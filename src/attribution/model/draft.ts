import type { Candidate } from '../attributions.ts'
import type { Cue } from '../cues.ts'
import type { Range, Scene } from '../scene.ts'
import type { Nodes } from './nodes.ts'
import type { Segment } from './segments.ts'

/** An attribution in the making: content with the cue it hangs on. */
export interface Draft {
  readonly content: Segment[]
  readonly cue: Segment | null
  /** The rules' proposal that fits best, or null. */
  proposal: Candidate | null
  /** Share of words that content and proposal have in common. */
  agreement: number
}

/** The cue that begins at a token, or null. */
export type CueAt = (token: number) => Cue | null

/** Joins the content that hangs on one cue, and content without a cue that the rules take together. */
export function draftsOf(
  content: readonly Segment[],
  hooks: readonly (Segment | null)[],
  proposalOf: readonly (Candidate | null)[],
): Draft[] {
  const drafts: Draft[] = []
  const byCue = new Map<Segment, Draft>()
  const byProposal = new Map<Candidate, Draft>()
  content.forEach((segment, i) => {
    const cue = hooks[i] ?? null
    const proposal = proposalOf[segment.id] ?? null
    const draft = cue ? byCue.get(cue) : proposal && byProposal.get(proposal)
    if (draft) {
      draft.content.push(segment)
      return
    }
    const made: Draft = { content: [segment], cue, proposal: null, agreement: 0 }
    if (cue) byCue.set(cue, made)
    else if (proposal) byProposal.set(proposal, made)
    drafts.push(made)
  })
  return drafts
}

/** Tokens of a segment. */
export const tokensOf = ({ from, to }: Segment, nodes: Nodes): Range => ({ from: nodes.from[from] as number, to: nodes.from[to] as number })

/** Gives each draft the proposal whose content shares most words with it. */
export function compareWithRules(drafts: readonly Draft[], proposals: readonly Candidate[], nodes: Nodes, { doc }: Scene): void {
  const owner = new Int32Array(doc.tokens.count).fill(-1)
  const size = new Int32Array(drafts.length)
  drafts.forEach((draft, d) => {
    for (const segment of draft.content) {
      const { from, to } = tokensOf(segment, nodes)
      owner.fill(d, from, to)
      size[d] = (size[d] as number) + to - from
    }
  })
  for (const proposal of proposals) {
    const shared = new Map<number, number>()
    let length = 0
    for (const { from, to } of proposal.content) {
      length += to - from
      for (let i = from; i < to; i++) {
        const d = owner[i] as number
        if (d >= 0) shared.set(d, (shared.get(d) ?? 0) + 1)
      }
    }
    for (const [d, words] of shared) {
      const draft = drafts[d] as Draft
      const agreement = words / (length + (size[d] as number) - words)
      if (agreement > draft.agreement) {
        draft.agreement = agreement
        draft.proposal = proposal
      }
    }
  }
}
