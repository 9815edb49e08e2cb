import type { Range } from '../scene.ts'
import { type Draft, tokensOf } from './draft.ts'
import { LABEL, LABELS } from './labels.ts'
import { nameFeatures } from './named.ts'
import type { Segment } from './segments.ts'
import { type Tagged, sourceShare } from './source-candidates.ts'
import { LEVELS, level } from './source-features.ts'
import { stepsOf } from './surroundings.ts'

const CLASSES = ['none', 'say', 'think', 'intend', 'announce', 'find', 'ask', 'urge', 'judge', 'write', 'show', 'noun', 'phrase', 'not in the lexicon']
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
})

/** The features of a draft with its chosen source (`chosen` is how sure that choice was). */
export function trustFeatures({ nodes, tagging, cueAt }: Tagged, draft: Draft, source: Range | null, chosen: number): number[] {
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
    TRUST.at('bias', 0),
    TRUST.at('content begins', level(begins)),
    TRUST.at('content ends', level(ends)),
    TRUST.at('content least sure word', level(least)),
    TRUST.at('source chosen', level(chosen)),
    TRUST.at('cue class', classOf(nodes, draft.cue, cueAt)),
    TRUST.at('rules agree', draft.agreement === 0 ? 0 : draft.agreement < 0.5 ? 1 : draft.agreement < 0.9 ? 2 : 3),
    TRUST.at('content words', stepsOf(words)),
    TRUST.at('spans', Math.min(draft.content.length, 3) - 1),
    TRUST.at('quoted', speech === 0 ? 0 : speech === total ? 1 : 2),
    TRUST.at('nobody', source === null ? 1 : 0),
    TRUST.at('side', draft.content[0]?.side === 'left' ? 0 : 1),
  ]
  if (draft.proposal) features.push(TRUST.at('agreeing rule', level(draft.proposal.score)))
  if (draft.cue) features.push(TRUST.at('cue', level(mean(marginals, draft.cue.from, draft.cue.to, LABEL.cue))))
  if (source) features.push(TRUST.at('source', level(sourceShare(nodes, tagging, source))))
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
