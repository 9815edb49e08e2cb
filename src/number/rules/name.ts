import { isHyphen } from '../read/cardinal.ts'
import { countedNoun } from '../read/counted-noun.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const STREET_AFTER = 3
const MONTH_OR_DAY = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** Most words of the sentence are capitalised, so capitals tell nothing: "Two Held After Raid". */
export function isHeadline(view: View, i: number): boolean {
  let capitals = 0
  let words = 0
  for (let j = Math.max(0, i - 12); j < i + 12; j++) {
    if (!view.together(j, i) || view.lower(j).length < 4) continue
    words++
    if (view.isCapital(j)) capitals++
  }
  return words > 3 && capitals / words > 0.75
}

/** The number's own unit or noun shows that it counts, whatever stands before it. */
function counts(view: View, end: number, to: number): boolean {
  const suffix = view.suffix(end)
  if (suffix && suffix.suffix.type !== 'currency' && suffix.text !== 'C' && suffix.text !== 'F') return true
  if (suffix?.suffix.type === 'currency') return true
  const noun = countedNoun(view, to, true, end)
  return noun !== null && !view.isCapital(noun.head) && noun.unit !== view.lower(noun.head)
}

/** "Channel 4", "page 3", "Article 50", "Junction 8": a label before the number. */
export const label: Rule = {
  id: 'refuse.label',
  description: 'a label before the number makes it a name: Channel 4, page 3, Boeing 737',
  on: ['digits', 'cardinal'],
  read(view, { kind, start, end, from, to, value, magnitude }) {
    if (magnitude > 1 || !view.together(from - 1, from)) return null
    // "pp. 3"
    const dotted = view.lower(from - 1) === '.' && view.tokens.start[from - 1] === view.tokens.end[from - 2] ? 1 : 0
    const before = view.near(from, -1 - dotted).replace(/\.$/, '')
    const reason = view.lexicon.namesBefore.get(before)
    if (reason === undefined || view.text.slice(start, end).includes(',')) return null
    const labelled = view.isCapital(from - 1 - dotted) || kind === 'digits'
    if (!labelled || (kind === 'cardinal' && !view.isCapital(from))) return null
    // "I count 12", "to form 40 teams": a verb
    if (
      !view.isCapital(from - 1 - dotted) &&
      /^(?:PRON|PART|AUX)$/.test(view.pos(from - 2 - dotted)) &&
      view.together(from - 2 - dotted, from)
    )
      return null
    // "the year 1993", "form 40 teams", "In Euro 2024"
    if (value > 1000 && value < 2100 && (before === 'year' || reason === 'law' || !view.isCapital(from - 1 - dotted))) return null
    if ((reason !== 'model' && reason !== 'channel' && reason !== 'index' && counts(view, end, to)) || view.text[end] === '%') return null
    const last = view.tokens.end[from - 1] ?? 0
    return start - last <= 1 ? { rule: 'refuse.label', start, end: labelEnd(view, end), refused: `a name or label (${reason})` } : null
  },
}

/** "737-800", "3.2", "page 3-5", "50(1)". */
function labelEnd({ text }: View, end: number): number {
  const more = /^(?:[-–./]\d+)*(?:\(\w{1,3}\))*/.exec(text.slice(end, end + 12))
  return end + (more?.[0].length ?? 0)
}

