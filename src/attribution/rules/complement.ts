import { stepOver } from '../circumstances.ts'
import { clauseLimit, contentEnd } from '../content-end.ts'
import type { Cue, Frame } from '../cues.ts'
import { because, cueParts, type Proposal } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import { type FoundSource, subjectBefore, subjectOfGerund } from '../source.ts'

const WH = new Set(['whether', 'if', 'what', 'why', 'how', 'who', 'when', 'where', 'which'])
const ABOUT = new Set(['of', 'about', 'against', 'for', 'on', 'over', 'as'])
const HYPOTHETICAL = new Set(['can', 'could', 'may', 'might', 'must', 'should'])
/** After these a clause may begin with a preposition: "said in some towns half the shops were shut". */
const SAYS = new Set(['say', 'add', 'claim', 'believe', 'think', 'estimate', 'insist', 'note'])
/** Verbs that only carry the noun that reports. */
const CARRIERS = new Set(['offer', 'voice', 'repeat'])
/** Classes of cue that mostly take a clause. */
const CLAUSAL = new Set(['say', 'think'])
/** How sure a complement of each kind is. */
const SCORE: Readonly<Record<string, number>> = { that: 0.9, quote: 0.85, bare: 0.85, wh: 0.75, to: 0.7, about: 0.6, object: 0.5 }

/**
 * The clause, infinitive or noun phrase that a cue verb governs.
 *
 *     Ministers | told | MPs | on Monday | that | the scheme would end |.
 *      ^source    ^cue   ^audience ^when          ^content
 * Not: The firm said nothing.
 */
export function complement(scene: Scene, cue: Cue, cues: readonly Cue[]): Proposal | null {
  const { group } = cue
  const start = group?.from ?? cue.from
  const limit = clauseLimit(scene, cue.from)
  const step = stepOver(scene, cue, limit)
  const found = contentAfter(scene, cue, step.next, limit, step.audience !== null) ?? hearerAsContent(cue, step.audience)
  if (!found) return null
  const { frame } = found
  // "urged the union to call off the strike": the hearer is the subject of what is asked for
  const from = frame === 'to' && step.audience && step.audience.to === found.from ? step.audience.from : found.from
  const passive = group?.passive ?? false
  const weak = frame === 'object' || frame === 'about' || frame === 'to'
  // "a ban on admitting Muslims", "a history of welcoming refugees"
  if ((weak || frame === 'bare') && group?.form === 'gerund' && scene.doc.tokens.pos[start - 1] === 'ADP') return null
  // "voted to accept the deal" tells what was done, not what was said
  if (weak && group?.form === 'infinitive') return null
  // "issued a warning that …": the noun is the cue, not the content
  if (frame === 'object' && CARRIERS.has(cue.lemma) && isCueNoun(scene, found.from, cues, cue.id)) return null
  // "can demand compensation" says what is possible, not what anyone said
  if (weak && group?.modal && HYPOTHETICAL.has(group.modal)) return null
  const source = passive ? agent(scene, cue) : sourceOf(scene, cue, start)
  // "The bar, known as …", "he was told to leave": without an agent nobody is said to have said it
  if (passive && source === null && frame !== 'that') return null
  if (source === null && !passive && (group?.form !== 'finite' || weak)) return null
  const end = frame === 'object' || frame === 'about' ? phraseEnd(scene, from, limit) : contentEnd(scene, cue, from, limit, cues)
  const to = Math.min(end, limit)
  if (to <= from) return null
  let score = SCORE[frame] ?? 0.5
  if (source === null) score -= 0.25
  return {
    rule: `complement.${frame}`,
    ...cueParts(cue),
    content: [{ from, to }],
    source,
    prompt: null,
    audience: step.audience,
    when: step.when,
    medium: step.medium,
    score,
    evidence: [because(scene, `complement.${frame}`, score, cue), ...(source ? [because(scene, source.rule, 0.1, source)] : [])],
  }
}

