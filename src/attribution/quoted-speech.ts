import type { Quotation } from '../quotation/layer.ts'
import type { Cue } from './cues.ts'
import { because, type Proposal } from './proposal.ts'
import { colonWithoutCue } from './rules/colon-without-cue.ts'
import { label } from './rules/label.ts'
import { signature } from './rules/signature.ts'
import { tagAfterQuotation } from './rules/tag-after-quotation.ts'
import { tagBeforeQuotation } from './rules/tag-before-quotation.ts'
import type { Range, Scene } from './scene.ts'
import type { Tag } from './tag.ts'

/** A statement of direct speech as it grows, quotation by quotation. */
interface Speech {
  readonly quotations: Quotation[]
  tag: Tag | null
  /** The token after the last of its words, tag included. */
  end: number
  prompt: Range | null
}

/** Direct speech: which quotation goes with which tag, and which of them are one statement. */
export interface QuotedSpeech {
  readonly proposals: readonly (Proposal & { readonly quotations: readonly number[]; readonly continues: boolean })[]
  /** Cues that tag a quotation; they govern nothing else. */
  readonly used: ReadonlySet<number>
}

/**
 * Walks the outer quotations in order. Each looks for a tag of its own; one without joins the statement before it if nothing
 * but that statement's tag stands between them.
 *
 *     "A," said Lee. "B."        one statement, two spans
 *     "A," said Lee. "B," he added.      two statements
 */
export function quotedSpeech(scene: Scene, cues: readonly Cue[]): QuotedSpeech {
  const speeches: Speech[] = []
  const used = new Set<number>()
  let firstAfter = 0
  for (const quotation of scene.doc.quotations.list) {
    if (quotation.depth > 0 || quotation.use === 'title' || quotation.use === 'nickname') continue
    const first = quotation.stretches[0]
    const last = quotation.stretches.at(-1)
    if (!first || !last) continue
    while (firstAfter < cues.length && (cues[firstAfter]?.from ?? 0) < last.to) firstAfter++
    let lastBefore = firstAfter - 1
    while (lastBefore >= 0 && (cues[lastBefore]?.from ?? 0) >= first.from) lastBefore--

    const previous = speeches.at(-1)
    const adjacent = previous !== undefined && follows(scene, previous, first.from - 1)
    const before = tagBeforeQuotation(scene, quotation, cues, lastBefore)
    // "A," said Lee, "B": the tag before B is the one after A
    if (adjacent && previous && before?.cue && before.cue === previous.tag?.cue && previous.quotations.length > 0) {
      extend(previous, quotation, last.to + 1)
      continue
    }
    if (!standsAlone(scene, quotation, before)) continue
    const tag =
      (before?.rule === 'tag-before-quotation.colon' && !(before.cue && used.has(before.cue.id)) ? before : null) ??
      label(scene, quotation) ??
      tagAfterQuotation(scene, quotation, cues, firstAfter) ??
      (before?.cue && !used.has(before.cue.id) ? before : null) ??
      signature(scene, quotation) ??
      colonWithoutCue(scene, quotation)
    if (tag) {
      if (tag.cue) used.add(tag.cue.id)
      speeches.push({ quotations: [quotation], tag, end: Math.max(tag.end, last.to + 1), prompt: promptBefore(scene, tag.source) })
    } else if (adjacent && previous) extend(previous, quotation, last.to + 1)
    else if (quotation.use === 'speech') speeches.push({ quotations: [quotation], tag: null, end: last.to + 1, prompt: null })
  }
  return { proposals: speeches.map((speech, i) => toProposal(scene, speech, i > 0)), used }
}

function extend(speech: Speech, quotation: Quotation, end: number): void {
  speech.quotations.push(quotation)
  speech.end = Math.max(speech.end, end)
}

/** Nothing stands between the statement's end and the mark at `open` but punctuation and the rest of the tag's sentence. */
function follows(scene: Scene, speech: Speech, open: number): boolean {
  let i = speech.end
  if (i > open) return true
  if (open - i > 60) return false
  const tagged = speech.tag !== null && speech.tag.end >= speech.end - 1
  const sentence = scene.doc.tokens.sentence[i - 1]
  for (; i < open; i++) {
    if (scene.isPunctuation(i) || scene.isMark(i)) continue
    // the rest of the tag's own sentence: "…," said Lee, who runs the firm. "…"
    if (tagged && scene.doc.tokens.sentence[i] === sentence) continue
    return false
  }
  return true
}

