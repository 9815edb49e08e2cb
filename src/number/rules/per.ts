import type { View } from '../view.ts'

const EACH = new Set(['a', 'an', 'per', 'each', 'every'])
const TIME_ADVERB: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
}
const THOUSANDS = /^(\d[\d,]*|(?:a |one )?(?:hundred|thousand|million|100|1,000))(?: (\p{L}+))?/u

export interface Per {
  readonly per: string
  readonly end: number
}

/** What a rate is per, in the words right after `end`: "an hour", "a litre", "per 100,000 people". `from` is a token before. */
export function per(view: View, end: number, from: number): Per | null {
  const { text } = view
  const separator = text[end]
  if (separator !== ' ' && separator !== '-' && separator !== '/') return null
  const i = view.tokenAt(end, from)
  if (separator === '/') return slash(view, end)
  const first = isSeparator(text, view.tokens.start[i] ?? 0) ? i + 1 : i
  if (!view.together(first, from)) return null
  const word = view.lower(first)
  const adverb = TIME_ADVERB[word]
  if (adverb && word !== 'daily' && view.pos(first) === 'ADV') return { per: adverb, end: view.tokens.end[first] ?? end }
  if (!EACH.has(word)) return null
  if (tellsWhen(view, first)) return null
  const after = view.tokens.end[first] ?? end
  if (word === 'per') {
    const thousands = THOUSANDS.exec(text.slice(after + 1, after + 40))
    if (thousands?.[1])
      return {
        per: thousands[0].replace(/ (?:in|by|a|and|of|for|at|was|is|to|on|this|last|compared|over|since|during|from|with|across)$/, ''),
        end:
          after +
          1 +
          thousands[0].replace(/ (?:in|by|a|and|of|for|at|was|is|to|on|this|last|compared|over|since|during|from|with|across)$/, '').length,
      }
  }
  const found = view.suffix(after)
  if (found?.suffix.type === 'unit' && found.suffix.row.form.length > 1 && found.gap !== '')
    return { per: found.suffix.row.unit, end: found.end }
  const piece = view.piece(after)
  if (!piece || piece.gap === '') return null
  const noun = piece.word.toLowerCase()
  return word === 'per' || view.lexicon.clues.per.has(noun) ? { per: noun, end: piece.end } : null
}

/** "£900k a year earlier", "£20 a week ago": when, not how often. */
function tellsWhen(view: View, i: number): boolean {
  const word = view.near(i, 2)
  if (word === 'before' || word === 'after' || word === 'on') return !view.together(i + 3, i) || view.pos(i + 3) === 'PUNCT'
  return word === 'ago' || word === 'earlier' || word === 'later' || word === 'previously'
}

const isSeparator = (text: string, offset: number): boolean => text[offset] === '-'

function slash(view: View, end: number): Per | null {
  const found = view.suffix(end + 1)
  return found?.suffix.type === 'unit' && found.gap === '' ? { per: found.suffix.row.unit, end: found.end } : null
}