/** The head of the noun phrase is a noun that reports. */
function isCueNoun(scene: Scene, from: number, cues: readonly Cue[], id: number): boolean {
  const head = scene.nounFrom(from)?.head
  for (let k = id + 1; k < cues.length && (cues[k]?.from ?? 0) <= (head ?? -1); k++)
    if (cues[k]?.kind === 'noun' && cues[k]?.head === head) return true
  return false
}

interface FoundContent {
  readonly from: number
  readonly frame: Frame
}

/** "wants a cut in fares": with nothing after it, the noun phrase is no hearer but the content. */
function hearerAsContent(cue: Cue, audience: Range | null): FoundContent | null {
  return audience && cue.frames.has('object') ? { from: audience.from, frame: 'object' } : null
}

function contentAfter(scene: Scene, cue: Cue, next: number, limit: number, hearer: boolean): FoundContent | null {
  if (next >= limit) return null
  const { frames } = cue
  const word = scene.word(next)
  if (word === ',' && scene.word(next + 1) === 'that' && frames.has('that')) return { from: next + 2, frame: 'that' }
  if (word === ',' && !scene.isMark(next + 1)) {
    // "shows, on current trends, waiting times will rise": a phrase between commas before the clause
    const close = closingComma(scene, next, limit)
    return close > 0 && frames.has('bare') && startsClause(scene, close + 1, limit, true) ? { from: next + 1, frame: 'bare' } : null
  }
  const at = (frame: Frame, from = next): FoundContent | null => (frames.has(frame) ? { from, frame } : null)
  if (word === 'that' && isOneThing(scene, next + 1, limit)) return at('object')
  // "that he would" but not "that deal"
  if (word === 'that' && scene.doc.tokens.pos[next] !== 'DET') return at('that', next + 1)
  if (word === 'that' && (hearer || hasClause(scene, next, limit))) return at('that', next + 1)
  if (scene.isMark(next)) return at('quote') ?? at('object') ?? at('bare')
  if ((word === ',' || word === ':') && scene.isMark(next + 1)) return at('quote', next + 1)
  if (word === ':' && next + 1 < limit) return frames.has('quote') || frames.has('that') ? { from: next + 1, frame: 'quote' } : null
  if (word === 'to' && (scene.verb(next)?.form === 'infinitive' || scene.isMark(next + 1)))
    return frames.has('to') || (frames.has('audience') && next > cue.to) ? { from: next, frame: 'to' } : null
  if (WH.has(word)) return at('wh')
  if (frames.has('audience') && frames.has('to') && scene.nounFrom(next)) {
    // "urged the union to call off": the hearer belongs to what is asked for
    const end = nounEnd(scene, next, limit)
    if (scene.word(end) === 'to' && scene.verb(end)?.form === 'infinitive') return at('to')
  }
  // "denied having anything to do with it"
  if (scene.verb(next)?.form === 'gerund' && (frames.has('object') || frames.has('to'))) return { from: next, frame: 'to' }
  if (frames.has('bare') && startsClause(scene, next, limit, CLAUSAL.has(cue.class))) return at('bare')
  if (ABOUT.has(word) && frames.has('about') && next + 1 < limit) return at('about', next + 1)
  if (frames.has('object') && scene.nounFrom(next)) return at('object')
  return null
}

/** "that figure and denied …", "that figure.": a noun phrase and no clause. */
function isOneThing(scene: Scene, from: number, limit: number): boolean {
  const to = scene.nounFrom(from)?.to ?? limit + 1
  if (to > limit || scene.doc.tokens.pos[from] === 'PRON') return false
  return to === limit || ((scene.word(to) === 'and' || scene.word(to) === 'but') && scene.isFinite(to + 1))
}

/** The comma that ends a phrase of a few words without a verb, −1 if there is none. */
function closingComma(scene: Scene, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 14; i++) {
    if (scene.isFinite(i)) return -1
    if (scene.word(i) === ',') return i
  }
  return -1
}

