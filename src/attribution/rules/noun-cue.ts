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
  const word = scene.word(next)
  const infinitive = word === 'to' && scene.verb(next)?.form === 'infinitive' && cue.frames.has('to')
  if (!(word === 'that' && cue.frames.has('that')) && !infinitive) return null
  const from = infinitive ? next : next + 1
  const noun = scene.noun(cue.head)
  source ??= possessor(scene, noun?.from ?? cue.head, cue.head) ?? carrier(scene, noun?.from ?? cue.head)
  if (!source) return null
  const subject = noun !== null && isSubject(scene, noun.from)
  const to = subject ? beforeMainVerb(scene, from, limit) : limit
  if (to - from < 2) return null
  const score = 0.6
  return {
    rule: 'noun-cue',
    ...cueParts(cue),
    content: [{ from, to }],
    source,
    prompt: null,
    ...NO_CIRCUMSTANCES,
    score,
    evidence: [because(scene, 'noun-cue', score, cue), because(scene, source.rule, 0.1, source)],
  }
}

/** "the minister's claim", "their hope" */
function possessor(scene: Scene, from: number, head: number): FoundSource | null {
  for (let i = head - 1; i > from; i--)
    if (scene.word(i) === "'s" || scene.word(i) === "'") return { from, to: i, head: i - 1, rule: 'source.possessor' }
  if (['his', 'her', 'its', 'their', 'our', 'my', 'your'].includes(scene.word(from))) return { from, to: from + 1, head: from, rule: 'source.possessor' }
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

/** The end of a clause before the second conjugated verb: "claim that the scheme had worked | was dismissed". */
function beforeMainVerb(scene: Scene, from: number, limit: number): number {
  let verbs = 0
  for (let i = from; i < limit; i++) {
    const group = scene.verb(i)
    if (group?.form === 'finite' && group.from === i && ++verbs === 2 && scene.word(i - 1) !== 'and' && !scene.noun(i - 1)?.pronoun) return i
  }
  return limit
}
