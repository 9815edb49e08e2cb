import type { Mention } from '../mention/layer.ts'
import { DATE, SPEAK } from '../mention/word-bits.ts'
import type { Cast } from './cast.ts'

const TIME = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'morning',
  'evening',
  'night',
  'afternoon',
  'weekend',
  'time',
])
/** Common nouns for places that cannot speak after these: "across the country". */
export const PLACE_NOUN = new Set([
  'country',
  'area',
  'region',
  'world',
  'city',
  'town',
  'state',
  'county',
  'globe',
  'nation',
  'continent',
  'island',
  'neighbourhood',
])
export const ALL_OVER = new Set(['across', 'around', 'throughout', 'over', 'in', 'outside', 'inside', 'near'])
const RELATIVE = new Set(['that', 'who', 'which'])
const BEFORE_PLACE = new Set(['from', 'of', 'in', 'at', 'near', ','])
/** How far to the left the subject is looked for, in tokens. */
const REACH = 30

/**
 * A time, a number or a town cannot have said it: who can stands further left in the sentence, before what was taken for the source.
 *
 *     mechanical engineer Alan Weir, 60, from Tynemouth, said …      The father of a boy missing for a decade has said …
 *                         ^speaker            ^source                ^speaker                         ^source
 */
export function plausibleSource(cast: Cast, from: number, to: number): Mention | null {
  const subject = subjectOfClause(cast, from, to)
  if (subject) return subject
  if (!implausible(cast, from, to)) return null
  const { tokens, mentions, quotations } = cast
  const low = Math.max(0, from - REACH)
  let start = from
  while (
    start > low &&
    tokens.sentence[start - 1] === tokens.sentence[from] &&
    !ends(cast, start - 1) &&
    (quotations.outer[start - 1] ?? -1) < 0
  )
    start--
  let best: Mention | null = null
  for (let k = cast.firstFrom(start); k < mentions.list.length; k++) {
    const mention = mentions.list[k]
    if (!mention || mention.from >= from) break
    if (mention.type === 'place' || mention.type === 'other') continue
    if (mention.form === 'name' && mention.type === 'person') return mention
    best ??= mention
  }
  return best ?? beforeClause(cast, start, low)
}

/** "The group that represents traders across the country said": who the relative clause before token `end` goes with. */
function beforeClause({ tokens, mentions }: Cast, end: number, low: number): Mention | null {
  for (let k = end - 1; k > low && tokens.sentence[k] === tokens.sentence[end]; k--) {
    if (tokens.lower[k] === ',' || tokens.pos[k] === 'CCONJ') return null
    if (!RELATIVE.has(tokens.lower[k] ?? '')) continue
    const mention = mentions.list[mentions.at[k - 1] ?? -1]
    return mention && mention.to === k ? mention : null
  }
  return null
}

const SEES = new Set(['saw', 'seen', 'sees', 'witnessed', 'heard', 'knew', 'met'])

/** "A woman who saw the crash said": the object in a relative clause was taken for the source; the one the clause is about is it. */
function subjectOfClause({ tokens, phrases, mentions }: Cast, from: number, to: number): Mention | null {
  const verb = phrases.verbs[phrases.verbAt[from - 1] ?? -1]
  if (verb?.form !== 'finite' || tokens.lower[verb.from - 1] !== 'who' || (phrases.verbAt[to] ?? -1) < 0) return null
  // "a man who thinks the police said": what the clause says has a subject of its own
  if (
    (((mentions.bits[verb.head] ?? 0) & SPEAK) !== 0 && !SEES.has(tokens.lower[verb.head] ?? '')) ||
    tokens.sentence[verb.from - 1] !== tokens.sentence[from]
  )
    return null
  const mention = mentions.list[mentions.at[verb.from - 2] ?? -1]
  return mention && mention.to === verb.from - 1 && mention.type !== 'place' ? mention : null
}

/** A finite verb or a quotation mark: beyond it stands another clause. */
function ends({ tokens, quotations }: Cast, i: number): boolean {
  const pos = tokens.pos[i]
  return quotations.mark[i] === 1 || pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(tokens.lower[i] ?? ''))
}

function implausible(cast: Cast, from: number, to: number): boolean {
  const { tokens, phrases, mentions } = cast
  const head = Math.min(phrases.nouns[phrases.nounAt[from] ?? -1]?.head ?? from, to - 1)
  if (
    tokens.pos[head] === 'NUM' ||
    TIME.has(tokens.lemma[head] ?? '') ||
    ((mentions.bits[head] ?? 0) & DATE && tokens.pos[head] !== 'VERB')
  )
    return true
  if (PLACE_NOUN.has(tokens.lower[head] ?? '') && tokens.lower[from] === 'the' && ALL_OVER.has(tokens.lower[from - 1] ?? '')) return true
  const mention = mentions.list[mentions.at[head] ?? -1]
  return (
    mention?.form === 'name' &&
    mention.type === 'place' &&
    mention.from === from &&
    BEFORE_PLACE.has(tokens.lower[from - 1] ?? '') &&
    tokens.sentence[from - 1] === tokens.sentence[from]
  )
}