/** A subject and then a conjugated verb; only after a verb that mostly takes clauses (`clausal`) may a comma stand between. */
function startsClause(scene: Scene, from: number, limit: number, clausal: boolean): boolean {
  const { pos } = scene.doc.tokens
  let i = from
  const first = scene.word(i)
  // "said if the firm failed, it would …", "said more than half had left"
  if (pos[i] === 'SCONJ' || pos[i] === 'ADV' || pos[i] === 'CCONJ' || first === 'there') return hasClause(scene, from, limit)
  if (scene.isMark(i)) return true
  // "a video posted on Monday showed two men": what follows "posted" says where, not what
  if (pos[i] === 'ADP' && !scene.isMark(i - 1) && !SAYS.has(scene.doc.tokens.lemma[i - 1] ?? '')) return false
  if (!scene.nounFrom(i) && pos[i] !== 'DET' && pos[i] !== 'ADP' && pos[i] !== 'ADJ' && scene.verb(i)?.form !== 'gerund') return false
  const end = Math.min(limit, from + 40)
  for (i = from; i < end; i++) {
    if (scene.isFinite(i)) return true
    if (!clausal && scene.word(i) === ',') return false
  }
  return false
}

function hasClause(scene: Scene, from: number, limit: number): boolean {
  const end = Math.min(limit, from + 40)
  let subject = false
  for (let i = from + 1; i < end; i++) {
    if (scene.isFinite(i)) return subject || scene.word(from) === 'there'
    if (scene.noun(i)) subject = true
  }
  return false
}

function nounEnd(scene: Scene, from: number, limit: number): number {
  let to = scene.nounFrom(from)?.to ?? from + 1
  for (let steps = 0; steps < 4 && to < limit; steps++) {
    const next = scene.nounFrom(to + 1)
    if (!next || !(ABOUT.has(scene.word(to)) || scene.word(to) === 'and' || scene.word(to) === 'in')) break
    to = next.to
  }
  return to
}

/** A noun phrase with all that hangs on it, up to a comma, a clause of its own or the sentence's end. */
function phraseEnd(scene: Scene, from: number, limit: number): number {
  const first = scene.quotation(from + (scene.isMark(from) ? 1 : 0))
  for (let i = from + 1; i < limit; i++) {
    const word = scene.word(i)
    if (first >= 0 && scene.quotation(i) === first) continue
    if (word === ',' || word === ':' || scene.isDash(i) || word === '(') return i
    if (
      (word === 'and' || word === 'but' || word === 'while' || word === 'because' || word === 'after' || word === 'when') &&
      (scene.isFinite(i + 1) || scene.isFinite(scene.noun(i + 1)?.to ?? -1))
    )
      return i
  }
  return limit
}

function sourceOf(scene: Scene, cue: Cue, start: number): FoundSource | null {
  const low = scene.sentenceFrom(cue.from)
  const form = cue.group?.form ?? 'finite'
  if (form === 'gerund') return subjectOfGerund(scene, start, low) ?? subjectBefore(scene, start, low)
  if (form === 'infinitive') return governor(scene, start, low)
  return subjectBefore(scene, start, low)
}

/** The subject of the verb that an infinitive hangs on: "went on to say", "is expected to announce". */
function governor(scene: Scene, start: number, low: number): FoundSource | null {
  const before = scene.verb(start - 1)
  if (!before || before.to !== start) return null
  const subject = subjectBefore(scene, before.from, low)
  return subject && { ...subject, rule: 'source.subject-of-governor' }
}

/** "It was announced by the council that …" */
function agent(scene: Scene, cue: Cue): FoundSource | null {
  if (scene.word(cue.to) !== 'by') return null
  const noun = scene.nounFrom(cue.to + 1)
  return noun && { from: noun.from, to: noun.to, head: noun.head, rule: 'source.agent' }
}
