import type { Quotation } from '../../quotation/layer.ts'
import { stepOver } from '../circumstances.ts'
import type { Cue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { subjectAfter, subjectBefore, subjectOfGerund } from '../source.ts'
import type { Tag } from '../tag.ts'
import { subjectOfClause } from './colon-without-cue.ts'

const REACH = 60

/**
 * The tag before an opening quotation mark.
 *
 *     Ann Lee, the firm's lawyer, told the court: “We will appeal.”
 *                                 ^cue            ^open
 * After a colon anything but another clause may stand between cue and mark, after a comma or nothing only hearer, time and place.
 * Not: The firm said the ruling was “a disgrace”.      the clause is the content
 */
export function tagBeforeQuotation(scene: Scene, quotation: Quotation, cues: readonly Cue[], beforeCue: number): Tag | null {
  const first = quotation.stretches[0]
  if (!first?.open) return null
  const open = first.from - 1
  const colon = scene.word(open - 1) === ':'
  // a block of speech in a paragraph of its own: "Lee continued:" and then the quotation
  const anchor = colon ? open - 1 : scene.sameSentence(open, first.from) ? open : first.from
  const start = Math.max(scene.sentenceFrom(anchor), anchor - REACH)
  for (let k = beforeCue; k >= 0; k--) {
    const cue = cues[k]
    if (!cue || cue.from < start) return null
    if (cue.to > open || scene.inSpeech(cue.from)) {
      if (scene.inSpeech(cue.from)) return null
      continue
    }
    if (cue.kind === 'phrase' || (colon && opensClause(scene, cue.to, open))) return null
    if (cue.kind === 'noun') {
      if (!colon || !cue.frames.has('colon')) continue
      // "her plea:", "she made a plea:"
      const source = subjectBefore(scene, cue.from, start) ?? subjectOfClause(scene, open - 1)
      return {
        rule: 'tag-before-quotation.noun',
        cue,
        source,
        audience: null,
        when: null,
        medium: null,
        end: first.from,
        score: 0.6,
      }
    }
    const { group } = cue
    if (!cue.frames.has('quote') && !(colon && (cue.frames.has('that') || cue.frames.has('audience')))) continue
    const step = stepOver(scene, cue, open)
    const thin = step.next >= open - 1 || (step.next >= open - 3 && scene.word(step.next) === 'that')
    if (!colon && !(thin && (scene.word(open - 1) === ',' || step.next >= open))) return null
    const low2 = Math.max(start, lastSpeechEnd(scene, open, start))
    const from = group?.from ?? cue.from
    // "Lee was asked, “Why?”" does not say by whom
    const source = group?.passive
      ? null
      : group?.form === 'gerund'
        ? (subjectOfGerund(scene, from, scene.sentenceFrom(cue.from)) ?? subjectBefore(scene, from, low2))
        : (subjectBefore(scene, from, low2) ?? (colon ? subjectAfter(scene, cue.to, open) : null))
    if (!source && !colon && !group?.passive) return null
    if (scene.word(open - 1) !== ':' && scene.word(open - 2) === 'that') return null
    return {
      rule: colon ? 'tag-before-quotation.colon' : 'tag-before-quotation',
      cue,
      source,
      audience: step.audience,
      when: step.when,
      medium: step.medium,
      end: first.from,
      score: colon ? 0.95 : 0.9,
    }
  }
  return null
}

/** "Lee said it was over, but she had a warning:": the speech belongs to the clause after the conjunction. */
function opensClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((scene.word(i - 1) === ',' || scene.isMark(i - 1)) && scene.opensClause(i)) return true
  return false
}

/** The first token after the last speech that ends before `open`. */
function lastSpeechEnd(scene: Scene, open: number, start: number): number {
  for (let i = open - 1; i > start; i--) if (scene.isMark(i) && scene.inSpeech(i - 1)) return i + 1
  return start
}
