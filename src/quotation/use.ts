import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Row } from '../lexicon/schema.ts'
import type { Draft } from './build.ts'
import type { QuotationUse } from './layer.ts'
import { nickname } from './use/nickname.ts'
import { shortSpeech, speechByLength } from './use/speech.ts'
import { titleByCue, titleByShape } from './use/title.ts'

/** What the rules of use look at: a quotation's first and last tokens, and the words it may stand beside. */
export interface Quoted {
  readonly tokens: Tokens
  /** Tokens `[from, to)`, marks excluded; from the first stretch to the end of the last. */
  readonly from: number
  readonly to: number
  readonly stretches: number
  /** Tokens of its sentence's paragraph. */
  readonly paragraphFrom: number
  readonly paragraphTo: number
  /** Words in it: tokens that are no punctuation; counted to twenty. */
  readonly words: number
  readonly workCues: ReadonlyMap<string, Row<'workCues'>>
  readonly cueVerbs: ReadonlyMap<string, unknown>
}

/** One reason to take a quotation for what it is. */
export interface UseRule {
  readonly id: string
  readonly description: string
  readonly use: QuotationUse
  matches(quoted: Quoted): boolean
}

/** The first that matches decides; a quotation that none matches is a fragment. */
export const useRules: readonly UseRule[] = [nickname, titleByCue, titleByShape, speechByLength, shortSpeech]

/** A classifier for the quotations of one document. */
export function createClassifier(tokens: Tokens, lexicon: Lexicon): (draft: Draft) => { use: QuotationUse; rule: string } {
  const workCues = lexicon.index('workCues')
  const cueVerbs = lexicon.index('cueVerbs')
  return ({ stretches }) => {
    const first = stretches[0]
    const last = stretches.at(-1)
    if (!first || !last) return { use: 'fragment', rule: 'use.fragment' }
    const { from } = first
    const to = stretches.length > 1 ? first.to : last.to
    let words = 0
    for (let i = from; i < to && words < 20; i++) if (tokens.pos[i] !== 'PUNCT') words++
    const quoted: Quoted = {
      tokens,
      from,
      to,
      stretches: stretches.length,
      paragraphFrom: tokens.paragraphFrom[first.paragraph] ?? 0,
      paragraphTo: tokens.paragraphFrom[first.paragraph + 1] ?? tokens.count,
      words,
      workCues,
      cueVerbs,
    }
    const rule = useRules.find((rule) => rule.matches(quoted))
    return rule ? { use: rule.use, rule: rule.id } : { use: 'fragment', rule: 'use.fragment' }
  }
}
