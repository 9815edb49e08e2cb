import type { Stage } from '../pipeline/stage.ts'
import type { Span, StatementKind } from '../types.ts'
import { findCues } from './cues.ts'
import type { Attribution } from './layer.ts'
import type { Proposal } from './proposal.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { accordingTo } from './rules/according-to.ts'
import { clauseBeforeTag } from './rules/clause-before-tag.ts'
import { complement } from './rules/complement.ts'
import { nounCue } from './rules/noun-cue.ts'
import { type Range, Scene } from './scene.ts'

/** The rules that start from a cue, surest first. A new rule is one file and one line here. */
const CUE_RULES = [accordingTo, clauseBeforeTag, complement, nounCue]

/** Finds what is said, by what cue, by which source. Rules propose; the surest proposal for the same words stands. */
export const attributions: Stage<'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'phrases', 'attributions'> = {
  id: 'attributions',
  needs: ['paragraphs', 'tokens', 'sentences', 'quotations', 'phrases'],
  adds: ['attributions'],
  run(doc, { lexicon }) {
    const scene = new Scene(doc)
    const cues = findCues(scene, lexicon)
    const speech = quotedSpeech(scene, cues)
    const proposals: (Proposal & { quotations?: readonly number[]; continues?: boolean })[] = [...speech.proposals]
    for (const cue of cues) {
      if (speech.used.has(cue.id) || scene.inSpeech(cue.from)) continue
      for (const rule of CUE_RULES) {
        const proposal = rule(scene, cue, cues)
        if (!proposal) continue
        proposals.push(proposal)
        break
      }
    }
    return { attributions: { list: decide(scene, proposals) } }
  },
}

type Candidate = Proposal & { quotations?: readonly number[]; continues?: boolean }

/** Keeps the surest proposals; of two that overlap without one holding the other, the less sure goes. */
function decide(scene: Scene, proposals: readonly Candidate[]): Attribution[] {
  const owner = new Int32Array(scene.doc.tokens.count).fill(-1)
  const kept: Candidate[] = []
  const byTrust = [...proposals].sort((a, b) => b.score - a.score || (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  for (const proposal of byTrust) {
    const clash = proposal.content.some(({ from, to }) => {
      for (let i = from; i < to; i++) if ((owner[i] ?? -1) >= 0) return true
      return false
    })
    if (clash) continue
    for (const { from, to } of proposal.content) owner.fill(kept.length, from, to)
    kept.push(proposal)
  }
  kept.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  return kept.map((proposal, id) => toAttribution(scene, proposal, id))
}

function toAttribution(scene: Scene, proposal: Candidate, id: number): Attribution {
  const { cue, source } = proposal
  const ranges = proposal.quotations ? proposal.content : proposal.content.map((range) => trim(scene, range))
  const span = (range: Range | null): Span | null => range && scene.span(range)
  return {
    id,
    kind: kindOf(scene, ranges),
    content: ranges.map((range) => scene.span(range)),
    quotations: proposal.quotations ?? quotationsIn(scene, ranges),
    cue: cue && { span: scene.span(cue), lemma: proposal.lemma || scene.word(cue.from), attitude: proposal.attitude, ...cue },
    source: source && { span: scene.span(source), from: source.from, to: source.to },
    prompt: span(proposal.prompt),
    audience: span(proposal.audience),
    when: span(proposal.when),
    medium: span(proposal.medium),
    within: null,
    continues: proposal.continues ?? false,
    confidence: Math.min(1, proposal.score),
    evidence: proposal.evidence,
  }
}

/** Leaves out marks that enclose the whole range, and commas at its ends. */
function trim(scene: Scene, { from, to }: Range): Range {
  let [a, b] = [from, to]
  while (b - a > 1 && (scene.word(b - 1) === ',' || scene.isDash(b - 1))) b--
  while (b - a > 1 && scene.word(a) === ',') a++
  if (b - a > 2 && scene.isMark(a) && scene.isMark(b - 1) && scene.quotation(a + 1) >= 0 && scene.quotation(a + 1) === scene.quotation(b - 2)) return { from: a + 1, to: b - 1 }
  return { from: a, to: b }
}

/** A quoted stretch of fewer words does not make a statement mixed. */
const MIN_QUOTED = 1

function kindOf(scene: Scene, ranges: readonly Range[]): StatementKind {
  let inside = 0
  let outside = 0
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      if (scene.isMark(i) || scene.isPunctuation(i)) continue
      if (scene.quotation(i) >= 0) inside++
      else outside++
    }
  if (outside === 0 && inside > 0) return 'direct'
  return inside >= MIN_QUOTED ? 'mixed' : 'indirect'
}

function quotationsIn(scene: Scene, ranges: readonly Range[]): number[] {
  const ids = new Set<number>()
  for (const { from, to } of ranges) for (let i = from; i < to; i++) if (scene.quotation(i) >= 0) ids.add(scene.quotation(i))
  return [...ids]
}
