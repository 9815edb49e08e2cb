import type { Attribution } from '../attribution/layer.ts'
import type { Tokens } from '../document/layer.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Phrases } from '../syntax/layer.ts'
import type { Attitude } from '../types.ts'
import { affirmed as AFFIRMED, negated as NEGATED } from './factuality.generated.ts'
import { factualityOf, type ReportingVerb } from './factuality.ts'
import { MARK, type Marks } from './marks.ts'
import { verbGroupAt } from './verb-at.ts'

/** What the reporting words make of the content: see `Cue` in `types.ts`. */
export interface CueAttitude {
  readonly attitude: Attitude
  readonly factuality: number
}

/** An adverb or a negation stands at most so many tokens before the reporting verb. */
const BEFORE = 4
/** And an adverb so many after it: "claimed falsely". */
const AFTER = 1
/** What readers make of a content that the writer calls false, true or hearsay. */
const FALSE = -2.5
const TRUE = 2.8
const HEARSAY = 0.3
/** Reporting nouns and phrases ("the claim that", "according to") are taken as a plain verb of saying of their attitude. */
const plainVerb = (attitude: Attitude): ReportingVerb => ({ class: 'say', attitude, frames: ['quote', 'that', 'bare'] })
/** What these verbs report is taken for granted even when they are negated: "did not know that the road was closed". */
const PRESUPPOSING = new Set(['think', 'announce'])

/**
 * The attitude of a statement's reporting words, with what bears on them.
 *
 *     said  neutral · did not | confirm  distance · did not | deny  neutral · falsely | claimed  distance · rightly | said  endorse
 *                     ^negation                                               ^adverb
 */
export function cueAttitude(
  { lemma, attitude, from, to }: NonNullable<Attribution['cue']>,
  tokens: Tokens,
  phrases: Phrases,
  marks: Marks,
  lexicon: Lexicon,
): CueAttitude {
  const row = lexicon.index('cueVerbs').get(lemma)
  const verb: ReportingVerb = row ?? plainVerb(attitude)
  const effect = adverbBeside(tokens, lexicon, from, to)
  const negated = isNegated(tokens, phrases, marks, from)
  const factuality = factualityOf(verb, negated ? NEGATED : AFFIRMED)
  if (effect === 'false' && !negated) return { attitude: 'distance', factuality: FALSE }
  if (effect === 'true' && !negated) return { attitude: 'endorse', factuality: TRUE }
  if (effect === 'hearsay') return { attitude: 'distance', factuality: rounded(Math.min(factuality, HEARSAY)) }
  if (!negated) return { attitude, factuality: rounded(factuality) }
  if (attitude === 'endorse' && !PRESUPPOSING.has(verb.class)) return { attitude: 'distance', factuality: rounded(Math.min(factuality, 0)) }
  return { attitude: 'neutral', factuality: rounded(factuality) }
}

function adverbBeside({ lower, sentence }: Tokens, lexicon: Lexicon, from: number, to: number): 'false' | 'true' | 'hearsay' | null {
  const adverbs = lexicon.index('cueAdverbs')
  for (let i = Math.max(0, from - BEFORE); i < to + AFTER; i++) {
    const found = sentence[i] === sentence[from] ? adverbs.get(lower[i] ?? '') : undefined
    if (found) return found.effect
  }
  return null
}

/** "did not confirm", "never said", "refused to confirm"; not "did not | say he denied". */
function isNegated({ sentence }: Tokens, phrases: Phrases, { bits }: Marks, from: number): boolean {
  if (verbGroupAt(phrases, from)?.negated) return true
  for (let i = from - 1; i >= from - BEFORE && i >= 0 && sentence[i] === sentence[from]; i--) {
    const mark = bits[i] ?? 0
    if (mark & MARK.negation) return (mark & MARK.pseudo) === 0
    const verb = verbGroupAt(phrases, i)
    if (mark & MARK.end || (verb && verb.to <= from && verb.form === 'finite')) return false
  }
  return false
}

const rounded = (value: number): number => Math.round(value * 10) / 10
