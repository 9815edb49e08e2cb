import type { NumeralKind } from '../model.ts'
import type { View } from '../view.ts'

/** Where a numeral in words ends and what it comes to. */
export interface Words {
  kind: NumeralKind
  value: number
  magnitude: number
  to: number
}

/** "minus five", "negative 3", but "plus or minus 3". */
export const isNegative = (view: View, i: number): boolean => /^(?:minus|negative)$/.test(view.near(i, -1)) && view.near(i, -2) !== 'or'

export const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
/** Parts of a whole are given to four places, small ones to four figures: a third is 0.3333, one in 121 is 0.008264. */
export const share = (value: number): number =>
  Math.abs(value) < 0.01 ? Number(value.toPrecision(4)) : Math.round(value * 10_000) / 10_000

/** Before "two quarters" they make quarters of a year of them. */
const TIMELY = new Set(['past', 'last', 'previous', 'next', 'coming', 'following', 'consecutive', 'straight', 'successive'])

/** "the past three quarters", "for two quarters", but "three quarters of" and "one quarter". */
const isQuarterOfYear = (view: View, i: number, j: number, whole: number): boolean =>
  TIMELY.has(view.near(i, -1)) || ((whole === 2 || whole === 4) && view.near(j, 1) !== 'of')

/** A hyphen between two words, glued on both sides. */
export function isHyphen({ tokens, text }: View, i: number): boolean {
  const start = tokens.start[i] ?? 0
  const sign = text[start]
  return (
    (sign === '-' || sign === '\u2010' || sign === '\u2011') &&
    tokens.end[i] === start + 1 &&
    tokens.end[i - 1] === start &&
    tokens.start[i + 1] === start + 1
  )
}

/** The token after `i`, a hyphen between them left out; −1 at the end of the sentence. */
function next(view: View, i: number): number {
  const j = view.together(i + 1, i) && isHyphen(view, i + 1) ? i + 2 : i + 1
  return view.together(j, i) ? j : -1
}

/**
 * A cardinal in words from token `i`, with what may follow it: a fraction or an ordinal.
 *
 *     two hundred and fifty thousand · twenty-first · two-thirds · two and a half million
 */
export function readCardinal(view: View, i: number): Words | null {
  const { words } = view.lexicon
  let total = 0
  let current = 0
  let magnitude = 1
  let last = ''
  let smallest = Number.POSITIVE_INFINITY
  let to = i
  let beforeAnd = 0
  let j = i
  while (j >= 0) {
    const entry = words.get(view.lower(j))
    if (!entry) {
      // "one hundred and five": "and" goes on only after a scale, before less than a hundred
      const after = view.lower(j) === 'and' && last === 'scale' ? next(view, j) : -1
      const kind = after >= 0 ? words.get(view.lower(after))?.kind : undefined
      if (kind !== 'unit' && kind !== 'ten' && kind !== 'ordinal') break
      beforeAnd = total + current
      j = after
      last = 'and'
      continue
    }
    const { kind, value } = entry
    if (kind === 'unit') {
      if (last === 'unit' || last === 'teen' || last === 'group' || (last === 'ten' && value > 9)) break
      current += value
      last = value > 9 ? 'teen' : 'unit'
    } else if (kind === 'ten') {
      if (last === 'unit' || last === 'ten' || last === 'teen' || last === 'group') break
      current += value
      last = 'ten'
    } else if (kind === 'scale' && value === 100) {
      if (current >= 100) break
      current = (current || 1) * 100
      last = 'scale'
    } else if (kind === 'scale') {
      // "three lakh crore", "a thousand million"
      if (last === 'scale' && current === 0 && total > 0) {
        if (value < smallest) break
        total *= value
        magnitude *= value
        smallest = value
        to = j + 1
        j = next(view, j)
        continue
      }
      if (value >= smallest) break
      if (current === 0 && last !== '') break
      total += (current || 1) * value
      magnitude = total === value || current !== 0 ? value : magnitude
      current = 0
      smallest = value
      last = 'scale'
    } else if (kind === 'group' || (kind === 'plural' && (last === 'unit' || last === 'ten') && (value === 12 || value >= 1000))) {
      if (last === 'group') break
      current = (current || 1) * value
      last = 'group'
    } else if (kind === 'ordinal' && last !== '') {
      return ordinalTail(view, { kind: 'cardinal', value: total + current, magnitude, to }, j, value)
    } else if (kind === 'part' && last !== '') {
      const whole = total + current
      // "one hundred and three quarters"
      if (beforeAnd > 0)
        return {
          kind: 'cardinal',
          value: beforeAnd + share((whole - beforeAnd) / value) * magnitude,
          magnitude: 1,
          to: j + 1,
        }
      // "nine quarters of growth" and "the past two quarters" are no fraction; "three quarters" may be
      if (whole > 0 && (value !== 4 || (whole <= 4 && !isQuarterOfYear(view, i, j, whole))))
        return scaled(view, { kind: 'part', value: share(whole / value), magnitude: 1, to: j + 1 })
      break
    } else break
    to = j + 1
    j = next(view, j)
  }
  if (to === i) return null
  return point(view, { kind: 'cardinal', value: total + current, magnitude, to })
}

