import type { Numeral, Outcome } from '../model.ts'
import { share } from '../read/cardinal.ts'
import { countedNoun } from '../read/counted-noun.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'

const IN = /^(?: in (?:every )?| out of (?:every )?| of every |-in-|-out-of-|\/)$/
const COLON = /^(\d{1,3}):(\d{1,3})(?![\d:])/
const TO_ONE = /^(?: to |-to-)(?:1|one)(?:[ -](?:odds|ratio|majority))?(?![\w.,]?\w| (?:hundred|thousand|million|billion|and)\b)/

/** "one in five", "four out of ten", "one night out of 17". */
export const inEvery: Rule = {
  id: 'ratio.in',
  description: 'so many of so many: one in five, four out of ten, one night out of 17',
  on: ['digits', 'cardinal'],
  read(view, numeral, k): Outcome | null {
    const next = view.numerals[k + 1]
    if (!next || (next.kind !== 'digits' && next.kind !== 'cardinal') || next.start - numeral.end > 40 || next.value <= 0) return null
    const between = view.text.slice(numeral.end, next.start)
    if (between === '/') return null
    if (!Number.isInteger(numeral.value) || !Number.isInteger(next.value) || numeral.value > next.value || numeral.value <= 0) return null
    // "1 over 3"
    if (between === ' over ' && numeral.value < next.value && view.suffix(next.end) === null && !countedNoun(view, next.to, true, next.end))
      return {
        rule: 'ratio.over',
        start: numeral.start,
        end: next.end,
        kind: 'ratio',
        value: share(numeral.value / next.value),
        unit: null,
        denominator: next.value,
      }
    const plain = IN.test(between)
    const withNoun = /^ [\p{L}-]+(?: [\p{L}-]+)? (?:out of|in every) (?:the |all |its )?$/u.test(between)
    if (!plain && !withNoun) return null
    if (plain && /^ in $/.test(between) && !isRatioIn(view, numeral, next)) return null
    return {
      rule: 'ratio.in',
      start: numeral.start,
      end: next.end,
      kind: 'ratio',
      value: share(numeral.value / next.value),
      unit: null,
      denominator: next.value,
    }
  },
}

/** "two in 2019", "three in five days" are none: after "in" the second number stands alone, or before people. */
function isRatioIn(view: View, first: Numeral, second: Numeral): boolean {
  if (second.value >= 1900 && second.value < 2100 && second.kind === 'digits') return false
  const suffix = view.suffix(second.end)
  if (suffix?.suffix.type === 'unit' && suffix.suffix.row.kind === 'duration') return false
  if (suffix?.suffix.type === 'percent' || suffix?.suffix.type === 'currency') return false
  return first.value < second.value && (second.value === 100 || second.value % 10 === 0 || second.value <= 20 || first.value === 1)
}

/** "3:1", "10 to 1". */
export const proportion: Rule = {
  id: 'ratio.proportion',
  description: 'a proportion: 3:1, ten to one',
  on: ['digits', 'cardinal'],
  read({ text }, { start, end, value }) {
    const colon = COLON.exec(text.slice(start, start + 8))
    if (colon && Number(colon[2]) > 0)
      return {
        rule: 'ratio.proportion',
        start,
        end: start + colon[0].length,
        kind: 'ratio',
        value: share(Number(colon[1]) / Number(colon[2])),
        unit: null,
      }
    const one = TO_ONE.exec(text.slice(end, end + 16))
    return one && value > 1 ? { rule: 'ratio.proportion', start, end: end + one[0].length, kind: 'ratio', value, unit: null } : null
  },
}

/** "3/4", and the whole before it in "10 1/2". */
const SLASH = /^(\d{1,3})\/(\d{1,4})(?![\d/])/

/** "a third of", "two-thirds", "half", "3/4". */
export const fraction: Rule = {
  id: 'ratio.fraction',
  description: 'a part of a whole: a third of, two-thirds, half the, 3/4',
  on: ['part', 'digits'],
  read(view, { kind, start, end, from, to, value }) {
    const { text } = view
    if (kind === 'digits') {
      const slash = SLASH.exec(text.slice(start, start + 9))
      const [a, b] = [Number(slash?.[1]), Number(slash?.[2])]
      return slash && a > 0 && b > 1 && a <= b
        ? { rule: 'ratio.fraction', start, end: start + slash[0].length, kind: 'ratio', value: share(a / b), unit: null, denominator: b }
        : null
    }
    if (view.lower(to - 1) === 'half' && to - from < 3 && !isShare(view, to - 1, to)) return null
    const parts = /\/(\d+)$/.exec(text.slice(start, end))?.[1] ?? view.lexicon.words.get(view.lower(to - 1))?.value
    return { rule: 'ratio.fraction', start, end, kind: 'ratio', value, unit: null, ...(parts ? { denominator: Number(parts) } : {}) }
  },
}

/** "half of", "half the", "by half", but not "the second half", "half-time", "half asleep". */
function isShare(view: View, from: number, to: number): boolean {
  if (view.lexicon.clues.beforeHalf.has(view.near(from, -1))) return false
  if (view.text[view.tokens.end[from] ?? 0] === '-') return false
  const after = view.together(to, from) ? view.lower(to) : '.'
  return after === '.' || view.lexicon.clues.afterHalf.has(after) || view.pos(to) === 'NOUN' || view.pos(to) === 'PUNCT'
}
