import type { Quotation } from '../../quotation/layer.ts'
import { NO_CIRCUMSTANCES } from '../proposal.ts'
import type { Scene } from '../scene.ts'
import { type FoundSource, subjectBefore } from '../source.ts'
import type { Tag } from '../tag.ts'

const REACH = 60
const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i'])
const BRINGS = new Set(['from', 'by'])

/**
 * A clause and a colon before direct speech, with no word for speaking.
 *
 *     The answer did not satisfy Ann Lee: “We will appeal.”       who stands before the colon
 *     Ms Lee was blunt: “We will appeal.”                         or does what the clause says
 * Not: There was one rule: “Nobody leaves.”
 */
export function colonWithoutCue(scene: Scene, quotation: Quotation): Tag | null {
  const first = quotation.stretches[0]
  const colon = (first?.from ?? 0) - 2
  if (!first?.open || quotation.use !== 'speech' || scene.word(colon) !== ':') return null
  const source = lastNamed(scene, colon) ?? subjectOfClause(scene, colon)
  if (!source) return null
  return {
    rule: 'colon-without-cue',
    cue: null,
    mark: { from: colon, to: colon + 1 },
    source,
    ...NO_CIRCUMSTANCES,
    end: first.from,
    score: 0.65,
  }
}

/** "… did not satisfy Ann Lee:", "praise from Ann Lee:" */
function lastNamed(scene: Scene, colon: number): FoundSource | null {
  const noun = scene.nounTo(colon - 1)
  if (!noun?.proper) return null
  const brought = scene.verb(noun.from - 1) !== null || BRINGS.has(scene.word(noun.from - 1))
  return brought ? { from: noun.from, to: noun.to, head: noun.head, rule: 'source.before-colon' } : null
}

/** The subject of the last clause before the colon, if it is someone. */
export function subjectOfClause(scene: Scene, colon: number): FoundSource | null {
  const low = Math.max(scene.sentenceFrom(colon), colon - REACH)
  for (let i = colon - 1; i >= low; i--) {
    const group = scene.verb(i)
    if (group?.form !== 'finite') continue
    if (scene.inSpeech(i)) return null
    const subject = subjectBefore(scene, group.from, low)
    if (subject) return isSomeone(scene, subject) ? subject : null
  }
  return null
}

const isSomeone = (scene: Scene, { head }: FoundSource): boolean => PERSONAL.has(scene.word(head)) || scene.noun(head)?.proper === true
