import type { Numeral, Outcome, Reading } from '../model.ts'
import { isHyphen, round } from '../read/cardinal.ts'
import { countedNoun, countedOf, countsPeople } from '../read/counted-noun.ts'
import type { View } from '../view.ts'
import { per } from './per.ts'
import type { Rule } from './rule.ts'

const COMPARED_ONE = /^(?:least|than|most)$/

/** "five patients", "24 of its 26 ferry routes", "dozens of schools", "two arrested", "1.2k staff". */
export const count: Rule = {
  id: 'count',
  description: 'so many of something: five patients, 24 of its 26 routes, dozens of schools, two arrested',
  on: ['digits', 'cardinal', 'vague', 'pair'],
  read(view, numeral): Outcome | null {
    const { kind, start, from, value, modifier } = numeral
    const short = kind === 'digits' && numeral.magnitude === 1 ? view.magnitude(numeral.end, false) : null
    const end = short?.end ?? numeral.end
    if (!short && kind === 'digits' && gluedLetters(view, end))
      return { rule: 'count.unread', start, end, refused: 'letters behind that are not understood' }
    const to = short ? view.tokenAt(end, numeral.to - 1) : numeral.to
    const amount = round(value * (short?.value ?? 1))
    if (isPronounOne(view, numeral)) return { rule: 'count.one', start, end, refused: 'the word "one"' }
    const extra = view.extra(end)
    const base: Reading = {
      rule: 'count',
      start,
      end,
      kind: 'count',
      value: amount,
      unit: null,
      modifier: extra?.modifier ?? modifier,
      magnitude: numeral.magnitude * (short?.value ?? 1),
    }
    const plural = amount !== 1
    const more = extra ? view.tokenAt(extra.end, to) : to
    const noun = countedNoun(view, more, plural || more > to, more > to ? undefined : end)
    if (noun) {
      const many = noun.unit === 'time' ? { ...base, rule: 'count.times' } : base
      return withRate(view, { ...many, end: noun.span.end, unit: noun.unit, of: noun.span }, from)
    }
    const of = countedOf(view, kind === 'pair' ? to - 1 : more)
    if (of) {
      const direct =
        (kind === 'vague' || kind === 'pair') &&
        of.span.end - (view.tokens.end[to] ?? 0) < 24 &&
        of.span.start - (view.tokens.end[to] ?? 0) <= 1
      return { ...base, end: direct ? of.span.end : more > to ? (view.tokens.end[more - 1] ?? end) : end, unit: of.unit, of: of.span }
    }
    // "two arrested"
    if (countsPeople(view, to))
      return { ...base, rule: 'count.people', unit: 'person', of: { start: view.tokens.start[to] ?? 0, end: view.tokens.end[to] ?? 0 } }
    return { ...base, bare: true }
  },
}

/** "40 crimes a day", "6.5 deaths per 100,000 people". */
function withRate(view: View, reading: Reading, from: number): Reading {
  const rate = per(view, reading.end, from)
  return rate ? { ...reading, rule: 'rate', kind: 'rate', end: rate.end, per: rate.per } : reading
}

function gluedLetters(view: View, end: number): boolean {
  const piece = view.piece(end)
  return piece !== null && piece.gap === '' && /^\p{L}/u.test(piece.word) && !/^(?:ish|odd|plus)$/.test(piece.word)
}

/** "one" that is a pronoun or an article: all but "at least one", "one or more", "one or two". */
function isPronounOne(view: View, { kind, value, from, to }: Numeral): boolean {
  if (kind !== 'cardinal' || value !== 1) return false
  if (COMPARED_ONE.test(view.near(from, -1)) || view.text[view.tokens.start[from] ?? 0]?.toLowerCase() !== 'o') return false
  if (view.near(to, 0) === 'or' && /^(?:more|fewer)$/.test(view.near(to, 1))) return false
  // "one to two years", "one or two"
  if (/^(?:to|or|and|-|–)$/.test(view.near(to, 0)) && view.pos(to + 1) === 'NUM' && view.together(to + 1, to)) return false
  return !isHyphen(view, to)
}
