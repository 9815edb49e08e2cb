import type { Modifier } from '../../types.ts'
import { looksPlural } from '../read/singular.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

const OLD = /^\]?[-\s\u2010\u2011]?(?:(year|month|week|day|yr)s?[- \u2010\u2011](?:old|olds|of age)|y\/?o)(?!\p{L})/iu
const AGED = new Set(['aged', 'age', 'ages'])
const SPAN = new Set(['between', 'about', 'around', 'under', 'over', 'just', 'only', 'from', 'of', 'at'])
const HUMAN_SUBJECT = new Set(['he', 'she', 'who', 'i', "i'm", "he's", "she's"])
const BE = new Set(['is', 'was', "'s", 'are', 'were', 'be', "'m", 'am', 'turned', 'turns', 'turning', 'being'])
const COMPANY = new Set(['inc', 'ltd', 'corp', 'co', 'plc'])

/** "71-year-old", "seven months old", "14 weeks of age". */
export const yearsOld: Rule = {
  id: 'age.years-old',
  description: 'an age in words: 71-year-old, seven months old, 16- and 17-year-olds',
  on: ['digits', 'cardinal', 'pair'],
  read({ text }, { start, end, value, modifier }) {
    const match = OLD.exec(text.slice(end, end + 24))
    if (match)
      return {
        rule: 'age.years-old',
        start,
        end: end + match[0].length,
        kind: 'age',
        value,
        unit: (match[1] ?? 'year').toLowerCase().replace('yr', 'year'),
        modifier,
      }
    // "16- and 17-year-olds", "18-to-24-year-olds": the first leans on the second
    const lean = /^(?:- (?:and|or|to) |[-–]to[-–]|–|-| to | and | or )\d{1,3}[- ]year[- ]olds?(?!\p{L})/iu.exec(text.slice(end, end + 26))
    return lean ? { rule: 'age.years-old', start, end, kind: 'age', value, unit: 'year' } : null
  },
}

/** "aged 71", "at the age of 12", "Ann Lee, 43,", "Ann Lee (43)", "she was 23 when". */
export const age: Rule = {
  id: 'age',
  description: 'an age by its place: aged 71; Ann Lee, 43, ; she was 23 when',
  on: ['digits', 'cardinal'],
  read(view, { kind, start, end, from, to, value, magnitude }) {
    if (value < 1 || value > 120 || magnitude > 1 || !Number.isInteger(value)) return null
    const reading = { rule: 'age', start, end, kind: 'age', value, unit: 'year' } as const
    if (afterAged(view, from)) return view.suffix(end)?.suffix.type === 'unit' && view.piece(end)?.gap === '' ? null : reading
    // "since I was about six"
    if (kind !== 'digits') return value > 1 && to === from + 1 && afterSubject(view, from, to, true) ? reading : null
    // "even now at 86 she says"
    if (view.near(from, -1) === 'at' && /^(?:he|she)$/.test(view.near(to, view.near(to, 0) === ',' ? 1 : 0))) return reading
    if (afterName(view, start, end, from, to)) return reading
    return afterSubject(view, from, to) ? reading : null
  },
}

/** The words before lead to "aged" or "the age of". */
function afterAged(view: View, from: number): boolean {
  let by = -1
  while (
    by > -5 &&
    (SPAN.has(view.near(from, by)) || view.pos(from + by) === 'NUM' || view.near(from, by) === 'and' || view.near(from, by) === 'to')
  )
    by--
  return AGED.has(view.near(from, by)) && view.pos(from + by) !== 'PROPN'
}

