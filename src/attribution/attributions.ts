import type { Stage } from '../pipeline/stage.ts'
import type { Span, StatementKind } from '../types.ts'
import { type Cue, findCues } from './cues.ts'
import type { Attribution } from './layer.ts'
import { judge } from './model/judge.ts'
import type { Proposal } from './proposal.ts'
import { promptBefore, quotedSpeech } from './quoted-speech.ts'
import { accordingTo } from './rules/according-to.ts'
import { clauseBeforeTag } from './rules/clause-before-tag.ts'
import { complement } from './rules/complement.ts'
import { headline } from './rules/headline.ts'
import { nounCue } from './rules/noun-cue.ts'
import { passiveReport } from './rules/passive-report.ts'
import { type Range, Scene } from './scene.ts'
import { transcript } from './transcript/transcript.ts'

/** The rules that start from a cue, surest first. A new rule is one file and one line here. */
const CUE_RULES = [accordingTo, passiveReport, clauseBeforeTag, complement, nounCue]

/** What the model thinks less likely is no attribution. */
const LIKELY = { quoted: 0.08, other: 0.3 }
/** Where the model found nothing, a rule as sure as this is heard, and one that found a quotation even if less sure. */
const SURE = 0.7
const SURE_OF_SPEECH = 0.5
/** How often such a rule is right when the model is against it. */
const AGAINST_THE_MODEL = 0.2

/** Finds what is said, by what cue, by which source. Rules propose, the model decides. */
export const attributions: Stage<
  'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'phrases' | 'mentions' | 'entities',
  'attributions'
> = {
  id: 'attributions',
  needs: ['paragraphs', 'tokens', 'sentences', 'quotations', 'phrases', 'mentions', 'entities'],
  adds: ['attributions'],
  run(doc, { lexicon }) {
    const scene = new Scene(doc)
    const cues = findCues(scene, lexicon)
    const proposals = propose(scene, cues)
    const judged = judge(scene, cues, proposals, LIKELY)
    const others = proposals
      .filter(({ score, quotations }) => score >= (quotations ? SURE_OF_SPEECH : SURE))
      .map((proposal) => ({ ...proposal, score: proposal.score * AGAINST_THE_MODEL }))
    const { found, asks } = transcript(scene, doc, doc.text)
    const narrated = [...judged, ...others].filter(({ source }) => source === null || asks?.[source.head] !== 1)
    return { attributions: { list: decide(scene, [...found, ...narrated]) } }
  },
}

/** A proposal, and for direct speech its quotations. */
export type Candidate = Proposal & {
  readonly quotations?: readonly number[]
  readonly continues?: boolean
  /** The words are said as they stand, without quotation marks, in a transcript. */
  readonly turn?: boolean
  readonly asked?: number | null
}

/** What each rule finds, in no particular order; proposals may overlap. */
export function propose(scene: Scene, cues: readonly Cue[]): Candidate[] {
  const speech = quotedSpeech(scene, cues)
  const proposals: Candidate[] = [...speech.proposals]
  for (const cue of cues) {
    if (speech.used.has(cue.id) || scene.inSpeech(cue.from)) continue
    for (const rule of CUE_RULES) {
      const proposal = rule(scene, cue, cues)
      if (!proposal) continue
      proposals.push(proposal)
      break
    }
  }
  const { paragraphFrom } = scene.doc.tokens
  for (let p = 0; p + 1 < paragraphFrom.length; p++) {
    const [from = 0, to = 0] = [paragraphFrom[p], paragraphFrom[p + 1]]
    const proposal = to > from + 3 ? headline(scene, from, to) : null
    if (proposal) proposals.push(proposal)
  }
  return proposals
}

