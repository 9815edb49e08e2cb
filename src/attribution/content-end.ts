import type { Cue } from './cues.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './source.ts'

/** Classes of cue that begin a new statement after "and" or "but". */
const SPEAKS = new Set(['say', 'urge', 'ask', 'announce'])
/** No content goes on for more tokens after its cue; a longer "sentence" is no prose. */
const LONGEST = 400
/** So many cues ahead are asked whether another attribution begins with them. */
const CUES_AHEAD = 12

/**
 * Where a content clause that begins at token `from` ends, at most at `end` (the sentence's end, final punctuation excluded).
 *
 *     said | there were "grey areas" | but said "these are not as big"       ^ before a coordinated cue
 *     said | it would appeal         | , adding that …                        ^ before a cue that hangs on
 *     said | the road was shut       | , according to the council             ^ before another source
 *     said | it was over             | , but she had a warning: “Stay away.”  ^ before a clause that leads on to speech
 */
export function contentEnd(scene: Scene, cue: Cue, from: number, end: number, cues: readonly Cue[]): number {
  for (let k = cue.id + 1; k < cues.length && k < cue.id + CUES_AHEAD; k++) {
    const next = cues[k]
    if (!next || next.from >= end) break
    if (next.from < from + 2 || scene.inSpeech(next.from)) continue
    const stop = boundaryBefore(scene, next, from)
    if (stop > from) return stop
  }
  return beforeLeadIn(scene, from, end)
}

/** Where a clause begins that leads on to speech with which the content would end, else `end`. */
function beforeLeadIn(scene: Scene, from: number, end: number): number {
  const last = scene.isMark(end - 1) ? end - 2 : end - 1
  const id = scene.quotation(last)
  const open = (scene.doc.quotations.list[id]?.stretches[0]?.from ?? 0) - 1
  if (open <= from || scene.word(open - 1) !== ':' || !scene.inSpeech(last)) return end
  for (let i = open - 1; i > from; i--) {
    if (scene.opensClause(i)) return scene.word(i - 1) === ',' ? i - 1 : i
  }
  return end
}

/** The first token of the boundary if a new attribution begins with `next`, else −1. */
function boundaryBefore(scene: Scene, next: Cue, from: number): number {
  if (next.kind === 'phrase') return scene.word(next.from - 1) === ',' ? next.from - 1 : -1
  const { group } = next
  if (!group) return -1
  let i = group.from - 1
  while (i > from && scene.doc.tokens.pos[i] === 'ADV') i--
  if (group.form === 'gerund') {
    if (scene.word(i) === 'and' || scene.word(i) === 'but' || scene.word(i) === 'while') i--
    return scene.word(i) === ',' ? i : -1
  }
  if (group.form !== 'finite' || group.modal !== null) return -1
  // ", but said" / "and warned": the same source goes on
  if (scene.word(i) === 'but' || scene.word(i) === 'and') {
    if (!SPEAKS.has(next.class)) return -1
    const before = scene.word(i - 1) === ',' ? i - 1 : i
    // "said it was lost and asked for help": a content about the source itself goes on to its next act of speech
    const self = scene.noun(from)?.pronoun === true || scene.word(from) === 'there'
    return scene.word(i) === 'but' || before < i || self || next.lemma === 'say' || next.lemma === 'add' || next.lemma === 'warn'
      ? before
      : -1
  }
  // ", but the firm said" / ", she added": another source, or the same one named again
  const subject = subjectBefore(scene, group.from, from)
  if (!subject || subject.rule === 'source.antecedent' || subject.rule === 'source.shared-subject') return -1
  let j = subject.from - 1
  const joiner = scene.word(j)
  if (joiner === 'but' || joiner === 'and' || joiner === 'while' || joiner === 'although' || joiner === 'though' || joiner === 'whereas') {
    j--
    if (scene.word(j) === ',') return j
    return joiner === 'but' ? j + 1 : -1
  }
  if (joiner === ',' || joiner === ';' || scene.isDash(j)) return isTagEnd(scene, next) || joiner === ';' ? j : -1
  return -1
}

/** Nothing but punctuation, time or place follows the cue: ", he said." */
function isTagEnd(scene: Scene, cue: Cue): boolean {
  const next = scene.word(cue.to)
  return (
    next === '.' ||
    next === ',' ||
    next === '' ||
    next === ';' ||
    next === 'on' ||
    next === 'in' ||
    next === 'at' ||
    scene.isTerminal(cue.to)
  )
}

/** The end of the sentence at token `i` without its final punctuation and closing marks. */
export function clauseLimit(scene: Scene, i: number): number {
  let end = Math.min(scene.sentenceTo(i), i + LONGEST)
  while (end > i && (scene.isTerminal(end - 1) || scene.word(end - 1) === ',' || scene.word(end - 1) === ':')) end--
  return end
}
