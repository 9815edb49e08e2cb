import type { Candidate } from '../attributions.ts'
import { because, NO_CIRCUMSTANCES } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import { interviewee } from './interviewee.ts'
import { isSpoken, labelled, type TranscriptDoc, type Turn } from './turns.ts'
import { questions, underNames } from './unlabelled.ts'

/** A turn is sure to be one: it is found only where several are. */
const SCORE = 0.95

export interface Transcript {
  readonly found: readonly Candidate[]
  /** 1 for tokens that stand for whoever asks: "Q", "Interviewer"; who that is nobody says. Null if there are none. */
  readonly asks: Uint8Array | null
}

/** How many turns each has. */
type Counts = ReadonlyMap<number | string, number>

const NONE: Transcript = { found: [], asks: null }

/**
 * What is said in interviews and transcripts, where no verb says who speaks.
 *
 *     SMITH: When will it open?          Smith: "When will it open?"
 *     HALL: In May. We have the steel.   Hall: "In May. We have the steel. That took three years."
 *     That took three years.
 * Not: Update: The road is open. Cost: £3m.
 */
export function transcript(scene: Scene, doc: TranscriptDoc, text: string): Transcript {
  const turns = findTurns(doc, text)
  const [first] = turns
  if (!first) return NONE
  const asked = interviewee(doc, doc.tokens.paragraphFrom[first.paragraph] ?? 0)
  const counts = new Map<number | string, number>()
  for (const { who } of turns) counts.set(who, (counts.get(who) ?? 0) + 1)
  const found: Candidate[] = []
  const asks = new Uint8Array(doc.tokens.count)
  let prompt: Range | null = null
  turns.forEach((turn, k) => {
    const next = turns[k + 1]
    const content = [turn, ...following(doc, turn, next, counts)].map(({ from, to }) => ({ from, to }))
    const last = content.at(-1) ?? turn
    const isAsking = doc.tokens.lower.slice(Math.max(last.from, last.to - 3), last.to).includes('?')
    const range = { from: turn.from, to: Math.max(turn.to, last.to) }
    if (turn.kind !== 'question') found.push(toCandidate(scene, turn, content, prompt, asked))
    else if (turn.label) asks.fill(1, turn.label.from, turn.label.to)
    prompt = turn.kind === 'question' || isAsking ? range : null
  })
  return { found, asks }
}

/** The turns by the first way of writing them that the article has. */
function findTurns(doc: TranscriptDoc, text: string): readonly Turn[] {
  for (const find of [labelled, underNames, questions]) {
    const found = find(doc, text)
    if (found.length < 2) continue
    // "Storm Alma: thousands without power": nobody is heard, here or elsewhere
    const heard = new Set(found.filter((turn) => isSpoken(doc, turn, turn.inside)).map(({ who }) => who))
    const turns = found.filter(({ who, kind }) => kind !== 'name' || heard.has(who))
    if (isTranscript(doc, turns)) return turns
  }
  return []
}

/** Two turns and more in which someone is heard, and not fewer than those where nobody is. */
function isTranscript(doc: TranscriptDoc, turns: readonly Turn[]): boolean {
  const spoken = turns.filter((turn) => isSpoken(doc, turn, turn.inside)).length
  if (spoken < 2 || 2 * spoken < turns.length) return false
  const kinds = new Set(turns.map(({ kind }) => kind))
  if (kinds.has('name')) return true
  return kinds.has('question') && kinds.has('answer')
}

/** The paragraphs up to the next turn that go on with this one. */
function following(doc: TranscriptDoc, turn: Turn, next: Turn | undefined, counts: Counts): Range[] {
  const { paragraphFrom } = doc.tokens
  const paragraphs: Range[] = []
  let heard = 0
  const end = next?.paragraph ?? paragraphFrom.length - 1
  for (let p = turn.paragraph + 1; p < end; p++) {
    const range = { from: paragraphFrom[p] ?? 0, to: paragraphFrom[p + 1] ?? 0 }
    if (range.from >= range.to || isDirection(doc, range)) continue
    if (turn.inside >= 0) {
      if (doc.quotations.outer[range.to - 2] !== turn.inside) break
      paragraphs.push(withoutMarks(doc, range))
      heard = paragraphs.length
      continue
    }
    const spoken = isSpoken(doc, range)
    if (!spoken && tellsOf(doc, range, counts)) break
    paragraphs.push(range)
    if (spoken) heard = paragraphs.length
  }
  // after the last turn, and after the only one of someone, comes what is no turn: then only what is heard goes on with it
  const among = next && (turn.kind !== 'name' || (counts.get(turn.who) ?? 0) > 1)
  return among ? paragraphs : paragraphs.slice(0, heard)
}

/** "(CROSSTALK)": tells what is to be heard, and is nobody's words. */
function isDirection(doc: TranscriptDoc, range: Range): boolean {
  const { from, to } = withoutMarks(doc, range)
  return doc.tokens.lower[from] === '(' && doc.tokens.lower[to - 1] === ')'
}

/** Without the quotation marks that a paragraph begins and ends with. */
function withoutMarks({ quotations }: TranscriptDoc, { from, to }: Range): Range {
  return { from: quotations.mark[from] === 1 ? from + 1 : from, to: quotations.mark[to - 1] === 1 ? to - 1 : to }
}

/** A paragraph of the article's own that tells of those who speak. */
function tellsOf({ mentions, entities }: TranscriptDoc, { from, to }: Range, counts: Counts): boolean {
  for (let i = from; i < to; i++) {
    const id = mentions.at[i] ?? -1
    if (id >= 0 && mentions.list[id]?.form === 'name' && counts.has(entities.ofMention[id] ?? -1)) return true
  }
  return false
}

function toCandidate(scene: Scene, turn: Turn, content: readonly Range[], prompt: Range | null, asked: number | null): Candidate {
  const { label, mark, kind } = turn
  const rule = kind === 'answer' ? 'turn.answer' : 'turn.name'
  const cue = mark === null ? null : { from: mark, to: mark + 1 }
  return {
    ...NO_CIRCUMSTANCES,
    rule,
    content,
    cue,
    lemma: ':',
    attitude: 'neutral',
    source: label && kind === 'name' ? { ...label, head: label.to - 1, rule } : null,
    prompt,
    turn: true,
    asked: kind === 'answer' ? asked : null,
    score: SCORE,
    evidence: [because(scene, rule, SCORE, label ?? cue)],
  }
}