/** Keeps the surest proposals; of two that overlap without one holding the other, the less sure goes. */
export function decide(scene: Scene, proposals: readonly Candidate[]): Attribution[] {
  /** For each token 1 + the index in `kept` of the proposal whose content holds it. */
  const owner = new Int32Array(scene.doc.tokens.count)
  /** 1 for the tokens of contents that stand in another's. */
  const inner = new Uint8Array(scene.doc.tokens.count)
  const kept: Candidate[] = []
  const outer = new Map<Candidate, Candidate>()
  const byTrust = proposals
    .map((proposal) => answering(scene, proposal))
    .sort((a, b) => tier(b) - tier(a) || size(b) - size(a) || first(a) - first(b))
  for (const proposal of byTrust) {
    const holder = holderOf(owner, proposal)
    if (holder === CLASH) continue
    if (holder > 0) {
      const around = kept[holder - 1]
      // an attribution inside another's content is kept only if its source tells something new
      if (!around || outer.has(around) || !isInformative(scene, proposal) || proposal.content.some(({ from }) => inner[from] === 1))
        continue
      for (const { from, to } of proposal.content) inner.fill(1, from, to)
      outer.set(proposal, around)
    } else for (const { from, to } of proposal.content) owner.fill(kept.length + 1, from, to)
    kept.push(proposal)
  }
  // "Asked when it would end, Lee said …": the clause is what Lee answers, not what Lee said
  const prompt = new Uint8Array(scene.doc.tokens.count)
  for (const candidate of kept) if (candidate.prompt && !candidate.turn) prompt.fill(1, candidate.prompt.from, candidate.prompt.to)
  const said = kept.filter(({ cue, content }) => !(cue && prompt[cue.from] === 1 && prompt[content[0]?.from ?? 0] === 1))
  said.sort((a, b) => first(a) - first(b))
  const idOf = new Map(said.map((proposal, id) => [proposal, id]))
  return said.map((proposal, id) => {
    const around = outer.get(proposal)
    return toAttribution(scene, proposal, id, around ? (idOf.get(around) ?? null) : null)
  })
}

/** With the clause before its source that it answers, if there is one and the rules have not seen it. */
function answering(scene: Scene, proposal: Candidate): Candidate {
  const prompt =
    proposal.prompt || !proposal.cue || !proposal.source || proposal.source.from > proposal.cue.from
      ? null
      : promptBefore(scene, proposal.source)
  return prompt && (proposal.cue?.from ?? 0) > prompt.to ? { ...proposal, prompt } : proposal
}

/** Proposals about as sure as each other are taken from the widest to the narrowest, so that an inner one does not shut out an outer; turns first. */
const tier = ({ score, turn }: Candidate): number => (turn ? SUREST : Math.floor(score * 5))
const SUREST = 6
const size = ({ content }: Candidate): number => content.reduce((sum, { from, to }) => sum + to - from, 0)
const first = ({ content }: Candidate): number => content[0]?.from ?? 0
const CLASH = -1

/** 0 if no other content holds any of the proposal's words, 1 + its index if one holds them all with cue and source, else CLASH. */
function holderOf(owner: Int32Array, { content, cue, source }: Candidate): number {
  const holder = owner[content[0]?.from ?? 0] ?? 0
  for (const { from, to } of content) for (let i = from; i < to; i++) if (owner[i] !== holder) return CLASH
  if (holder > 0 && (!cue || owner[cue.from] !== holder || !source || owner[source.from] !== holder)) return CLASH
  return holder
}

/** A source worth naming inside another's statement: not a pronoun or the speaker's own "I think". */
function isInformative(scene: Scene, { source }: Candidate): boolean {
  return source !== null && scene.noun(source.head)?.pronoun === false
}

function toAttribution(scene: Scene, proposal: Candidate, id: number, within: number | null): Attribution {
  const { cue, source } = proposal
  const ranges = proposal.quotations ? proposal.content : proposal.content.map((range) => trim(scene, range))
  const span = (range: Range | null): Span | null => range && scene.span(range)
  return {
    id,
    kind: proposal.turn ? 'direct' : kindOf(scene, ranges),
    content: ranges.map((range) => scene.span(range)),
    quotations: proposal.quotations ?? quotationsIn(scene, ranges),
    cue: cue && { span: scene.span(cue), lemma: proposal.lemma || scene.word(cue.from), attitude: proposal.attitude, ...cue },
    source: source && { span: scene.span(source), from: source.from, to: source.to },
    prompt: span(proposal.prompt),
    audience: span(proposal.audience),
    when: span(proposal.when),
    medium: span(proposal.medium),
    within,
    asked: proposal.asked ?? null,
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
  if (
    b - a > 2 &&
    scene.isMark(a) &&
    scene.isMark(b - 1) &&
    scene.quotation(a + 1) >= 0 &&
    scene.quotation(a + 1) === scene.quotation(b - 2)
  )
    return { from: a + 1, to: b - 1 }
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