/**
 * Whether the quotation is speech of its own and not words inside a sentence of the article ("a “very small window” for talks"):
 * it begins a sentence or follows its tag, and its sentence ends with it or goes on with a tag.
 */
function standsAlone(scene: Scene, quotation: Quotation, before: Tag | null): boolean {
  const first = quotation.stretches[0]
  const last = quotation.stretches.at(-1)
  if (!first || !last) return false
  const open = first.from - 1
  const starts =
    startsSentence(scene, open) || first.from === scene.sentenceFrom(first.from) || first.from === scene.paragraphFrom(first.from)
  const tagged = before !== null || scene.word(open - 1) === ':'
  if (!starts && !tagged) {
    // “…,” it said, “…” and “…” – Lee keep their first half's reasons
    if (scene.word(open - 1) !== ',' || quotation.use !== 'speech') return false
  }
  const lastWord = scene.word(last.to - 1)
  const after = last.to + 1
  const closes = scene.isTerminal(last.to - 1) || lastWord === ',' || lastWord === '-' || lastWord === '—' || lastWord === '–'
  const ends =
    closes ||
    scene.isTerminal(after) ||
    scene.word(after) === ',' ||
    scene.isDash(after) ||
    after >= scene.paragraphTo(first.from) ||
    !last.close
  if (!ends) return false
  if (quotation.use === 'fragment' && !closes && !(tagged && (scene.isTerminal(after) || after >= scene.paragraphTo(first.from))))
    return starts && scene.word(after) === ','
  return true
}

/** Nothing stands before the mark in its sentence but bullets, emoji or a letter that labels it ("A."). */
function startsSentence(scene: Scene, open: number): boolean {
  const { pos } = scene.doc.tokens
  const from = Math.max(scene.sentenceFrom(Math.max(open, 0)), scene.paragraphFrom(Math.max(open, 0)))
  if (open - from > 4) return false
  for (let i = from; i < open; i++) if (!LABEL.has(pos[i] as string) && scene.word(i).replace('.', '').length > 1) return false
  return true
}

const LABEL: ReadonlySet<string> = new Set(['PUNCT', 'SYM', 'X'])

/** "Asked what the deadline is, Dr Lee said": the clause before the source. */
export function promptBefore(scene: Scene, source: Range | null): Range | null {
  if (!source) return null
  const from = scene.sentenceFrom(source.from)
  const to = source.from - 1
  if (to <= from + 1 || scene.word(to) !== ',') return null
  const first = scene.word(from)
  const second = scene.word(from + 1)
  const asks =
    first === 'asked' ||
    first === 'questioned' ||
    first === 'pressed' ||
    ((first === 'when' || first === 'after' || first === 'being') && second === 'asked') ||
    (first === 'responding' && second === 'to')
  return asks ? { from, to } : null
}

function toProposal(scene: Scene, { quotations, tag, prompt }: Speech, follows: boolean) {
  const content = quotations.flatMap(({ stretches }) => stretches.map(({ from, to }) => ({ from, to })))
  const score = tag?.score ?? 0.6
  const rule = tag?.rule ?? 'untagged-quotation'
  return {
    rule,
    content,
    quotations: quotations.map(({ id }) => id),
    continues: tag === null && follows,
    cue: tag?.cue ? { from: tag.cue.from, to: tag.cue.to } : (tag?.mark ?? null),
    lemma: tag?.cue?.lemma ?? '',
    attitude: tag?.cue?.attitude ?? ('neutral' as const),
    source: tag?.source ?? null,
    prompt,
    audience: tag?.audience ?? null,
    when: tag?.when ?? null,
    medium: tag?.medium ?? null,
    score,
    evidence: [
      because(scene, rule, score, tag?.cue ?? tag?.mark ?? null),
      ...(tag?.source ? [because(scene, tag.source.rule, 0.1, tag.source)] : []),
    ],
  }
}
