import type { Row } from '../../lexicon/schema.ts'
import type { Numeral, Outcome, Reading } from '../model.ts'
import { round } from '../read/cardinal.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

type Currency = Row<'currencies'>

/** A currency sign or code right before the number, as `[row, start]`. */
function signBefore(view: View, { start, from }: Numeral): { readonly row: Currency; readonly start: number } | null {
  const { text, tokens, lexicon } = view
  // glued inside one token: "EUR5m"
  const inside = text.slice(tokens.start[from] ?? start, start).toLowerCase()
  const own = inside
    ? (lexicon.currencyBefore.get(`${view.near(from, -1) === '$' ? '$' : ''}${inside}`) ?? lexicon.currencyBefore.get(inside))
    : undefined
  if (own) {
    const dollar = view.near(from, -1) === '$' ? 1 : 0
    return { row: own, start: (tokens.start[from] ?? start) - dollar }
  }
  let i = from - 1
  if (!view.together(i, from)) return null
  // "£-5m", "£ 5"
  if (view.lower(i) === '-' && (tokens.end[i] ?? 0) === start) i--
  const first = tokens.start[i] ?? 0
  if (start - (tokens.end[i] ?? 0) > 1) return null
  const word = view.lower(i)
  // "hk $ 10"
  const near =
    tokens.end[i - 1] === first ||
    (word === '$' &&
      (/^(?:hk|us|nz|cad|aud)$/.test(view.near(i, -1)) || (view.near(i, -1) === 'c' && start > (tokens.end[i] ?? 0))) &&
      first - (tokens.end[i - 1] ?? 0) === 1)
  const joined = view.together(i - 1, i) && near ? `${view.lower(i - 1)}${word}` : ''
  const two = joined ? lexicon.currencyBefore.get(joined) : undefined
  if (two) return { row: two, start: tokens.start[i - 1] ?? first }
  const row = lexicon.currencyBefore.get(word)
  // "us 5" is no money: codes stand in capitals
  if (!row || (row.place === 'either' && tokens.word[i] !== row.form) || (/^\p{L}+$/u.test(row.form) && tokens.word[i] !== row.form))
    return null
  return { row, start: first }
}

const codeOf = (view: View, { code, form }: Currency): string =>
  form === '$' || form === '¢' || /^(?:dollars?|cents?|c)$/.test(form) ? view.dollar() : code

const WEIGHT_AFTER = new Set(['heavier', 'lighter', 'overweight', 'underweight'])

/** "pounds" that weigh. */
function isWeight(view: View, suffixStart: number, end: number, numeral: Numeral): boolean {
  const word = view.text.slice(suffixStart, end).toLowerCase()
  if (word !== 'pounds' && word !== 'pound') return false
  for (let by = -1; by > -5; by--) if (view.lexicon.clues.beforeWeight.has(view.near(numeral.from, by))) return true
  const after = view.tokenAt(end, numeral.to - 1)
  if (WEIGHT_AFTER.has(view.near(after, 0))) return true
  if (view.near(after, 0) === 'of' && numeral.magnitude === 1 && numeral.kind !== 'vague')
    return !view.lexicon.clues.ofMoney.has(view.near(after, 1))
  return (
    view.text[suffixStart - 1] === '-' &&
    word === 'pound' &&
    (view.pos(after) === 'NOUN' || view.pos(after) === 'ADJ') &&
    !/^(?:note|coin|fine|ticket|bill|deal|deposit|salary)/.test(view.near(after, 0))
  )
}

/** A minor unit right behind: "£1 10p", "15 dollars and 40 cents". */
function minor(view: View, reading: Reading, k: number): Reading {
  const next = view.numerals[k + 1]
  if (!next || next.magnitude > 1 || !(next.value > 0 && next.value < 100)) return reading
  const between = view.text.slice(reading.end, next.start)
  if (!/^(?: | and |, )$/.test(between)) return reading
  const found = view.suffix(next.end)
  if (between === ' ' && isBareMinor(view, reading, next))
    return { ...reading, end: next.end, value: round(Number(reading.value) + next.value / 100) }
  if (found?.suffix.type !== 'currency' || found.suffix.row.factor === 1 || codeOf(view, found.suffix.row) !== reading.unit) return reading
  return { ...reading, end: found.end, value: round(Number(reading.value) + next.value * found.suffix.row.factor) }
}

/** "15 dollars 50.": two figures behind the word for the money, and nothing that they could count. */
function isBareMinor({ text }: View, reading: Reading, { start, end, value, kind }: Numeral): boolean {
  if (reading.rule !== 'money.word' || reading.magnitude !== 1 || !Number.isInteger(Number(reading.value)) || value < 10) return false
  if (kind !== 'cardinal' && (kind !== 'digits' || end - start !== 2)) return false
  return /^(?:[.,;)?!](?!\d)| more\b|$)/.test(text.slice(end, end + 6))
}

