import { paragraphs } from '../../src/document/paragraphs.ts'
import { tokens } from '../../src/document/tokens.ts'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import type { Numbers } from '../../src/number/layer.ts'
import { numbers } from '../../src/number/numbers.ts'
import { pipeline, type Stage } from '../../src/pipeline/stage.ts'
import { phrases } from '../../src/syntax/phrases.ts'
import type { ArticleMeta, Diagnostic } from '../../src/types.ts'

/** A sentence and the records it must give, in order. */
export type NumericCase = readonly [sentence: string, ...records: string[]]

/** Single sentences have no page furniture. */
const furniture: Stage<'paragraphs', 'furniture'> = {
  id: 'furniture',
  needs: ['paragraphs'],
  adds: ['furniture'],
  run: ({ paragraphs: { length } }) => ({ furniture: { list: [], paragraph: new Uint8Array(length) } }),
}

const upToNumbers = pipeline.use(paragraphs).use(furniture).use(tokens()).use(phrases).use(numbers)
const lexicon = createLexicon()

/** The number layer of `text`, and what was reported on the way. */
export function numbersOf(text: string, meta: ArticleMeta = {}): Numbers & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const doc = upToNumbers.run(text, { lexicon, meta, report: (diagnostic) => diagnostics.push(diagnostic) })
  return { ...doc.numbers, diagnostics }
}

/** The records of `text` in one line each, refused numbers as `✗ words`, all in the order of the text. */
export function readAs(text: string): string[] {
  const { list, refused } = numbersOf(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const lines = list.map(({ span, kind, value, unit, per, modifier, direction, baseline }): [number, string] => {
    const amount = typeof value === 'object' ? `${value.low}..${value.high}` : value
    const rest = [unit, per && `per ${per}`, modifier === 'exact' ? null : modifier, direction, baseline && `from ${baseline.text}`]
    return [span.start, [`${words(span)} = ${kind} ${amount}`, ...rest.filter((part) => part)].join(' ')]
  })
  for (const { span } of refused) lines.push([span.start, `✗ ${words(span)}`])
  return lines.sort(([a], [b]) => a - b).map(([, line]) => line)
}
