import type { Mention } from '../mention/layer.ts'
import { DATE } from '../mention/word-bits.ts'
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
  return best
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
  const mention = mentions.list[mentions.at[head] ?? -1]
  return (
    mention?.form === 'name' &&
    mention.type === 'place' &&
    mention.from === from &&
    BEFORE_PLACE.has(tokens.lower[from - 1] ?? '') &&
    tokens.sentence[from - 1] === tokens.sentence[from]
  )
}
