import { stepOver } from '../circumstances.ts'
import { clauseLimit } from '../content-end.ts'
import type { Cue } from '../cues.ts'
import { because, cueParts, type Proposal } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import { invertible, subjectAfter, subjectBefore } from '../source.ts'

const LEADING = new Set(['but', 'and', 'however', 'meanwhile'])
const BREAK = new Set([';', ':'])

/**
 * A clause and then its tag, at the sentence's end or in its middle.
 *
 *     The bridge would close in May |, the council said |.
 *     ^content                          ^source      ^cue
 *     The bridge |, officials said |, would close in May.     two ranges of content
 * Not: When asked, the council said the bridge would close.
 */
export function clauseBeforeTag(scene: Scene, cue: Cue): Proposal | null {
  const { group } = cue
  if (group?.form !== 'finite' || group.passive || !(cue.frames.has('quote') || cue.frames.has('bare'))) return null
  const low = clauseStart(scene, cue)
  const limit = clauseLimit(scene, cue.from)
  const before = subjectBefore(scene, group.from, low)
  let source = before
  let tagFrom = before?.from ?? group.from
  let after = cue.to
  if ((!before || scene.word(before.from - 1) !== ',') && invertible(cue) && scene.word(group.from - 1) === ',') {
    source = subjectAfter(scene, cue.to, limit)
    if (!source || source.to > limit) return null
    tagFrom = group.from
    after = source.to
  }
  if (!source) return null
  const comma = tagFrom - 1
  if (comma <= low || (scene.word(comma) !== ',' && !scene.isDash(comma))) return null
  const from = contentStart(scene, low)
  if (from >= comma || isSubordinate(scene, from)) return null
  const step = stepOver(scene, { ...cue, to: after }, limit)
  const rest = restAfterTag(scene, step.next, limit, source.to > cue.to)
  if (rest === undefined) return null
  // "The bridge, officials said, would close": the verb may stand after the tag
  if (!hasVerb(scene, from, comma) && !(rest && scene.isFinite(rest.from))) return null
  const content: Range[] = [{ from, to: comma }]
  if (rest) content.push(rest)
  const score = 0.85
  return {
    rule: 'clause-before-tag',
    ...cueParts(cue),
    content,
    source,
    prompt: null,
    audience: step.audience,
    when: step.when,
    medium: step.medium,
    score,
    evidence: [because(scene, 'clause-before-tag', score, cue), because(scene, source.rule, 0.1, source)],
  }
}

/** Left end of the clause: the sentence's start, or after a semicolon. */
function clauseStart(scene: Scene, cue: Cue): number {
  const low = scene.sentenceFrom(cue.from)
  for (let i = cue.from - 1; i > low && i > cue.from - 80; i--) if (BREAK.has(scene.word(i))) return i + 1
  return low
}

function contentStart(scene: Scene, low: number): number {
  let from = low
  if (LEADING.has(scene.word(from))) from++
  if (scene.word(from) === ',') from++
  return from
}

/** A clause that begins so belongs to the tag, not to the content: "Asked about it, he said". */
function isSubordinate(scene: Scene, from: number): boolean {
  const verb = scene.verb(from)
  if (verb?.from !== from) return false
  return verb.form === 'gerund' || verb.form === 'infinitive' || scene.doc.tokens.pos[from] === 'VERB'
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 60; i++) if (scene.isFinite(i)) return true
  return false
}

/** What follows the tag: null for nothing, undefined if the cue has a complement of its own and this is no tag. */
function restAfterTag(scene: Scene, next: number, limit: number, inverted: boolean): Range | null | undefined {
  if (next >= limit) return null
  const word = scene.word(next)
  if (word !== ',' && !scene.isDash(next)) return inverted && scene.doc.tokens.pos[next] === 'ADP' ? null : undefined
  if (inverted) {
    // "said Ann Lee, the firm's lawyer": what follows the name belongs to it
    return null
  }
  const opener = scene.word(next + 1)
  const verb = scene.verb(next + 1)
  if (
    verb?.form === 'gerund' ||
    opener === 'who' ||
    opener === 'which' ||
    opener === 'as' ||
    opener === 'after' ||
    opener === 'when' ||
    opener === 'while'
  )
    return null
  return next + 2 < limit ? { from: next + 1, to: limit } : null
}
