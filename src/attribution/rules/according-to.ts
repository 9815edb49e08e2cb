import { clauseLimit } from '../content-end.ts'
import type { Cue } from '../cues.ts'
import { because, cueParts, NO_CIRCUMSTANCES, type Proposal } from '../proposal.ts'
import type { Range, Scene } from '../scene.ts'
import { nounPhraseAfter } from '../source.ts'

/**
 * A phrase that names the source.
 *
 *     According to | the audit |, | one in five bridges is unsafe |.
 *     ^cue           ^source        ^content
 *     One in five bridges |, according to the audit |, is unsafe.     two ranges of content
 */
export function accordingTo(scene: Scene, cue: Cue): Proposal | null {
  if (cue.kind !== 'phrase') return null
  const low = scene.sentenceFrom(cue.from)
  const limit = clauseLimit(scene, cue.from)
  const source = nounPhraseAfter(scene, cue.to, limit)
  if (!source) return null
  let rest = source.to
  // an apposition or relative clause of the source ends at the next comma
  while (rest < limit && scene.word(rest) !== ',' && !scene.isDash(rest)) rest++
  const content: Range[] = []
  const comma = scene.word(cue.from - 1) === ','
  const before = { from: scene.word(low) === 'but' || scene.word(low) === 'and' ? low + 1 : low, to: comma ? cue.from - 1 : cue.from }
  if (before.to - before.from >= 2) content.push(before)
  if (rest + 1 < limit && (content.length === 0 || hasVerb(scene, rest + 1, limit))) content.push({ from: rest + 1, to: limit })
  const [first] = content
  if (!first) return null
  // "…, according to Ann Lee, a lawyer who …": with a whole clause before, what follows belongs to the source
  const whole = content.length === 2 && hasVerb(scene, first.from, first.to) ? [first] : content
  const score = 0.9
  return {
    rule: 'according-to',
    ...cueParts(cue),
    content: whole,
    source,
    prompt: null,
    ...NO_CIRCUMSTANCES,
    score,
    evidence: [because(scene, 'according-to', score, cue), because(scene, source.rule, 0.1, source)],
  }
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 60; i++) if (scene.isFinite(i)) return true
  return false
}
