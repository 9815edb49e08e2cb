import type { Candidate } from '../attributions.ts'
import type { Scene } from '../scene.ts'
import type { CueAt } from './draft.ts'
import { tokensOf } from './draft.ts'
import { nameFeatures } from './named.ts'
import type { Nodes } from './nodes.ts'
import { formOf, placeOf } from './places.ts'
import type { Segment } from './segments.ts'
import { FORMS, GAPS, PLACES } from './source-features.ts'
import { stepsOf } from './surroundings.ts'

const WHO = ['nearest left', 'second left', 'nearest right', 'second right']
const SIDES = ['left', 'right']
const KINDS = ['speech', 'words']
const RULES = ['same cue', 'other cue', 'no cue', 'no opinion']
const COUNTS = ['none', 'one', 'more']
const cross = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => `${x}, ${y}`))

/** What speaks for or against hanging a piece of content on a cue; `alone` on none. */
export const HANG = nameFeatures({
  'cue, tagged side': cross(WHO, SIDES),
  'cue, kind of content': cross(WHO, KINDS),
  'cue, gap': cross(WHO, GAPS),
  'cue, place': cross(WHO, PLACES),
  'speech, cue, place': cross(WHO, PLACES),
  'cue, rules': cross(WHO, RULES),
  'cue, content between': cross(WHO, COUNTS),
  'cue, speech between': cross(WHO, COUNTS),
  'cue, source between': cross(WHO, COUNTS),
  'cue, form': cross(WHO, FORMS),
  'cue touches other content': cross(WHO, cross(['before', 'after', 'both', 'no'], KINDS)),
  'cue ends in a colon': cross(WHO, ['yes', 'no']),
  'alone, kind of content': cross(KINDS, SIDES),
  'alone, rules': cross(KINDS, RULES),
  'alone, cue in the sentence': cross(KINDS, ['none', 'left', 'right', 'both']),
  'alone, starts': cross(KINDS, ['paragraph', 'sentence', 'inside']),
})

/** A cue that a piece of content may hang on; null for none. */
export interface Hook {
  readonly cue: Segment | null
  readonly features: readonly number[]
}

/** A cue more nodes away than this has nothing to do with the content. */
const FAR = 120
const STEPS = 14

export interface Hanging {
  readonly scene: Scene
  readonly nodes: Nodes
  readonly segments: readonly Segment[]
  readonly cueAt: CueAt
  /** For each segment the rules' proposal with most words in common, or null. */
  readonly proposalOf: readonly (Candidate | null)[]
}

