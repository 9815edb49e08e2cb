import { attributions, decide, propose } from '../../src/attribution/attributions.ts'
import { findCues } from '../../src/attribution/cues.ts'
import type { Attribution } from '../../src/attribution/layer.ts'
import { Scene } from '../../src/attribution/scene.ts'
import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { entities } from '../../src/entity/entities.ts'
import { mentions } from '../../src/mention/mentions.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import { testContext } from './read.ts'

const reader = pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations).use(phrases)
const attributor = reader.use(mentions).use(entities).use(attributions)

/** The attributions of a text by the rules alone. */
export function attribute(text: string): readonly Attribution[] {
  const context = testContext()
  const scene = new Scene(reader.run(text, context))
  return decide(scene, propose(scene, findCues(scene, context.lexicon)))
}

/** The attributions of a text, as the model decides. */
export const attributeWithModel = (text: string): readonly Attribution[] => attributor.run(text, testContext()).attributions.list

/** One line an attribution: `source | cue | content / content`, with - for none. */
export const lines = (text: string, by: (text: string) => readonly Attribution[] = attribute): string[] =>
  by(text).map(({ source, cue, content }) => {
    const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-')
    return `${words(source?.span)} | ${words(cue?.span)} | ${content.map(words).join(' / ')}`
  })
