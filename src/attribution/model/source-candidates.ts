import type { Range, Scene } from '../scene.ts'
import { type FoundSource, subjectAfter, subjectBefore, subjectOfGerund } from '../source.ts'
import { type CueAt, type Draft, tokensOf } from './draft.ts'
import { LABEL, LABELS } from './labels.ts'
import type { Nodes } from './nodes.ts'
import { formOf, placeOf, verbIn } from './places.ts'
import type { Segment } from './segments.ts'
import { combine, FORMS, GAPS, LEVELS, level, PLACES, SOURCE, WAYS } from './source-features.ts'
import { stepsOf } from './surroundings.ts'
import type { Tagging } from './tagger.ts'

/** Someone who may be the source of a draft; `range` null stands for nobody. */
export interface SourceCandidate {
  readonly range: Range | null
  readonly features: readonly number[]
}

/** What is known of an article when sources are looked for. */
export interface Tagged {
  readonly scene: Scene
  readonly nodes: Nodes
  readonly tagging: Tagging
  readonly segments: readonly Segment[]
  readonly cueAt: CueAt
  /** For each token what matters between a source and its cue: bits of `BETWEEN`. */
  readonly between: Uint8Array
}

const BETWEEN = { comma: 1, relative: 2, verb: 4, cue: 8, content: 16 } as const
const betweenKey = {}

/** What matters of each token where it stands between a source and a cue. */
export function betweenOf({ doc }: Scene, nodes: Nodes, { labels }: Tagging): Uint8Array {
  const { count, id, vocabulary } = doc.tokens
  const { verbAt, verbs } = doc.phrases
  const ofWord = vocabulary.column(betweenKey, (lower) => (lower === ',' ? BETWEEN.comma : RELATIVE.has(lower) ? BETWEEN.relative : 0))
  const between = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const label = labels[nodes.of[i] as number] as number
    const tagged = label === LABEL.cue ? BETWEEN.cue : label >= LABEL.leftBegin ? BETWEEN.content : 0
    const verb = verbAt[i] as number
    between[i] = tagged | (ofWord[id[i] as number] as number) | (verb >= 0 && verbs[verb]?.form === 'finite' ? BETWEEN.verb : 0)
  }
  return between
}

interface Found {
  readonly range: Range
  readonly ways: number[]
  segment: Segment | null
}

/** So many tagged sources on each side are considered. */
const REACH = 4
const RELATIVE = new Set(['who', 'which', 'whose', 'that'])
const WAY = Object.fromEntries(WAYS.map((way, i) => [way, i])) as Record<(typeof WAYS)[number], number>
const WAY_OF_RULE: Readonly<Record<string, number>> = {
  'source.subject': WAY.subject,
  'source.subject-with-insertion': WAY['subject with insertion'],
  'source.apposition': WAY['subject with insertion'],
  'source.antecedent': WAY.antecedent,
  'source.shared-subject': WAY['shared subject'],
  'source.gerund-subject': WAY['subject of governor'],
}

