import type { Evidence } from '../../types.ts'
import type { Candidate } from '../attributions.ts'
import type { Cue } from '../cues.ts'
import { because, NO_CIRCUMSTANCES } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import type { FoundSource } from '../source.ts'
import { type CueAt, type Draft, tokensOf } from './draft.ts'
import { NodeFeatures } from './features.ts'
import { isSpeech } from './hang.ts'
import { loosen, openDrafts, pick } from './link.ts'
import { type Model, model } from './model.ts'
import { logistic, weigh } from './named.ts'
import { findNodes, type Nodes } from './nodes.ts'
import type { Segment } from './segments.ts'
import type { Tagged } from './source-candidates.ts'
import { placesOf } from './transitions.ts'
import { TRUST, trustFeatures } from './trust.ts'
import { look } from './view.ts'

/** What is less likely is no attribution; words in quotation marks are somebody's, so less is asked of them. */
export interface Likely {
  readonly quoted: number
  readonly other: number
}

/**
 * What the trained model makes of the rules' proposals: content, cue and source of each attribution, and in `score` how likely
 * it is right, at least `least`. No two share a word of content.
 */
export function judge(
  scene: Scene,
  cues: readonly Cue[],
  proposals: readonly Candidate[],
  least: Likely,
  trained: Model = model(),
): Candidate[] {
  const nodes = findNodes(scene)
  const view = look(scene, nodes, cues, proposals)
  const tagging = trained.tagger.tag(new NodeFeatures(view, cues), placesOf(view))
  const loose = loosen(scene, nodes, tagging, cues, proposals)
  const found: Candidate[] = []
  for (const { draft, candidates } of openDrafts(loose, proposals, trained.hang)) {
    const { k, sure } = pick(candidates, trained.source)
    const range = candidates[k]?.range ?? null
    const features = trustFeatures(loose, draft, range, sure)
    const score = logistic(weigh(trained.trust, features))
    if (score < least.quoted || (score < least.other && !hasQuotation(scene, nodes, draft))) continue
    const candidate = toCandidate(loose, draft, range, score, features, trained.trust)
    if (candidate.content.length > 0 && !isNothing(scene, candidate.content)) found.push(candidate)
  }
  return found
}

/** "The council said nothing." */
const isNothing = (scene: Scene, [only, ...rest]: readonly Range[]): boolean =>
  only !== undefined && rest.length === 0 && only.to - only.from === 1 && scene.word(only.from) === 'nothing'

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function toCandidate(
  { scene, nodes, cueAt }: Tagged,
  draft: Draft,
  range: Range | null,
  score: number,
  features: readonly number[],
  weights: Float32Array,
): Candidate {
  const { proposal, content } = draft
  const own = draft.cue && tokensOf(draft.cue, nodes)
  const known = own && knownCue(own, cueAt)
  // the rules know where a cue and a source end
  const ruled = proposal?.cue && own && overlaps(proposal.cue, own) ? proposal : null
  const untagged = own === null ? proposal : ruled
  const source: FoundSource | null =
    range &&
    (proposal?.source && overlaps(proposal.source, range)
      ? proposal.source
      : { ...range, head: scene.noun(range.to - 1)?.head ?? range.to - 1, rule: 'model.source' })
  const cue = ruled?.cue ?? (known ? { from: known.from, to: known.to } : own) ?? proposal?.cue ?? null
  const ranges = bounded(
    scene,
    ruled,
    draft.agreement,
    content.flatMap((segment) => rangesOf(scene, nodes, segment)),
  ).flatMap((piece) => without(scene, piece, source))
  const spoken = content.every(({ from, to }) => isSpeech(nodes, { from, to }))
  const rule = proposal && draft.agreement >= 0.5 ? proposal.rule : 'model'
  return {
    rule,
    content: ranges,
    ...(spoken ? { quotations: quotationsOf(scene, nodes, content) } : {}),
    continues: cue === null && spoken,
    cue,
    lemma: ruled?.lemma ?? known?.lemma ?? (own ? lemmaOf(scene, own) : (proposal?.lemma ?? '')),
    attitude: ruled?.attitude ?? known?.attitude ?? proposal?.attitude ?? 'neutral',
    source,
    prompt: untagged?.prompt ?? null,
    ...NO_CIRCUMSTANCES,
    ...(untagged ? { audience: untagged.audience, when: untagged.when, medium: untagged.medium } : {}),
    score,
    evidence: [
      because(scene, rule, score, cue),
      ...(source ? [because(scene, source.rule, 0.1, source)] : []),
      ...strongest(features, weights),
    ],
  }
}

