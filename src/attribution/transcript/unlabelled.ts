import type { Range } from '../scene.ts'
import { interviewee } from './interviewee.ts'
import { isSpoken, type TranscriptDoc, type Turn, whoIs } from './turns.ts'

/** A name alone on its line, with what it is known by: "Jane Smith, Labour", "**Tom Hall**", "Ann Lee (Green)". */
const NAME_LINE =
  /^[*_#]{0,3}\s?(?<label>\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,5})(?:,[^.!?:;]{1,50}|\s\([^()]{1,40}\))?[*_]{0,3}$/u
const FIRST = new Set(['i', 'me', 'my', "i'm", 'we', 'our', 'us'])

/** Turns under the names of those who speak. */
export function underNames(doc: TranscriptDoc, text: string): Turn[] {
  const turns: Turn[] = []
  let people = 0
  const { paragraphs, tokens } = doc
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const { start = 0, end = 0 } = paragraphs[p]?.span ?? {}
    const [from = 0, next = 0, to = 0] = tokens.paragraphFrom.subarray(p, p + 3)
    if (end - start > 90 || from >= next || next >= to || to - next < 2) continue
    const match = NAME_LINE.exec(text.slice(start, end))
    if (!match) continue
    const { label = '' } = match.groups ?? {}
    let k = from
    while (k < next && (tokens.start[k] ?? 0) < start + match[0].indexOf(label)) k++
    // the name begins the line
    const mention = doc.mentions.list[doc.mentions.at[k] ?? -1]
    if (mention?.from !== k || mention.form !== 'name' || (mention.type !== 'person' && mention.type !== 'organization')) continue
    if (mention.type === 'person') people++
    const who = whoIs(doc, mention.from, mention.to)
    if (who === null) continue
    turns.push({
      kind: 'name',
      label: { from: mention.from, to: mention.to },
      mark: null,
      from: next,
      to,
      paragraph: p + 1,
      inside: -1,
      who,
    })
  }
  return people > 0 && turns.every((turn) => isSpoken(doc, turn)) ? turns : []
}

/**
 * Questions that stand alone, each before its answer: an interview whose questions were in bold type. Only where its introduction says
 * who is asked, and most answers are in the first person, so that it is no list of questions that readers have.
 */
export function questions(doc: TranscriptDoc): Turn[] {
  const { tokens, quotations } = doc
  const turns: Turn[] = []
  let bold = 0
  let heard = 0
  for (let p = 0; p + 1 < tokens.paragraphFrom.length - 1; p++) {
    const [from = 0, next = 0, to = 0] = tokens.paragraphFrom.subarray(p, p + 3)
    const question = { from, to: next }
    const answer = { from: next, to }
    if (!isQuestion(doc, question) || isQuestion(doc, answer) || next - from > 60 || to - next < 2) continue
    if ((quotations.outer[next] ?? -1) >= 0 || (quotations.outer[next + 1] ?? -1) >= 0) continue
    if (tokens.word[from] === '*') bold += 2
    if (firstPerson(doc, answer)) heard += 2
    turns.push({ kind: 'question', label: null, mark: null, ...question, paragraph: p, inside: -1, who: 'question' })
    turns.push({ kind: 'answer', label: null, mark: null, ...answer, paragraph: p + 1, inside: -1, who: 'answer' })
  }
  const [first] = turns
  const all = turns.length
  const enough = bold === all ? all >= 4 && 2 * heard >= all : all >= 6 && 3 * heard >= 2 * all
  return first && enough && interviewee(doc, first.from) !== null ? turns : []
}

function isQuestion({ tokens, quotations }: TranscriptDoc, { from, to }: Range): boolean {
  let end = to
  while (end > from && /^[*_]+$/.test(tokens.word[end - 1] ?? '')) end--
  return tokens.lower[end - 1] === '?' && (quotations.outer[end - 2] ?? -1) < 0
}

function firstPerson({ tokens, quotations }: TranscriptDoc, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (FIRST.has(tokens.lower[i] ?? '') && (quotations.outer[i] ?? -1) < 0) return true
  return false
}