/** Everyone who may be the draft's source: whom the tagger and the rules name, subjects, who opens the sentence; and nobody. */
export function sourceCandidates(tagged: Tagged, draft: Draft): SourceCandidate[] {
  const { scene, nodes, tagging, segments } = tagged
  const first = draft.content[0] as Segment
  const anchor = draft.cue ?? first
  const at = tokensOf(anchor, nodes)
  const form = draft.cue ? formOf(scene, at, tagged.cueAt) : 0
  const ruled = draft.proposal?.source ?? null
  const found = gather(tagged, draft, anchor, at, ruled)
  found.sort((a, b) => distance(a.range, at) - distance(b.range, at))
  let tagsNear = 0
  let best = 0
  const ranks = [0, 0]
  const candidates = found.map(({ range, ways, segment }): SourceCandidate => {
    const side = range.from < at.from ? 0 : 1
    const gap = distance(range, at)
    const sure = level(sourceShare(nodes, tagging, range))
    best = Math.max(best, sure)
    const near = scene.sameSentence(range.from, at.from)
    if (segment && near) tagsNear++
    const features: number[] = []
    for (const way of ways) features.push(SOURCE.of['found as'] + way)
    features.push(
      SOURCE.of['found as, form'] + combine(ways) * FORMS.length + form,
      SOURCE.of['tagger, touches'] + (sure * 3 + (gap === 0 ? side : 2)),
      SOURCE.of.tagger + sure,
      SOURCE.of['tagger, side'] + sure * 2 + side,
      SOURCE.of.gap + side * GAPS.length + stepsOf(gap),
      SOURCE.of.place + side * PLACES.length + placeOf(scene, range.from, at.from),
      SOURCE.of['form, side'] + form * 2 + side,
      SOURCE.of['form, touches'] + (form * 3 + (gap === 0 ? side : 2)),
      SOURCE.of.rank + (side * 3 + Math.min(ranks[side] ?? 0, 2)),
      SOURCE.of['content side'] + ((first.from < anchor.from ? 0 : 1) * 2 + side),
    )
    ranks[side] = (ranks[side] ?? 0) + 1
    addBetween(tagged, draft, range, at, side, features)
    features.push(SOURCE.of['nearer to another cue'] + (segment ? rival(segments, segment, anchor) : 0))
    const noun = scene.noun(range.to - 1) ?? scene.noun(range.from)
    const word = noun === null ? 3 : noun.pronoun ? 0 : noun.proper ? 1 : 2
    features.push(SOURCE.of['word, side'] + word * 2 + side, SOURCE.of['word, form'] + word * FORMS.length + form)
    if (scene.doc.tokens.pos[range.from - 1] === 'ADP') features.push(SOURCE.of['after a preposition'])
    if (ruled) features.push(SOURCE.of['rule agrees'] + (ways.includes(WAY.rule) ? 0 : 1))
    return { range, features }
  })
  candidates.push({
    range: null,
    features: [
      SOURCE.of.nobody + form,
      SOURCE.of['nobody, best other'] + ((draft.cue ? LEVELS.length : 0) + best),
      SOURCE.of['nobody, sources tagged in the sentence'] + Math.min(tagsNear, 2),
      SOURCE.of['nobody, for the rules'] + (draft.proposal === null ? 2 : ruled ? 1 : 0),
    ],
  })
  return candidates
}

function gather({ scene, nodes, segments }: Tagged, draft: Draft, anchor: Segment, at: Range, ruled: FoundSource | null): Found[] {
  const found: Found[] = []
  const add = (range: Range | null, way: number, segment: Segment | null = null) => {
    if (range === null || range.to <= range.from) return
    const same = found.find((other) => other.range.from < range.to && range.from < other.range.to)
    if (same) {
      if (!same.ways.includes(way)) same.ways.push(way)
      same.segment ??= segment
    } else found.push({ range, ways: [way], segment })
  }
  const start = (draft.cue && verbIn(scene, at)?.from) ?? at.from
  if (RELATIVE.has(scene.word(start - 1)) && draft.cue) add({ from: start - 1, to: start }, WAY['relative pronoun'])
  if (ruled) add({ from: ruled.from, to: ruled.to }, WAY.rule)
  for (const step of [-1, 1]) {
    let number = 0
    for (let k = anchor.id + step; k >= 0 && k < segments.length && number < REACH && Math.abs(k - anchor.id) < 14; k += step) {
      const segment = segments[k] as Segment
      if (segment.kind !== 'source') continue
      const gap = step < 0 ? anchor.from - segment.to : segment.from - anchor.to
      if (gap > 120) break
      add(withoutAntecedent(scene, tokensOf(segment, nodes)), WAY.tagged, segment)
      number++
    }
  }
  const low = scene.sentenceFrom(at.from)
  const high = scene.sentenceTo(at.from)
  if (draft.cue) {
    const group = verbIn(scene, at)
    const subject = subjectBefore(scene, start, low)
    if (subject) add({ from: subject.from, to: subject.to }, WAY_OF_RULE[subject.rule] ?? WAY.subject)
    if (group && group.form !== 'finite') {
      const governor = subjectOfGerund(scene, start, low)
      if (governor) add({ from: governor.from, to: governor.to }, WAY['subject of governor'])
    }
    const inverted = subjectAfter(scene, at.to, high)
    if (inverted) add({ from: inverted.from, to: inverted.to }, WAY['inverted subject'])
    for (let i = at.from; i < at.to; i++) {
      const noun = scene.nounFrom(i)
      if (noun && noun.to < at.to && (noun.proper || noun.pronoun)) add({ from: noun.from, to: noun.to }, WAY['inside cue'])
    }
    // names that the tagger or the parts of speech took for something else: "Lynch calls", "Jolly said"
    if (isCapital(scene, at.from) && at.to - at.from >= 2) add({ from: at.from, to: at.from + 1 }, WAY['inside cue'])
    if (isCapital(scene, start - 1) && start - 1 >= low) add({ from: start - 1, to: start }, WAY['word before cue'])
  }
  add(opener(scene, low, at.from), WAY['opens sentence'])
  if (low > 0) add(opener(scene, scene.sentenceFrom(low - 1), low), WAY['opens sentence before'])
  return found
}

