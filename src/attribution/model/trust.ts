import type { Range } from '../scene.ts'
import { type Draft, tokensOf } from './draft.ts'
import { LABEL, LABELS } from './labels.ts'
import { nameFeatures } from './named.ts'
import { verbIn } from './places.ts'
import type { Segment } from './segments.ts'
import { sourceShare, type Tagged } from './source-candidates.ts'
import { LEVELS, level } from './source-features.ts'
import { stepsOf } from './surroundings.ts'

const CLASSES = [
  'none',
  'say',
  'think',
  'intend',
  'announce',
  'find',
  'ask',
  'urge',
  'judge',
  'write',
  'show',
  'noun',
  'phrase',
  'not in the lexicon',
]
const SHARES = ['0', '1-49%', '50-89%', '90-100%']
const LENGTHS = ['0', '1', '2', '3', '4-5', '6-8', '9-13', '14-22', '23+']

/** What tells how far an attribution can be trusted. */
export const TRUST = nameFeatures({
  bias: ['always'],
  'content begins': LEVELS,
  'content ends': LEVELS,
  'content least sure word': LEVELS,
  cue: LEVELS,
  source: LEVELS,
  'source chosen': LEVELS,
  'cue class': CLASSES,
  'rules agree': SHARES,
  'agreeing rule': LEVELS,
  'content words': LENGTHS,
  spans: ['1', '2', '3+'],
  quoted: ['none', 'all', 'part'],
  nobody: ['no', 'yes'],
  side: ['left', 'right'],
  'cue verb': ['no verb', 'plain', 'negated', 'can or may', 'will or would'],
})

/** The features of a draft with its chosen source (`chosen` is how sure that choice was). */
export function trustFeatures({ scene, nodes, tagging, cueAt }: Tagged, draft: Draft, source: Range | null, chosen: number): number[] {
  const { marginals } = tagging
  let begins = 1
  let ends = 1
  let least = 1
  let words = 0
  let speech = 0
  for (const { from, to, side } of draft.content) {
    const begin = side === 'left' ? LABEL.leftBegin : LABEL.rightBegin
    const inside = begin + 1
    begins = Math.min(begins, marginals[from * LABELS + begin] as number)
    ends = Math.min(ends, to < nodes.count ? 1 - (marginals[to * LABELS + inside] as number) : 1)
    for (let n = from; n < to; n++) {
      least = Math.min(least, (marginals[n * LABELS + begin] as number) + (marginals[n * LABELS + inside] as number))
      if (nodes.speech[n] === 1) speech++
      words += (nodes.from[n + 1] as number) - (nodes.from[n] as number)
    }
  }
  const total = draft.content.reduce((sum, { from, to }) => sum + to - from, 0)
  const features = [
    TRUST.of.bias,
    TRUST.of['content begins'] + level(begins),
    TRUST.of['content ends'] + level(ends),
    TRUST.of['content least sure word'] + level(least),
    TRUST.of['source chosen'] + level(chosen),
    TRUST.of['cue class'] + classOf(nodes, draft.cue, cueAt),
    TRUST.of['rules agree'] + (draft.agreement === 0 ? 0 : draft.agreement < 0.5 ? 1 : draft.agreement < 0.9 ? 2 : 3),
    TRUST.of['content words'] + stepsOf(words),
    TRUST.of.spans + Math.min(draft.content.length, 3) - 1,
    TRUST.of.quoted + (speech === 0 ? 0 : speech === total ? 1 : 2),
    TRUST.of.nobody + (source === null ? 1 : 0),
    TRUST.of['cue verb'] + verbOf(scene, nodes, draft.cue),
    TRUST.of.side + (draft.content[0]?.side === 'left' ? 0 : 1),
  ]
  if (draft.proposal) features.push(TRUST.of['agreeing rule'] + level(draft.proposal.score))
  if (draft.cue) features.push(TRUST.of.cue + level(mean(marginals, draft.cue.from, draft.cue.to, LABEL.cue)))
  if (source) features.push(TRUST.of.source + level(sourceShare(nodes, tagging, source)))
  return features
}

function mean(marginals: Float32Array, from: number, to: number, label: number): number {
  let sum = 0
  for (let n = from; n < to; n++) sum += marginals[n * LABELS + label] as number
  return sum / (to - from)
}

function classOf(nodes: Tagged['nodes'], cue: Segment | null, cueAt: Tagged['cueAt']): number {
  if (cue === null) return 0
  const { from, to } = tokensOf(cue, nodes)
  for (let i = from; i < to; i++) {
    const known = cueAt(i)
    if (known) return CLASSES.indexOf(known.class)
  }
  return CLASSES.length - 1
}

const HYPOTHETICAL = new Set(['can', 'could', 'may', 'might', 'must', 'should'])

/** What kind of verb the cue has: "Passengers can demand compensation" says what is possible, not what anyone said. */
function verbOf(scene: Tagged['scene'], nodes: Tagged['nodes'], cue: Segment | null): number {
  const verb = cue && verbIn(scene, tokensOf(cue, nodes))
  if (!verb) return 0
  if (verb.modal) return HYPOTHETICAL.has(verb.modal) ? 3 : 4
  return verb.negated ? 2 : 1
}