function knownCue({ from, to }: Range, cueAt: CueAt): Cue | null {
  for (let i = from; i < to; i++) {
    const cue = cueAt(i)
    if (cue) return cue
  }
  return null
}

/** The main verb of a cue that the lexicon does not have, or its last word. */
function lemmaOf(scene: Scene, { from, to }: Range): string {
  for (let i = from; i < to; i++) {
    const verb = scene.verb(i)
    if (verb?.head === i) return verb.lemma
  }
  return scene.word(to - 1)
}

/** Rules that know better than the tagger where a clause begins. */
const CLAUSE = new Set(['complement.that', 'complement.bare', 'complement.wh'])

/** Content with the bounds that the rules are better at: of speech, and where a clause begins. */
function bounded(scene: Scene, ruled: Candidate | null, agreement: number, ranges: readonly Range[]): readonly Range[] {
  const [first, ...rest] = ranges
  const [start] = ruled?.content ?? []
  if (!ruled || !first || !start) return ranges
  const within = rest.length === 0 && ruled.content.every(({ from, to }) => from >= first.from && to <= first.to)
  if (ruled.quotations && agreement >= (within ? 0.5 : 0.8)) return ruled.content
  const inside = start.from > first.from && start.from < first.to
  if (
    CLAUSE.has(ruled.rule) &&
    agreement >= 0.4 &&
    (inside || (start.from < first.from && start.to > first.from)) &&
    !scene.inSpeech(start.from)
  )
    return [{ from: start.from, to: first.to }, ...rest]
  return ranges
}

/** A piece of content without "that" before it and without the source, should the tagger have taken that for content too. */
function without(scene: Scene, { from, to }: Range, source: Range | null): Range[] {
  let [a, b] = [from, to]
  if (source && source.from < b && a < source.to) {
    if (source.from <= a) a = source.to
    else if (source.to >= b) b = source.from
  }
  if (scene.word(a) === 'that' && b - a > 2 && scene.doc.tokens.pos[a] !== 'PRON') a++
  return b > a ? [{ from: a, to: b }] : []
}

/** Speech alone is its words, a range for each stretch; otherwise the marks inside belong to the content. */
function rangesOf(scene: Scene, nodes: Nodes, segment: Segment): Range[] {
  if (!isSpeech(nodes, segment)) return [withMarks(scene, tokensOf(segment, nodes))]
  const ranges: Range[] = []
  for (let n = segment.from; n < segment.to; n++) {
    let from = nodes.from[n] as number
    let to = nodes.from[n + 1] as number
    if (scene.isMark(from)) from++
    if (scene.isMark(to - 1)) to--
    if (to > from) ranges.push({ from, to })
  }
  return ranges
}

/** A mark that encloses the end of the content belongs to it if its partner does: "the delay was “a disgrace” | ." */
function withMarks(scene: Scene, { from, to }: Range): Range {
  const { mark } = scene.doc.quotations
  let [a, b] = [from, to]
  const last = scene.quotation(b - 1)
  const first = scene.quotation(a)
  if (mark[b] === 1 && last >= 0 && last !== first) b++
  if (mark[a - 1] === 1 && first >= 0 && first !== last) a--
  return { from: a, to: b }
}

function quotationsOf(scene: Scene, nodes: Nodes, content: readonly Segment[]): number[] {
  const ids = new Set<number>()
  for (const { from, to } of content)
    for (let n = from; n < to; n++) {
      const id = scene.quotation((nodes.from[n] as number) + 1)
      if (id >= 0) ids.add(id)
    }
  return [...ids]
}

/** The two named features that counted most. */
function strongest(features: readonly number[], weights: Float32Array): Evidence[] {
  let [first, second] = [-1, -1]
  const size = (feature: number): number => (feature < 0 ? -1 : Math.abs(weights[feature] as number))
  for (const feature of features)
    if (size(feature) > size(first)) {
      second = first
      first = feature
    } else if (size(feature) > size(second)) second = feature
  return [first, second]
    .filter((feature) => feature >= 0)
    .map((feature) => ({ rule: `model.${TRUST.names[feature]}`, weight: weights[feature] as number, spans: [] }))
}

/** Whether some of the content stands in quotation marks. */
const hasQuotation = (scene: Scene, nodes: Nodes, { content }: Draft): boolean =>
  content.some((segment) => {
    const { from, to } = tokensOf(segment, nodes)
    for (let i = from; i < to; i++) if (scene.quotation(i) >= 0) return true
    return false
  })