/** "five point two", "zero point zero eight": the decimals behind the word "point", and a scale after them. */
function point(view: View, words: Words): Words {
  if (view.near(words.to - 1, 1) !== 'point') return words
  let decimals = ''
  let j = words.to + 1
  for (; j < words.to + 7 && view.together(j, words.to); j++) {
    const entry = view.lexicon.words.get(view.lower(j))
    if (entry?.kind === 'unit' || entry?.kind === 'ten')
      decimals += entry.kind === 'unit' && /[1-9]0$/.test(decimals) && isHyphen(view, j - 1) ? '' : entry.value
    else if (!isHyphen(view, j)) break
    if (entry?.kind === 'unit' && isHyphen(view, j - 1)) decimals = `${decimals.slice(0, -1)}${entry.value}`
  }
  if (decimals === '') return words
  const scale = view.together(j, words.to) ? view.lexicon.words.get(view.lower(j)) : undefined
  const times = scale?.kind === 'scale' ? scale.value : 1
  return { ...words, value: (words.value + Number(`0.${decimals}`)) * times, magnitude: words.magnitude * times, to: times > 1 ? j + 1 : j }
}

/** "two thirds of a million", "three quarters billion". */
function scaled(view: View, words: Words): Words {
  const of = view.near(words.to - 1, 1) === 'of' && /^an?$/.test(view.near(words.to, 1)) ? 2 : 0
  const scale = view.together(words.to + of, words.to - 1) ? view.lexicon.words.get(view.lower(words.to + of)) : undefined
  return scale?.kind === 'scale' ? { kind: 'cardinal', value: words.value * scale.value, magnitude: 1, to: words.to + of + 1 } : words
}

/** "one third", "one hundred and fifth", "twenty-first". */
function ordinalTail({ lexicon, tokens }: View, cardinal: Words, at: number, value: number): Words {
  const before = lexicon.words.get(tokens.lower[at - 1] ?? '') ?? lexicon.words.get(tokens.lower[at - 2] ?? '')
  if (cardinal.value === 1 && value >= 3) return { kind: 'part', value: share(1 / value), magnitude: 1, to: at + 1 }
  // "two hundredth"
  if (value >= 100 && cardinal.value > 1 && cardinal.value < value)
    return { kind: 'ordinal', value: cardinal.value * value, magnitude: 1, to: at + 1 }
  if (cardinal.value >= 20 && value < 100 && before?.kind !== 'unit')
    return { kind: 'ordinal', value: cardinal.value + value, magnitude: 1, to: at + 1 }
  return cardinal
}

/** "and a half", "and a quarter", "and three quarters" after a whole number, and the scale after that: "two and a half million". */
export function addHalf(view: View, words: Words): Words {
  if (words.kind !== 'cardinal') return words
  const and = view.together(words.to, words.to - 1) && isHyphen(view, words.to) ? words.to + 1 : words.to
  if (view.near(and - 1, 1) !== 'and' || !view.together(and, words.to - 1)) return words
  const article = next(view, and)
  if (article < 0) return words
  const isArticle = view.lower(article) === 'a' || view.lower(article) === 'one'
  const part = isArticle ? next(view, article) : -1
  const entry = part >= 0 ? view.lexicon.words.get(view.lower(part)) : undefined
  let value = 0
  let to = 0
  if (entry && (entry.kind === 'part' || (entry.kind === 'ordinal' && entry.value > 2))) {
    value = share(1 / entry.value)
    to = part + 1
  } else {
    const more = readCardinal(view, article)
    if (more?.kind !== 'part') return words
    value = more.value
    to = more.to
  }
  const scale = view.together(to, article) ? view.lexicon.words.get(view.lower(to)) : undefined
  const times = scale?.kind === 'scale' ? scale.value : 1
  // "three million and a half" is 3.5 million, "one billion and a half million" adds its own
  if (words.magnitude > 1)
    return { ...words, value: words.value + value * (times > 1 ? times : words.magnitude), to: times > 1 ? to + 1 : to }
  return { ...words, value: (words.value + value) * times, magnitude: words.magnitude * times, to: times > 1 ? to + 1 : to }
}
