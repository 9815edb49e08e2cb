import { attributions } from '../../src/attribution/attributions.ts'
import type { Attribution } from '../../src/attribution/layer.ts'
import { furniture } from '../../src/document/furniture.ts'
import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { pipeline } from '../../src/pipeline/stage.ts'
import { quotations } from '../../src/quotation/quotations.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import { testContext } from './read.ts'

const attributor = pipeline.use(paragraphs).use(furniture).use(tokens()).use(quotations).use(phrases).use(attributions)

/** The attributions of a text. */
export const attribute = (text: string): readonly Attribution[] => attributor.run(text, testContext()).attributions.list

/** One line an attribution: `source | cue | content / content`, with - for none. */
export const lines = (text: string): string[] =>
  attribute(text).map(({ source, cue, content }) => {
    const words = (span: { start: number; end: number } | undefined) => (span ? text.slice(span.start, span.end) : '-')
    return `${words(source?.span)} | ${words(cue?.span)} | ${content.map(words).join(' / ')}`
  })
