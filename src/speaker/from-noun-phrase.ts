import type { Entity } from '../entity/layer.ts'
import { oneLine } from '../entity/one-line.ts'
import { ANY_ROLE, DOCUMENT, GROUP, NOMINAL_BODY, PLURAL } from '../mention/word-bits.ts'
import type { Basis } from '../types.ts'
import type { Cast } from './cast.ts'

/**
 * A source that no mention covers ("Another", "Many of those present", "one prevention of future death report") is a speaker of
 * its own, named by its own words.
 */
export function fromNounPhrase(
  cast: Cast,
  source: { readonly from: number; readonly to: number },
  collective: boolean,
): { entities: readonly Entity[]; basis: Basis; confidence: number; rule: string } {
  const { tokens, phrases, mentions, text } = cast
  let { from, to } = source
  while (from < to - 1 && tokens.pos[from] === 'PUNCT') from++
  while (to - 1 > from && tokens.pos[to - 1] === 'PUNCT') to--
  const noun = phrases.nouns[phrases.nounAt[from] ?? -1]
  const last = to - 1
  const whole = /^(?:NOUN|PROPN)$/.test(tokens.pos[last] ?? '') && !hasLink(cast, from, last)
  const head = whole ? last : noun && noun.head < to ? noun.head : last
  const name = oneLine(text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0))
  const bits = mentions.bits[head] ?? 0
  const counted = MANY.has(tokens.lower[head] ?? '') && tokens.lower[head + 1] === 'of'
  const plural = collective || counted || noun?.plural === true || (bits & PLURAL) !== 0
  const another = /^(?:a|an|another|one|some|other|others)$/.test(tokens.lower[from] ?? '')
  const entity = cast.fromWords(name, collective ? 'group' : typeOf(bits, plural), plural, !another)
  return { entities: [entity], basis: 'stated', confidence: 0.7, rule: 'speaker.from-noun-phrase' }
}

const MANY = new Set([
  'number',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'majority',
  'handful',
  'raft',
  'chorus',
  'lot',
  'couple',
  'most',
  'many',
  'some',
  'several',
  'all',
  'both',
  'percent',
  'half',
  'range',
  'host',
  'string',
  'series',
])

function hasLink({ tokens }: Cast, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (tokens.pos[k] === 'ADP' || tokens.lower[k] === ',' || tokens.pos[k] === 'VERB') return true
  return false
}

function typeOf(bits: number, plural: boolean): Entity['type'] {
  if (bits & GROUP) return 'group'
  if (bits & ANY_ROLE) return plural ? 'group' : 'unnamed'
  if (bits & DOCUMENT) return 'document'
  if (bits & NOMINAL_BODY) return plural ? 'group' : 'organization'
  return plural ? 'group' : 'unnamed'
}
