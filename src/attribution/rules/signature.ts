import type { Quotation } from '../../quotation/layer.ts'
import { NO_CIRCUMSTANCES } from '../proposal.ts'
import type { Scene } from '../scene.ts'
import { nounPhraseAfter } from '../source.ts'
import type { Tag } from '../tag.ts'

/**
 * A dash and a name after a quotation.
 *
 *     “We will appeal.” – Ann Lee, lawyer
 *                       ^dash
 * Not: “We will appeal” – a promise nobody believed.
 */
export function signature(scene: Scene, quotation: Quotation): Tag | null {
  const last = quotation.stretches.at(-1)
  if (!last?.close) return null
  const dash = last.to + 1
  if (!scene.isDash(dash) || !scene.sameParagraph(dash, last.from)) return null
  const end = scene.paragraphTo(dash)
  const source = nounPhraseAfter(scene, dash + 1, end)
  if (!source || !scene.doc.phrases.nouns[scene.doc.phrases.nounAt[source.head] ?? -1]?.proper) return null
  for (let i = source.to; i < end && i < source.to + 30; i++) if (scene.isFinite(i)) return null
  return {
    rule: 'signature',
    cue: null,
    mark: { from: dash, to: dash + 1 },
    source,
    ...NO_CIRCUMSTANCES,
    end,
    score: 0.85,
  }
}