/** "No 10 declined", "10 Downing Street". */
export const address: Rule = {
  id: 'refuse.address',
  description: 'a house number: 10 Downing Street, the 2300 block of Elm Street',
  on: ['digits', 'cardinal', 'ordinal'],
  needs: SIGN.capital,
  read(view, { kind, start, end, to, from }) {
    const refusal = { rule: 'refuse.address', start, end, refused: 'an address' }
    if (kind === 'digits' && view.near(to, 0) === 'block' && view.near(to, 1) === 'of') return refusal
    if (!view.together(to, to - 1) || !view.isCapital(to)) return null
    if (kind === 'cardinal' && !view.isCapital(from)) return null
    for (let by = 0; by <= STREET_AFTER; by++) {
      // "131 West 23rd Street"
      const street = view.isCapital(to + by) || (by > 0 && /^\d+(?:st|nd|rd|th)$/.test(view.lower(to + by)))
      if (!view.together(to + by, from) || !street) return null
      const word = view.lower(to + by).replace(/\.$/, '')
      if (view.lexicon.namesAfter.has(word) && (by > 0 || word === 'downing' || kind === 'ordinal')) return refusal
    }
    return null
  },
}

/** "No 10", "No. 11" of Downing Street; "No 1" is a rank. */
export const downingStreet: Rule = {
  id: 'refuse.no-10',
  description: 'No 10 and No 11 are the prime minister and the chancellor',
  on: ['digits', 'cardinal'],
  read(view, { start, end, from, value, to }) {
    const before = view.near(from, -1) === '.' ? view.near(from, -2) : view.near(from, -1)
    if ((before !== 'no' && before !== 'no.' && before !== 'number') || (value !== 10 && value !== 11)) return null
    const capital = view.isCapital(from - 1)
    return capital && !view.text.slice(start, end).includes('.') && view.pos(to) !== 'NOUN'
      ? { rule: 'refuse.no-10', start, end, refused: 'a name or label (place)' }
      : null
  },
}

/** "League One", "World War Two", "Five Live", "Radio 5 Live", "the Under-21s": a capital where a number has none. */
export const properName: Rule = {
  id: 'refuse.proper-name',
  description: 'a number with a capital inside a name: League One, Second World War, Internet Explorer 6',
  on: ['digits', 'cardinal', 'ordinal', 'part', 'decade'],
  read(view, { kind, start, end, from, to, value, magnitude }) {
    const refusal = { rule: 'refuse.proper-name', start, end, refused: 'part of a name' }
    if (!view.together(from - 1, from) && !(kind === 'ordinal' || kind === 'cardinal')) return null
    const beforeName =
      view.together(from - 1, from) &&
      view.pos(from - 1) === 'PROPN' &&
      view.isCapital(from - 1) &&
      !MONTH_OR_DAY.has(view.lower(from - 1)) &&
      !view.lexicon.months.has(view.lower(from - 1))
    const afterName = view.together(to, from) && view.pos(to) === 'PROPN' && view.isCapital(to)
    if (kind === 'decade') {
      const token = view.tokens.word[from] ?? ''
      return token.startsWith('Under-') && view.together(from - 1, from) ? refusal : null
    }
    if (kind === 'digits') {
      if (!beforeName || magnitude > 1 || value >= 1000 || !Number.isInteger(value)) return null
      if (/[,.\d%]/.test(view.text[end] ?? '') && /\d/.test(view.text[end + 1] ?? '')) return null
      if (start - (view.tokens.end[from - 1] ?? 0) !== 1 || isHyphen(view, to)) return null
      if (/^[-–]\d/.test(view.text.slice(end, end + 2)) || counts(view, end, to)) return null
      return afterName ||
        !view.together(to, from) ||
        view.pos(to) === 'PUNCT' ||
        view.pos(to) === 'AUX' ||
        view.pos(to) === 'VERB' ||
        view.pos(to) === 'ADP' ||
        view.pos(to) === 'CCONJ' ||
        view.pos(to) === 'NOUN'
        ? refusal
        : null
    }
    if (!view.isCapital(from) || isHeadline(view, from)) return null
    const opens = view.opensSentence(from)
    if (beforeName && !counts(view, end, to) && kind === 'cardinal') return refusal
    if (kind === 'cardinal') return afterName && !opens ? refusal : null
    // "First Minister", "the Second World War", "Fifth Avenue"
    return afterName && (!opens || kind === 'ordinal') ? refusal : null
  },
}
