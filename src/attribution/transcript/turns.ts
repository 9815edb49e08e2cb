import type { Doc } from '../../pipeline/stage.ts'
import type { Range } from '../scene.ts'
import { type Label, labelOf } from './label.ts'

export type TranscriptDoc = Doc<'paragraphs' | 'tokens' | 'sentences' | 'quotations' | 'phrases' | 'mentions' | 'entities'>

/** Where someone begins to speak. Tokens. */
export interface Turn {
  readonly kind: Label['kind']
  /** Who speaks, as it is written there, be it only a letter; null where no label stands. */
  readonly label: Range | null
  /** The token with the colon. */
  readonly mark: number | null
  /** The first token of what is said, and the token after the last of its paragraph. */
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** Id of the quotation that the whole transcript stands in: “HALL: In May.”; −1 if it stands in none. */
  readonly inside: number
  /** Whose name it is, if the article has it elsewhere; else the label in small letters. */
  readonly who: number | string
}

const ADDRESS = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'you', 'your', 'yours', "i'm", "we're", "you're"])

/**
 * Whether someone is heard in these tokens: they ask, or say "I" or "you" outside of quotation marks but those that all stands in; or
 * all is in such marks.
 */
export function isSpoken({ tokens, quotations }: TranscriptDoc, { from, to }: Range, inside = -1): boolean {
  if (inside < 0 && quotations.mark[from] === 1 && (quotations.outer[from + 1] ?? -1) >= 0 && quotations.mark[to - 1] === 1) return true
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i] ?? ''
    if (word === '?' ? i + 3 >= to : ADDRESS.has(word) && (quotations.outer[i] ?? -1) === inside) return true
  }
  return false
}

/** The paragraphs that begin with a label: "Q:", "SMITH:", "Dr Jane Smith:", in the order of the text. */
export function labelled(doc: TranscriptDoc, text: string): Turn[] {
  const turns: Turn[] = []
  for (let p = 0; p < doc.paragraphs.length; p++) {
    const { start = 0, end = 0 } = doc.paragraphs[p]?.span ?? {}
    const from = doc.tokens.paragraphFrom[p] ?? 0
    const to = doc.tokens.paragraphFrom[p + 1] ?? from
    if (from === to) continue
    const label = labelOf(text.slice(start, Math.min(end, start + 100)))
    const turn = label && turnOf(doc, text, label, start, { from, to }, p)
    if (!turn) continue
    const second = turn.kind === 'question' ? answerInside(doc, turn) : null
    turns.push(second ? { ...turn, to: second.mark - 1 } : turn)
    if (second) turns.push({ ...turn, kind: 'answer', mark: second.mark, from: second.mark + 1, label: null })
  }
  // "A. Lee was there." answers no "Q."
  return turns.some(({ kind }) => kind === 'question') ? turns : turns.filter(({ kind }) => kind !== 'answer')
}

/** "Q: Who asked? A: I did.": the answer in the paragraph of its question. */
function answerInside({ tokens }: TranscriptDoc, { from, to }: Turn): { readonly mark: number } | null {
  for (let i = from + 1; i + 2 < to; i++) if (tokens.word[i] === 'A' && tokens.word[i + 1] === ':') return { mark: i + 1 }
  return null
}

function turnOf(doc: TranscriptDoc, text: string, label: Label, start: number, range: Range, paragraph: number): Turn | null {
  const { tokens } = doc
  let k = range.from
  while (k < range.to && (tokens.end[k] ?? 0) <= start + label.start) k++
  const first = k
  while (k < range.to && (tokens.start[k] ?? 0) < start + label.end) k++
  const last = k
  let mark = first
  while (mark < range.to && (tokens.end[mark] ?? 0) <= start + label.mark) mark++
  while (k < range.to && (tokens.start[k] ?? 0) < start + label.body) k++
  if (k >= range.to) return null
  const inside = doc.quotations.outer[first] ?? -1
  const to = inside >= 0 && doc.quotations.mark[range.to - 1] === 1 ? range.to - 1 : range.to
  // "WARNING: I fell," Lee said: speech with its tag
  if (inside >= 0 && doc.quotations.outer[to - 1] !== inside) return null
  const turn = { kind: label.kind, mark, from: k, to, paragraph, inside }
  if (label.kind !== 'name') return { ...turn, label: { from: first, to: last }, who: label.kind }
  const who = whoIs(doc, first, last)
  // nobody is known by it: then it must shout, as transcripts do
  const words = text.slice(start + label.start, start + label.end)
  if (who === null && words !== words.toUpperCase()) return null
  return { ...turn, label: { from: first, to: last }, who: who ?? words.toLowerCase() }
}

/** Id of the entity that tokens name or describe as someone who can speak; null if they do not. */
export function whoIs({ mentions, entities }: TranscriptDoc, from: number, to: number): number | null {
  for (let k = from; k < to; k++) {
    const mention = mentions.list[mentions.at[k] ?? -1]
    if (!mention || mention.form === 'pronoun' || mention.from < from || mention.to > to) continue
    const speaks = mention.type === 'person' || mention.type === 'unnamed' || mention.type === 'organization'
    if (speaks) return entities.ofMention[mention.id] ?? null
  }
  return null
}
