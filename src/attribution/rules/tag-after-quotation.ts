import type { Quotation } from '../../quotation/layer.ts'
import { stepOver } from '../circumstances.ts'
import type { Cue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { invertible, subjectAfter, subjectBefore } from '../source.ts'
import type { Tag } from '../tag.ts'

/** A tag starts within so many tokens of the closing mark. */
const REACH = 60

/**
 * The tag after a closing quotation mark.
 *
 *     “We will appeal,” said Ann Lee, the firm's lawyer.       inverted
 *     “We will appeal,” Ann Lee, the firm's lawyer, told the court.
 *                    ^close
 * Not: “We will appeal.” Ann Lee told the court: “We have no choice.”     the tag belongs to what follows
 *      Lee was asked, “Why?” He answered, “I forgot.”
 */
export function tagAfterQuotation(scene: Scene, quotation: Quotation, cues: readonly Cue[], firstCue: number): Tag | null {
  const last = quotation.stretches.at(-1)
  if (!last?.close) return null
  let from = last.to
  while (scene.isMark(from) && from < last.to + 3) from++
  const paragraphEnd = scene.paragraphTo(last.from)
  if (from >= paragraphEnd) return null
  const lastWord = scene.word(last.to - 1)
  const open =
    lastWord === ',' ||
    lastWord === '?' ||
    lastWord === '!' ||
    lastWord === '-' ||
    lastWord === '–' ||
    lastWord === '—' ||
    lastWord === '…' ||
    lastWord === '...'
  let expects = open
  if (scene.word(from) === ',' || scene.isDash(from)) {
    expects = true
    from++
  }
  const end = Math.min(scene.sentenceTo(from), from + REACH)
  for (let k = firstCue; k < cues.length; k++) {
    const cue = cues[k]
    if (!cue || cue.from >= end) return null
    if (cue.from < from || cue.kind === 'noun') continue
    if (cue.kind === 'phrase') return null
    // another quotation opens before the cue: the cue is that one's
    if (opensBetween(scene, from, cue.from)) return null
    const { group } = cue
    if (group?.form !== 'finite' || group.passive || !cue.frames.has('quote')) continue
    const step = stepOver(scene, cue, end)
    const colon = scene.word(step.next) === ':'
    if (!expects && colon) return null
    const inverted = group.from === from && invertible(cue) ? subjectAfter(scene, cue.to, end) : null
    const source = inverted ?? subjectBefore(scene, group.from, from)
    if (!source) continue
    // the tag follows at once: nothing but the source stands between the mark and the cue
    if (!inverted && source.from > from + 1) {
      if (!expects || source.from > from + 4) return null
    }
    if (!expects && !endsSoon(scene, inverted ? inverted.to : step.next)) return null
    const after = inverted ? stepOver(scene, { ...cue, to: inverted.to }, end) : step
    if (!inverted && isTerminated(lastWord) && startsAnew(scene, from) && leadsOn(scene, after.next)) return null
    return {
      rule: inverted ? 'tag-after-quotation.inverted' : 'tag-after-quotation',
      cue,
      source,
      audience: after.audience,
      when: after.when,
      medium: after.medium,
      end: Math.max(after.next, cue.to, source.to),
      score: expects ? 0.95 : 0.8,
    }
  }
  return null
}

const isTerminated = (word: string): boolean => word === '?' || word === '!'

/** "He", not "he": a new sentence. A name would tell nothing. */
const startsAnew = ({ doc }: Scene, at: number): boolean =>
  doc.tokens.pos[at] === 'PRON' && doc.tokens.word[at] !== doc.tokens.lower[at] && doc.tokens.lower[at] !== 'i'

/** A comma or colon and then a mark that opens: what comes before belongs to the speech after it. */
const leadsOn = (scene: Scene, at: number): boolean =>
  (scene.word(at) === ',' || scene.word(at) === ':') && scene.isMark(at + 1) && scene.inSpeech(at + 2)

const opensBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (scene.isMark(i) && scene.inSpeech(i + 1)) return true
  return false
}

/** After a quotation that ended with a full stop, a tag is only a tag if little else follows. */
function endsSoon(scene: Scene, next: number): boolean {
  return scene.isTerminal(next) || next >= scene.sentenceTo(next - 1) || scene.word(next) === ',' || scene.doc.tokens.pos[next] === 'ADP'
}
