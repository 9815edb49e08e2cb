import { clauseLimit, contentEnd } from '../content-end.ts'
import type { Cue } from '../cues.ts'
import { because, cueParts, NO_CIRCUMSTANCES, type Proposal } from '../proposal.ts'
import type { Scene } from '../scene.ts'

/**
 * A report without a source: the subject and the infinitive together are the content.
 *
 *     The driver | is understood | to be in hospital |.
 *     ^content     ^cue            ^content
 * Not: The driver was told to stop.      the subject is the hearer
 */
export function passiveReport(scene: Scene, cue: Cue, cues: readonly Cue[]): Proposal | null {
  const { group } = cue
  if (!group?.passive || !REPORTS.has(cue.lemma) || scene.verb(cue.to)?.form !== 'infinitive' || scene.verb(cue.to)?.from !== cue.to)
    return null
  const to = contentEnd(scene, cue, cue.to, clauseLimit(scene, cue.from), cues)
  if (to <= cue.to + 1) return null
  const subject = scene.nounTo(group.from - 1)
  const content = subject && !subject.pronoun ? [{ from: subject.from, to: subject.to }] : []
  const score = 0.55
  return {
    rule: 'passive-report',
    ...cueParts(cue),
    content: [...content, { from: cue.to, to }],
    source: null,
    prompt: null,
    ...NO_CIRCUMSTANCES,
    score,
    evidence: [because(scene, 'passive-report', score, cue)],
  }
}

/** Verbs that in the passive report what is said or thought, not what is asked for. */
const REPORTS = new Set([
  'say',
  'believe',
  'understand',
  'think',
  'report',
  'allege',
  'know',
  'consider',
  'rumour',
  'rumor',
  'claim',
  'feel',
  'deem',
  'estimate',
])
