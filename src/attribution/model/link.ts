import type { Candidate } from '../attributions.ts'
import type { Cue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { type CueAt, compareWithRules, type Draft, draftsOf } from './draft.ts'
import { type Hanging, type Hook, hooksOf, proposalsOf } from './hang.ts'
import { weigh } from './named.ts'
import type { Nodes } from './nodes.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { betweenOf, type SourceCandidate, sourceCandidates, type Tagged } from './source-candidates.ts'
import type { Tagging } from './tagger.ts'

function cueIndex(scene: Scene, cues: readonly Cue[]): CueAt {
  const at = new Int32Array(scene.doc.tokens.count).fill(-1)
  for (const { id, from } of cues) at[from] = id
  return (token) => cues[at[token] ?? -1] ?? null
}

/** A tagged article whose pieces of content are not hung on cues yet. */
export interface Loose extends Tagged, Hanging {
  readonly content: readonly Segment[]
  readonly hooks: readonly (readonly Hook[])[]
}

/** Gathers for each piece of content the cues that it may hang on. */
export function loosen(scene: Scene, nodes: Nodes, tagging: Tagging, cues: readonly Cue[], proposals: readonly Candidate[]): Loose {
  const segments = segmentsOf(tagging.labels, nodes)
  const hanging = {
    scene,
    nodes,
    tagging,
    segments,
    cueAt: cueIndex(scene, cues),
    proposalOf: proposalsOf(segments, proposals, nodes),
    between: betweenOf(scene, nodes, tagging),
  }
  const content = segments.filter(({ kind }) => kind === 'content')
  return { ...hanging, content, hooks: content.map((segment) => hooksOf(hanging, segment)) }
}

/** The index of the candidate with the greatest weight, and how sure that choice is. */
export function pick(
  candidates: readonly { readonly features: readonly number[] }[],
  weights: Float32Array,
): { readonly k: number; readonly sure: number } {
  let k = 0
  let top = Number.NEGATIVE_INFINITY
  const scores = candidates.map(({ features }, i) => {
    const score = weigh(weights, features)
    if (score > top) {
      top = score
      k = i
    }
    return score
  })
  let sum = 0
  for (const score of scores) sum += Math.exp(score - top)
  return { k, sure: 1 / sum }
}

/** A draft with everyone who may be its source. */
export interface Open {
  readonly draft: Draft
  readonly candidates: readonly SourceCandidate[]
}

/** Hangs each piece of content on its likeliest cue and gathers the sources that each draft may have. */
export function openDrafts(loose: Loose, proposals: readonly Candidate[], hang: Float32Array): Open[] {
  const chosen = loose.hooks.map((hooks) => hooks[pick(hooks, hang).k]?.cue ?? null)
  const drafts = draftsOf(loose.content, chosen, loose.proposalOf)
  compareWithRules(drafts, proposals, loose.nodes, loose.scene)
  return drafts.map((draft) => ({ draft, candidates: sourceCandidates(loose, draft) }))
}
