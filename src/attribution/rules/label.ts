import type { Quotation } from '../../quotation/layer.ts'
import { NO_CIRCUMSTANCES } from '../proposal.ts'
import type { Scene } from '../scene.ts'
import { nounPhraseAfter } from '../source.ts'
import type { Tag } from '../tag.ts'

/**
 * A name and a colon before a quotation, without a verb.
 *
 *     Ann Lee: “We will appeal.”
 *            ^colon
 * Not: Three words came up again and again: “fear”, “cold” and “noise”.
 */
export function label(scene: Scene, quotation: Quotation): Tag | null {
  const first = quotation.stretches[0]
  if (!first?.open) return null
  const colon = first.from - 2
  if (scene.word(colon) !== ':') return null
  const from = scene.sentenceFrom(colon)
  const start = scene.word(from) === 'and' && scene.word(from + 1) === 'from' ? from + 2 : from
  const source = nounPhraseAfter(scene, start, colon)
  if (!source || !scene.doc.phrases.nouns[scene.doc.phrases.nounAt[source.head] ?? -1]?.proper) return null
  if (source.to !== colon && scene.word(source.to) !== ',' && scene.word(source.to) !== '(') return null
  return {
    rule: 'label',
    cue: null,
    mark: { from: colon, to: colon + 1 },
    source,
    ...NO_CIRCUMSTANCES,
    end: first.from,
    score: 0.85,
  }
}