/** "Ann Lee, 43, said", "Ann Lee (43)", "a widower, 75, was". */
function afterName(view: View, start: number, end: number, from: number, to: number): boolean {
  const { text } = view
  const bracket = text[start - 1] === '(' && text[end] === ')'
  const comma = view.near(from, -1) === ','
  if ((!bracket && !comma) || !view.together(from - 2, from)) return false
  const name = from - 2
  let pos = view.pos(name)
  let at = name
  // "Ann Lee (pictured), 75,"
  if (view.lower(name) === ')') {
    while (at > name - 6 && view.together(at, from) && view.lower(at) !== '(') at--
    pos = view.pos(--at)
  }
  const suffixed = view.lower(at) === '.' ? at - 1 : at
  if (/^(?:jr|sr|snr|jnr)\.?$/.test(view.lower(suffixed))) pos = 'PROPN'
  if (pos !== 'PROPN' && !(pos === 'NOUN' && comma && (view.pos(to) === 'PUNCT' || !view.together(to, from)))) return false
  if (pos === 'NOUN' && view.lower(name).endsWith('s')) return false
  if (view.lexicon.months.has(view.lower(name)) || COMPANY.has(view.lower(name)) || view.pos(name - 1) === 'NUM') return false
  if (bracket) return view.isCapital(name)
  const sign = text[end] ?? ''
  if (sign === ',' || sign === ';' || sign === ')') return !/^,\d/.test(text.slice(end, end + 2)) && !listGoesOn(view, to)
  if (/^ [―—–-] /.test(text.slice(end, end + 3))) return pos === 'PROPN'
  if (sign === '.') return !/\d/.test(text[end + 1] ?? '')
  const after = view.near(to, 0)
  if (pos === 'PROPN' && (after === 'and' || after === 'or'))
    return view.isCapital(to + 1) || view.pos(to + 1) === 'PRON' || view.pos(to + 1) === 'DET'
  return (
    pos === 'PROPN' &&
    (after === 'who' ||
      after === 'of' ||
      after === 'from' ||
      after === 'was' ||
      after === 'and' ||
      after === 'has' ||
      after === 'had' ||
      after === 'is')
  )
}

/** "1, 2, 3": a list of numbers has no ages. */
const listGoesOn = (view: View, to: number): boolean => view.pos(to + 1) === 'NUM' && view.pos(to + 2) === 'PUNCT'

/** "she was 23 when", "Ann Lee is 24." */
function afterSubject(view: View, from: number, to: number, pronounOnly = false): boolean {
  let i = from - 1
  while ((view.pos(i) === 'ADV' || view.lower(i) === 'about') && view.together(i, from)) i--
  if (!BE.has(view.lower(i)) || !view.together(i, from)) return false
  if (view.together(to, from) && view.pos(to) !== 'PUNCT' && !view.lexicon.clues.afterAge.has(view.lower(to))) return false
  let j = i - 1
  while (view.together(j, from) && (view.pos(j) === 'ADV' || view.pos(j) === 'AUX')) j--
  const subject = view.together(j, from) ? view.lower(j) : ''
  if (HUMAN_SUBJECT.has(subject) || pronounOnly) return HUMAN_SUBJECT.has(subject)
  // "Ann Lee, from Fife, was 23"
  if (subject === ',') {
    let k = j - 1
    while (k > j - 8 && view.together(k, from) && view.lower(k) !== ',') k--
    return view.lower(k) === ',' && view.pos(k - 1) === 'PROPN' && view.pos(k - 2) === 'PROPN' && view.together(k - 2, from)
  }
  if (view.lower(i).startsWith('turn')) return view.isCapital(j) || view.pos(j) === 'PRON'
  if (view.pos(j) === 'NOUN') return view.lexicon.clues.person.has(subject)
  return view.pos(j) === 'PROPN' && view.pos(j - 1) === 'PROPN' && view.together(j - 1, from)
}

const LIMITS: Readonly<Record<string, Modifier>> = { under: 'less_than', over: 'more_than', above: 'more_than', below: 'less_than' }

/** "people under 30", "anyone over 75". */
export const peopleUnder: Rule = {
  id: 'age.people-under',
  description: 'an age that limits a group: people under 30, anyone over 75',
  on: ['digits', 'cardinal'],
  read(view, { start, end, from, to, value, magnitude }) {
    const modifier = LIMITS[view.near(from, -1)]
    if (!modifier || magnitude > 1 || value > 110 || value < 1 || !view.lexicon.clues.group.has(view.near(from, -2))) return null
    const pos = view.together(to, from) ? view.pos(to) : 'PUNCT'
    if (
      (pos === 'NOUN' && looksPlural(view.lower(to), view.lexicon.singulars)) ||
      pos === 'SYM' ||
      pos === 'ADJ' ||
      pos === 'PROPN' ||
      view.suffix(end)
    )
      return null
    const of = { start: view.tokens.start[from - 2] ?? 0, end: view.tokens.end[from - 2] ?? 0 }
    return { rule: 'age.people-under', start, end, kind: 'age', value, unit: 'year', modifier, of }
  },
}