/** The two nearest cues on either side, and none. */
export function hooksOf(hanging: Hanging, segment: Segment): Hook[] {
  const { scene, nodes, segments, proposalOf } = hanging
  const kind = isSpeech(nodes, segment) ? 0 : 1
  const side = segment.side === 'left' ? 0 : 1
  const own = tokensOf(segment, nodes)
  const proposal = proposalOf[segment.id] ?? null
  const hooks: Hook[] = []
  const inSentence = [false, false]
  for (const step of [-1, 1]) {
    let rank = 0
    let content = 0
    let speech = 0
    let source = 0
    for (let k = segment.id + step; k >= 0 && k < segments.length && rank < 2 && Math.abs(k - segment.id) < STEPS; k += step) {
      const other = segments[k] as Segment
      const gap = step < 0 ? segment.from - other.to : other.from - segment.to
      if (gap > FAR) break
      if (other.kind === 'source') source++
      if (other.kind === 'content') {
        content++
        if (isSpeech(nodes, other)) speech++
      }
      if (other.kind !== 'cue') continue
      const at = tokensOf(other, nodes)
      const who = (step < 0 ? 0 : 2) + rank
      rank++
      const edge = step < 0 ? own.from : own.to - 1
      const place = placeOf(scene, step < 0 ? at.to - 1 : at.from, edge)
      if (place === 0) inSentence[step < 0 ? 0 : 1] = true
      const cue = proposal?.cue ?? null
      const rules = proposal === null ? 3 : cue === null ? 2 : cue.from < at.to && at.from < cue.to ? 0 : 1
      hooks.push({
        cue: other,
        features: [
          HANG.of['cue, tagged side'] + who * 2 + side,
          HANG.of['cue, kind of content'] + who * 2 + kind,
          HANG.of['cue, gap'] + who * GAPS.length + stepsOf(gap),
          HANG.of[kind === 0 ? 'speech, cue, place' : 'cue, place'] + who * PLACES.length + place,
          HANG.of['cue, rules'] + who * RULES.length + rules,
          HANG.of['cue, content between'] + who * 3 + Math.min(content, 2),
          HANG.of['cue, speech between'] + who * 3 + Math.min(speech, 2),
          HANG.of['cue, source between'] + who * 3 + Math.min(source, 2),
          HANG.of['cue, form'] + who * FORMS.length + formOf(scene, at, hanging.cueAt),
          HANG.of['cue touches other content'] + (who * 4 + touches(segments, other, segment)) * 2 + kind,
          HANG.of['cue ends in a colon'] + (who * 2 + (scene.word(at.to) === ':' || scene.word(at.to - 1) === ':' ? 0 : 1)),
        ],
      })
    }
  }
  const first = own.from
  const starts = first === scene.paragraphFrom(first) ? 0 : first === scene.sentenceFrom(first) ? 1 : 2
  hooks.push({
    cue: null,
    features: [
      HANG.of['alone, kind of content'] + kind * 2 + side,
      HANG.of['alone, rules'] + (kind * RULES.length + (proposal === null ? 3 : proposal.cue === null ? 2 : 1)),
      HANG.of['alone, cue in the sentence'] + (kind * 4 + (inSentence[0] ? (inSentence[1] ? 3 : 1) : inSentence[1] ? 2 : 0)),
      HANG.of['alone, starts'] + kind * 3 + starts,
    ],
  })
  return hooks
}

export function isSpeech({ speech }: Nodes, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let n = from; n < to; n++) if (speech[n] !== 1) return false
  return true
}

/** Whether other content stands right before or after a cue: 0 before, 1 after, 2 both, 3 no. */
function touches(segments: readonly Segment[], cue: Segment, own: Segment): number {
  let before = false
  let after = false
  for (const k of [cue.id - 2, cue.id - 1, cue.id + 1, cue.id + 2]) {
    const other = segments[k]
    if (other?.kind !== 'content' || other === own) continue
    if (other.to <= cue.from && cue.from - other.to <= 4) before = true
    if (other.from >= cue.to && other.from - cue.to <= 4) after = true
  }
  return before ? (after ? 2 : 0) : after ? 1 : 3
}

/** For each segment the proposal that shares most of its words. */
export function proposalsOf(segments: readonly Segment[], proposals: readonly Candidate[], nodes: Nodes): (Candidate | null)[] {
  const at = new Int32Array(nodes.count).fill(-1)
  for (const { id, kind, from, to } of segments) if (kind === 'content') at.fill(id, from, to)
  const best: (Candidate | null)[] = segments.map(() => null)
  const most = new Float64Array(segments.length)
  for (const proposal of proposals)
    for (const { from, to } of proposal.content) {
      const first = nodes.of[from] ?? 0
      const last = nodes.of[to - 1] ?? first
      for (let n = first; n <= last; ) {
        const id = at[n] as number
        if (id < 0) {
          n++
          continue
        }
        const segment = segments[id] as Segment
        const [a, b] = [Math.max(n, segment.from), Math.min(last + 1, segment.to)]
        const share = (b - a) / Math.max(last + 1 - first, segment.to - segment.from)
        if (share > (most[id] as number)) {
          most[id] = share
          best[id] = proposal
        }
        n = b
      }
    }
  return best
}