function isCapital(scene: Scene, i: number): boolean {
  const first = (scene.doc.tokens.word[i] ?? '').charCodeAt(0)
  return first >= 65 && first <= 90
}

/** "Borges, who said": the pronoun is the source of its clause. */
function withoutAntecedent(scene: Scene, { from, to }: Range): Range {
  return to - from > 2 && RELATIVE.has(scene.word(to - 1)) && scene.word(to - 2) === ',' ? { from: to - 1, to } : { from, to }
}

/** The noun phrase near the sentence's start that no preposition governs: most often its subject. */
function opener(scene: Scene, from: number, end: number): Range | null {
  for (let i = from; i < end && i < from + 12; i++) {
    const noun = scene.nounFrom(i)
    if (!noun) continue
    if (scene.doc.tokens.pos[i - 1] === 'ADP' && i > from) {
      i = noun.to - 1
      continue
    }
    return scene.inSpeech(i) ? null : { from: noun.from, to: noun.to }
  }
  return null
}

const distance = (a: Range, b: Range): number => (a.from < b.from ? Math.max(0, b.from - a.to) : Math.max(0, a.from - b.to))

/** How likely the tagger holds the words for a source. */
export function sourceShare(nodes: Nodes, { marginals }: Tagging, { from, to }: Range): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += marginals[(nodes.of[i] ?? 0) * LABELS + LABEL.source] as number
  return sum / (to - from)
}

/** So many tokens between a source and its cue are looked at. */
const FARTHEST = 50

/** What stands between a source and the cue, and whether the source stands in content. */
function addBetween({ nodes, tagging, between }: Tagged, draft: Draft, range: Range, at: Range, side: number, features: number[]): void {
  const low = side === 0 ? range.to : at.to
  const high = Math.min(side === 0 ? at.from : range.from, low + FARTHEST)
  let seen = 0
  for (let i = low; i < high; i++) seen |= between[i] as number
  if (seen & BETWEEN.comma) features.push(SOURCE.of['between: comma'] + side)
  if (seen & BETWEEN.relative) features.push(SOURCE.of['between: relative'] + side)
  if (seen & BETWEEN.verb) features.push(SOURCE.of['between: verb'] + side)
  if (seen & BETWEEN.cue) features.push(SOURCE.of['between: cue'] + side)
  if (seen & BETWEEN.content) {
    let own = false
    let other = false
    for (let i = low; i < high && !(own && other); i++) {
      if (((between[i] as number) & BETWEEN.content) === 0) continue
      if (isOwn(draft, nodes.of[i] as number)) own = true
      else other = true
    }
    if (own) features.push(SOURCE.of['between: own content'] + side)
    if (other) features.push(SOURCE.of['between: other content'] + side)
  }
  const n = nodes.of[range.to - 1] ?? 0
  if ((tagging.labels[n] as number) >= LABEL.leftBegin) features.push(SOURCE.of['inside content'] + (isOwn(draft, n) ? 0 : 1))
}

function isOwn({ content }: Draft, n: number): boolean {
  for (const { from, to } of content) if (n >= from && n < to) return true
  return false
}

/** Whether another cue stands nearer to the source than the draft's own. */
function rival(segments: readonly Segment[], source: Segment, anchor: Segment): number {
  const own = source.from < anchor.from ? anchor.from - source.to : source.from - anchor.to
  let answer = 0
  for (const k of [source.id - 1, source.id + 1, source.id - 2, source.id + 2]) {
    const segment = segments[k]
    if (segment?.kind !== 'cue' || segment === anchor) continue
    const d = source.from < segment.from ? segment.from - source.to : source.from - segment.to
    if (d === 0 && own > 0) return 2
    if (d < own) answer = 1
  }
  return answer
}