export const money: Rule = {
  id: 'money',
  description: 'money with a sign, code or word, and minor units: £1.5m, 250 euros, 75p, US$3bn',
  on: ['digits', 'cardinal', 'vague', 'pair', 'part'],
  read(view, numeral, k): Outcome | null {
    const { kind, start, end, value, magnitude, from, to, modifier } = numeral
    const sign = signBefore(view, numeral)
    const short = (kind === 'digits' || kind === 'cardinal') && magnitude === 1 ? view.magnitude(end, true) : null
    let amountEnd = short?.end ?? end
    const scale = magnitude * (short?.value ?? 1)
    const amount = round(value * (short?.value ?? 1))
    if (sign) {
      if (!short && unknownLetters(view, end))
        return { rule: 'money.unread', start: sign.start, end, refused: 'a magnitude that is not understood' }
      // "$5 US", "£5 GBP"
      const own = view.suffix(amountEnd)
      if (own?.suffix.type === 'currency' && own.suffix.row.place === 'either' && own.suffix.row.form === own.text) amountEnd = own.end
      const negative = view.text.slice(Math.max(0, sign.start - 2), sign.start)
      const minus = /(?:^|[\s(])[-−]$/.test(negative)
      const unit = own?.suffix.type === 'currency' && amountEnd === own.end ? own.suffix.row.code : codeOf(view, sign.row)
      return minor(
        view,
        {
          rule: 'money.sign',
          start: minus ? sign.start - 1 : sign.start,
          end: amountEnd,
          kind: 'money',
          value: minus ? -amount : amount,
          unit,
          magnitude: scale,
          modifier,
        },
        k,
      )
    }
    const millions = millionsOf(view, numeral)
    if (millions) return millions
    const of = view.near(to, 0) === 'of' && (kind === 'vague' || kind === 'part') ? 1 : 0
    const found = of ? view.suffix(view.tokens.end[to] ?? amountEnd) : (view.suffix(amountEnd) ?? null)
    if (found?.suffix.type !== 'currency') return null
    const { row } = found.suffix
    if (/^[pc]$/.test(row.form) && (kind !== 'digits' || !glueFits(view, row.form, amountEnd, from))) return null
    if (row.place === 'either' && found.text !== row.form) return null
    if (isWeight(view, found.end - found.text.length, found.end, numeral)) return null
    if (kind === 'part' && !of) return null
    // "75 USD million"
    const scaled = magnitude === 1 && row.place === 'either' ? (view.magnitude(found.end, true) ?? scaleAfter(view, found.end)) : null
    if (scaled)
      return {
        rule: 'money.word',
        start,
        end: scaled.end,
        kind: 'money',
        value: round(value * scaled.value),
        unit: row.code,
        magnitude: scaled.value,
        modifier,
      }
    return minor(
      view,
      {
        rule: 'money.word',
        start,
        end: found.end,
        kind: 'money',
        value: round(amount * row.factor),
        unit: codeOf(view, row),
        magnitude: scale,
        modifier,
      },
      k,
    )
  },
}

/** "30 MUSD", "120 MEUR": millions before the code, as firms of the north of Europe write. */
function millionsOf(view: View, { start, end, value, magnitude, modifier }: Numeral): Reading | null {
  const piece = view.piece(end)
  if (piece?.word.length !== 4 || piece.word[0] !== 'M' || piece.word !== piece.word.toUpperCase()) return null
  const suffix = view.lexicon.suffixes.get(piece.word.slice(1))
  if (suffix?.type !== 'currency' || magnitude > 1) return null
  return {
    rule: 'money.millions',
    start,
    end: piece.end,
    kind: 'money',
    value: round(value * 1e6),
    unit: suffix.row.code,
    magnitude: 1e6,
    modifier,
  }
}

/** "million" right after a code. */
function scaleAfter(view: View, end: number): { readonly value: number; readonly end: number } | null {
  const piece = view.piece(end)
  const entry = piece?.gap === ' ' ? view.lexicon.words.get(piece.word) : undefined
  return piece && entry?.kind === 'scale' && entry.value >= 1000 ? { value: entry.value, end: piece.end } : null
}

/** "75p" and "5 p" are pence; "p" must end there. */
const glueFits = (view: View, form: string, end: number, from: number): boolean =>
  view.text.startsWith(form, end) || (form === 'p' && view.text[end] === ' ' && view.near(from, -1) !== 'page')

/** Letters right behind that no rule knows: "£5zn". */
function unknownLetters(view: View, end: number): boolean {
  const piece = view.piece(end)
  return piece !== null && piece.gap === '' && /\p{L}/u.test(piece.word) && view.suffix(end) === null
}

const FIGURES: Readonly<Record<number, string>> = { 3: '', 4: '', 5: '', 6: '', 7: '', 8: '', 9: '' }

/** "a six-figure payout", "double-digit growth". */
export const figures: Rule = {
  id: 'money.figures',
  description: 'a band given by its digits: six-figure sum, double-digit inflation',
  on: ['cardinal', 'times', 'digits'],
  read({ text }, { kind, start, end, value }) {
    const match = /^[- ](figures?|digits?)(?!\p{L})/u.exec(text.slice(end, end + 9))
    if (!match?.[1]) return null
    const digits = kind === 'times' ? (value === 2 ? 2 : 3) : value
    const money = match[1].startsWith('figure')
    if (money ? !(digits in FIGURES) : kind !== 'times') return null
    return {
      rule: 'money.figures',
      start,
      end: end + match[0].length,
      kind: money ? 'money' : 'count',
      value: { low: 10 ** (digits - 1), high: 10 ** digits - 1 },
      unit: null,
      modifier: 'approx',
    }
  },
}
