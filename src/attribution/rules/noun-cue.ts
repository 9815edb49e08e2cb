import { clauseLimit } from '../content-end.ts'
import type { Cue } from '../cues.ts'
import { because, cueParts, NO_CIRCUMSTANCES, type Proposal } from '../proposal.ts'
import type { Scene } from '../scene.ts'
import { type FoundSource, nounPhraseAfter, subjectBefore } from '../source.ts'

/** Verbs that only carry the noun: "made the claim that", "issued a warning that". */
const LIGHT = new Set(['make', 'issue', 'give', 'have', 'offer', 'repeat', 'express', 'voice', 'share', 'raise', 'reach', 'release', 'put'])

/**
 * A noun that reports, with its clause.
 *
 *     The minister's | claim | that | the scheme had worked | was dismissed.
 *     ^source          ^cue           ^content
 * Not: The claim was dismissed.
 */
export function nounCue(scene: Scene, cue: Cue): Proposal | null {
  if (cue.kind !== 'noun') return null
  const limit = clauseLimit(scene, cue.from)
  let next = cue.to
  let source: FoundSource | null = null
  if ((scene.word(next) === 'by' || scene.word(next) === 'from') && scene.nounFrom(next + 1)) {
    source = nounPhraseAfter(scene, next + 1, limit)
    next = source?.to ?? next
  }
  const found = contentAfter(scene, cue, next, limit)
  if (!found) return null
  const noun = scene.noun(cue.head)
  const start = noun?.from ?? cue.head
  source ??= possessor(scene, start, cue.head) ?? carrier(scene, start)
  // "a rumour that …" has no source; anything else without one is only a thing talked about
  if (!source && found.frame !== 'that') return null
  const subject = noun !== null && isSubject(scene, noun.from)
  const to = subject && found.frame !== 'colon' ? beforeMainVerb(scene, found.from, limit, found.frame === 'that') : limit
  if (to - found.from < (found.frame === 'that' ? 2 : 1)) return null
  const score = SCORE[found.frame] - (source ? 0 : 0.2)
  return {
    rule: `noun-cue.${found.frame}`,
    ...cueParts(cue),
    content: [{ from: found.from, to }],
    source,
    prompt: null,
    ...NO_CIRCUMSTANCES,
    score,
    evidence: [because(scene, `noun-cue.${found.frame}`, score, cue), ...(source ? [because(scene, source.rule, 0.1, source)] : [])],
  }
}

type NounFrame = 'that' | 'to' | 'about' | 'colon'
const SCORE: Readonly<Record<NounFrame, number>> = { that: 0.65, to: 0.55, about: 0.4, colon: 0.5 }
const ABOUT = new Set(['of', 'for', 'about', 'against', 'to', 'on', 'over'])

function contentAfter(scene: Scene, { frames }: Cue, next: number, limit: number): { frame: NounFrame; from: number } | null {
  const word = scene.word(next)
  if (next + 1 >= limit) return null
  if (word === 'that' && frames.has('that')) return { frame: 'that', from: next + 1 }
  if (word === 'to' && scene.verb(next)?.form === 'infinitive') return frames.has('to') ? { frame: 'to', from: next } : null
  if (word === ':' && frames.has('colon') && !scene.isMark(next + 1)) return { frame: 'colon', from: next + 1 }
  if (ABOUT.has(word) && frames.has('about') && scene.noun(next + 1)) return { frame: 'about', from: next + 1 }
  return null
}

/** "the minister's claim", "their hope" */
function possessor(scene: Scene, from: number, head: number): FoundSource | null {
  for (let i = head - 1; i > from; i--)
    if (scene.word(i) === "'s" || scene.word(i) === "'") return { from, to: i, head: i - 1, rule: 'source.possessor' }
  if (['his', 'her', 'its', 'their', 'our', 'my', 'your'].includes(scene.word(from)))
    return { from, to: from + 1, head: from, rule: 'source.possessor' }
  return null
}

/** "the union issued a warning that": the subject of a verb that only carries the noun. */
function carrier(scene: Scene, from: number): FoundSource | null {
  const group = scene.verb(from - 1)
  if (!group || !LIGHT.has(group.lemma) || group.passive) return null
  return subjectBefore(scene, group.from, scene.sentenceFrom(from))
}

/** The noun stands where a sentence or clause begins, so a main verb must follow its clause. */
const isSubject = (scene: Scene, from: number): boolean => from === scene.sentenceFrom(from) || !scene.verb(from - 1)

/** The end of a clause before the sentence's own verb: "claim that the scheme had worked | was dismissed", "call for a ban | won support". */
function beforeMainVerb(scene: Scene, from: number, limit: number, clause: boolean): number {
  let verbs = clause ? 0 : 1
  for (let i = from; i < limit; i++) {
    const group = scene.verb(i)
    if (group?.form === 'finite' && group.from === i && ++verbs === 2 && scene.word(i - 1) !== 'and' && !scene.noun(i - 1)?.pronoun)
      return i
  }
  return limit
}
