import type { Row } from '../../lexicon/schema.ts'
import type { Numeral, Outcome, Reading } from '../model.ts'
import { round } from '../read/cardinal.ts'
import type { FoundSuffix, View } from '../view.ts'
import { isHeadline } from './name.ts'
import type { Rule } from './rule.ts'

/** Compound measures: the smaller unit behind, and how many of it the larger one is. */
const SMALLER: Readonly<Record<string, { readonly unit: string; readonly times: number }>> = {
  '[ft_i]': { unit: 'inch', times: 12 },
  '[stone_av]': { unit: 'pound', times: 14 },
}
/** Long times are told in years. */
const IN_YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100, millennium: 1000 }

/** 6'3" */
const HEIGHT = /^(\d)['’′] ?(\d{1,2})(?:["”″]|'')/
const SHAPE = /^[- ](?:wide|long|tall|high|deep|thick)(?!\p{L})/u

const unitName = (row: Row<'units'>): string => (row.kind === 'duration' && row.unit in IN_YEARS ? 'year' : row.unit)

function measured(rule: string, start: number, end: number, value: number, row: Row<'units'>, rest: Partial<Reading>): Reading {
  return {
    rule,
    start,
    end,
    kind: row.kind === 'duration' ? 'duration' : 'measure',
    value: round(value * (row.kind === 'duration' ? (IN_YEARS[row.unit] ?? 1) : 1)),
    unit: unitName(row),
    ...rest,
  }
}

/** "five days", "84mph", "1,900-mile-wide", "6ft 2in", "two and a half hours". */
export const measure: Rule = {
  id: 'measure',
  description: 'a measure or a time span: 84mph, 6ft 2in, five days, six-month, a couple of hours',
  on: ['digits', 'cardinal', 'pair', 'vague', 'part'],
  read(view, numeral, k): Outcome | null {
    const { kind, start, end, value, to, from, modifier } = numeral
    if (kind === 'part') return halfUnit(view, numeral)
    const tall = kind === 'digits' ? HEIGHT.exec(view.text.slice(start, start + 10)) : null
    if (tall && Number(tall[2]) < 12)
      return {
        rule: 'measure.height',
        start,
        end: start + tall[0].length,
        kind: 'measure',
        value: Number(tall[1]) * 12 + Number(tall[2]),
        unit: 'inch',
      }
    const short = kind === 'digits' ? metres(view, numeral) : null
    if (short) return short
    const scaled = kind === 'digits' && numeral.magnitude === 1 ? view.magnitude(end, false) : null
    const extra = view.extra(end)
    const skip = extra?.end ?? (view.near(to, 0) === 'of' && kind === 'vague' ? (view.tokens.end[to] ?? end) : (scaled?.end ?? end))
    const found = view.suffix(skip) ?? afterAdjective(view, numeral) ?? inBrackets(view, end)
    if (found?.suffix.type !== 'unit') return pounds(view, numeral)
    const { row } = found.suffix
    if (kind !== 'digits' && row.form.length === 1) return null
    if (row.glue === 'glued' && kind !== 'digits') return null
    // "40 C" and "5 F" need a sign or to be glued; "one day" is a word of its own
    // "23456 F Block", "800,000 F-Series", "14.7C/"
    if ((row.form === 'F' || row.form === 'C') && /^(?:[-/]|\s\p{Lu})/u.test(view.text.slice(found.end, found.end + 2))) return null
    if ((row.form === 'K' || row.form === 'A' || row.form === 'g' || row.form === 'l') && found.gap !== '') return null
    if (row.form === 'stone' && (view.pos(view.tokenAt(found.end, from)) === 'NOUN' || value > 60)) return null
    // "Ninety Mile Beach"
    if (kind === 'cardinal' && view.isCapital(from) && isNamed(view, from, found.end))
      return { rule: 'measure.name', start, end: found.end, refused: 'part of a name' }
    if (isOneDay(view, numeral, row)) return { rule: 'measure.one-day', start, end: found.end, refused: 'an idiom' }
    if (row.form === 'second' && found.gap === ' ') return null
    // "a decade ago" tells about when, like "a year ago"
    if (view.near(from, 0) === 'a' && to === from + 1 && row.unit === 'decade' && view.near(to, 1) === 'ago')
      return { rule: 'measure.ago', start, end: found.end, refused: 'an idiom' }
    const rest = { modifier: extra?.modifier ?? modifier, magnitude: numeral.magnitude * (scaled?.value ?? 1) }
    const amount = value * (scaled?.value ?? 1)
    const smaller = SMALLER[row.ucum]
    const more = smaller ? compound(view, found.end, k, smaller) : null
    if (more && smaller)
      return {
        rule: 'measure.compound',
        start,
        end: more.end,
        kind: 'measure',
        value: value * smaller.times + more.value,
        unit: smaller.unit,
        modifier,
      }
    const half = row.kind === 'duration' ? unitAndHalf(view, found.end) : null
    const shape = SHAPE.exec(view.text.slice(found.end, found.end + 8))
    return measured('measure', start, half ?? found.end + (shape?.[0].length ?? 0), amount + (half ? 0.5 : 0), row, rest)
  },
}

/** A unit with a capital before a name: "Ninety Mile Beach", "Three Rivers". */
function isNamed(view: View, from: number, end: number): boolean {
  const i = view.tokenAt(end - 1, from)
  return view.isCapital(i) && view.lower(i).length > 2 && !isHeadline(view, from)
}

const BRACKET = new Set(['(', '[', '{', '<'])

/** "20 (kg)", "20 [kg]". */
function inBrackets({ text, lexicon }: View, end: number): FoundSuffix | null {
  if (!BRACKET.has(text[text[end] === ' ' ? end + 1 : end] ?? '')) return null
  const match = /^ ?[([{<](\p{L}{1,8})[\])}>]/u.exec(text.slice(end, end + 12))
  const suffix = lexicon.suffixes.get(match?.[1] ?? '')
  return match?.[1] && suffix?.type === 'unit' ? { suffix, gap: ' ', text: match[1], end: end + match[0].length } : null
}

const WHICH = new Set(['last', 'next', 'past', 'previous'])

/** "square", "long", "consecutive", "full" between number and time: "five long years", "12 consecutive months". */
function afterAdjective(view: View, { end, to, from }: Numeral): FoundSuffix | null {
  if (view.pos(to) !== 'ADJ' || !view.together(to, from) || (view.tokens.start[to] ?? 0) - end > 1) return null
  const found = view.suffix(view.tokens.end[to] ?? end)
  if (found?.suffix.type !== 'unit' || found.suffix.row.form.length < 4) return null
  // "scored four last night"
  return found.suffix.row.form === found.suffix.row.unit && WHICH.has(view.lower(to)) ? null : found
}

/** "6ft 2in", "12st 5lb", "5ft10". */
function compound(
  view: View,
  end: number,
  k: number,
  smaller: { readonly unit: string; readonly times: number },
): { readonly value: number; readonly end: number } | null {
  const next = view.numerals[k + 1]
  const direct = /^ ?(\d{1,2}(?:\.\d)?)(?: ?(in|ins|inch|inches|lb|lbs|pounds)(?![\p{L}])|(?![\p{L}\d.,%:-]))/u.exec(
    view.text.slice(end, end + 14),
  )
  if (direct && Number(direct[1]) < smaller.times && (direct[2] || !direct[0].startsWith(' ')))
    return { value: Number(direct[1]), end: end + direct[0].length }
  if (!next || next.value >= smaller.times || !/^(?: | and |, )$/.test(view.text.slice(end, next.start))) return null
  const found = view.suffix(next.end)
  return found?.suffix.type === 'unit' && found.suffix.row.unit === smaller.unit ? { value: next.value, end: found.end } : null
}

/** The "and a half" of "a year and a half". */
const unitAndHalf = ({ text }: View, end: number): number | null =>
  text.startsWith(' and a half', end) ? end + ' and a half'.length : null

/** "half an hour", "half a mile", "a quarter of an hour", "half-hour". */
function halfUnit(view: View, { start, end, value }: Numeral): Reading | null {
  const match = /^(?: of)?(?: an?)? /.exec(view.text.slice(end, end + 7))
  const at = match ? end + match[0].length : end
  const found = view.suffix(match ? at - 1 : end)
  // "half an hour", "half-hour", "1/2 cup"; "half hours" are something else
  const direct = match?.[0] === ' '
  if (found?.suffix.type !== 'unit' || (!match && found.gap !== '-') || (direct && !/\d/.test(view.text.slice(start, end)))) return null
  const { row } = found.suffix
  return row.kind === 'duration' || row.kind === 'length' || row.kind === 'volume' || row.kind === 'mass'
    ? measured('measure.half', start, found.end, value, row, {})
    : null
}

/** What millions are a part of: "3 m of the voters". */
const WHOLE = new Set(['the', 'them', 'us', 'these', 'those', 'its', 'their', 'our', 'all'])

/** "10,000m", "a 50m pool", "40 m of pipe": metres; elsewhere "m" is million. */
function metres(view: View, { start, end, from, to }: Numeral): Reading | null {
  const piece = view.piece(end)
  if (piece?.word !== 'm' || piece.gap === '-') return null
  const i = view.tokenAt(piece.end, to - 1)
  const after = view.near(i, 0)
  const near = view.lexicon.clues.afterMetres.has(after) && !(after === 'and' && !/\d/.test(view.near(i, 1)[0] ?? ''))
  const before = [-1, -2, -3].some((by) => view.lexicon.clues.beforeMetres.has(view.near(from, by)))
  const separated = view.text.slice(start, end).includes(',')
  const length = piece.gap === ' ' && after === 'of' && !WHOLE.has(view.near(i, 1))
  if (!near && !before && !separated && !length) return null
  return {
    rule: 'measure.metres',
    start,
    end: piece.end,
    kind: 'measure',
    value: Number(view.text.slice(start, end).replaceAll(',', '')),
    unit: 'metre',
  }
}

/** "pounds" that are no money. */
function pounds(view: View, { start, end, value, modifier, kind }: Numeral): Reading | null {
  const piece = view.piece(end)
  if (!piece || !/^pounds?$/i.test(piece.word) || kind === 'vague') return null
  return { rule: 'measure', start, end: piece.end, kind: 'measure', value, unit: 'pound', modifier }
}

const ONE_DAY = new Set(['day', 'night', 'morning', 'minute', 'second', 'week'])
const AFTER_ONE_DAY = new Set(['after', 'before', 'later', 'earlier', 'ago', 'a', 'of', 'per', 'from', 'out', 'shy'])

/** "One day he will": no duration. "In one day", "one day after the vote" are. */
function isOneDay(view: View, { kind, value, from, to }: Numeral, row: Row<'units'>): boolean {
  if (kind !== 'cardinal' || value !== 1 || to !== from + 1 || !ONE_DAY.has(row.form)) return false
  if (view.tokens.start[to] !== (view.tokens.end[from] ?? 0) + 1) return false
  return (
    view.pos(from - 1) !== 'ADP' &&
    view.near(from, -1) !== 'least' &&
    view.near(from, -1) !== 'than' &&
    !AFTER_ONE_DAY.has(view.near(to, 1))
  )
}
