import type { NumberKind, NumberValue } from '../../types.ts'
import type { Reading } from '../model.ts'
import { round } from '../read/cardinal.ts'
import type { Join } from './join.ts'
import { timesRange } from './times.ts'

const LINK = /^(?:\s?[-–—~]\s?| to | and | or | through |-to-| until | till )$/
/** Between two dates: "from 2007 to the end of 2008", "from 26 June to the 28th of June". */
const DATE_LINK = /^ (to|until|till|through|and) (?:the )?(?:(?:end|start|beginning|middle|close) of )?(?:the )?$/
const IN_BRACKETS = /^ \([^()]{1,40}\) (?:and|to) $/
const ORDERED = new Set<NumberKind>([
  'count',
  'percentage',
  'percentage_points',
  'money',
  'age',
  'measure',
  'duration',
  'ratio',
  'rate',
  'ordinal',
])
/** Before the first number these say that "to" leads from a change to its result, not over a range: "rose by 5% to 7%". */
const PART = /^(?:end|start|beginning|middle|close)$/
const CHANGE_BEFORE = new Set(['by', 'another', 'further'])

const asNumber = (value: NumberValue): number | null => (typeof value === 'number' ? value : null)

/** The kinds fit: the same, or the first number has no noun and takes all from the second. */
function fits(a: Reading, b: Reading): boolean {
  if (a.kind === b.kind && a.unit === b.unit) return true
  if (a.bare === true && !b.bare) return ORDERED.has(b.kind)
  // "five to 10 years", "£2 to 3 million"
  return b.bare === true && a.kind === 'money' && b.kind === 'count'
}

/** "between 10 and 12", "£15,000–£50,000", "five to 10 years", "from 2004 to 2009", "70-80mph". */
export const range: Join = {
  id: 'join.range',
  description: 'two ends of a range: between 10 and 12, five to 10 years, £15,000–£50,000, 2016 to 2018',
  join(view, a, b) {
    const link = view.between(a.end, b.start)
    const dated = a.kind === 'date' && b.kind === 'date' ? DATE_LINK.exec(link)?.[1] : undefined
    if (!dated && !LINK.test(link) && !IN_BRACKETS.test(link)) return null
    let i = view.findToken(a.start)
    // "between the end of 2007 and …"
    if (dated && view.near(i, -1) === 'of' && PART.test(view.near(i, -2))) i -= view.near(i, -3) === 'the' ? 3 : 2
    // a number inside a word has nothing of its own before it: "between 2020-13-45 and …"
    const before = (view.tokens.start[i] ?? 0) < a.start && i === view.findToken(a.start) ? '' : view.near(i, -1)
    const word = dated ?? link.trim()
    const between = before === 'between' || (before === 'from' && word !== 'and')
    if ((word === 'and' || IN_BRACKETS.test(link)) && !between) return null
    const start = before === 'between' ? (view.tokens.start[i - 1] ?? a.start) : a.start
    if (a.kind === 'date' || a.kind === 'date_range') return dates(a, b, word, start)
    if (a.kind === 'time' || b.kind === 'time') return timesRange(view, a, b, word, start)
    if (!fits(a, b)) return null
    let low = asNumber(a.value)
    let high = asNumber(b.value)
    if (low === null || high === null) return null
    const [scaleA, scaleB] = [a.magnitude ?? 1, b.magnitude ?? 1]
    if (scaleB > 1 && scaleA === 1 && low < high / scaleB) low = round(low * scaleB)
    if (b.bare && a.kind === 'money' && scaleB === 1 && scaleA > 1) high = round(high * scaleA)
    const main = b.bare && !a.bare ? { ...a, end: b.end } : b
    if (word === 'to' && CHANGE_BEFORE.has(before)) return null
    if (low > high && before === 'from' && word === 'to') [low, high] = [high, low]
    if (low >= high) return null
    if (word === 'or' && !(a.bare || a.unit === b.unit)) return null
    return {
      ...main,
      rule: `${main.rule}+range`,
      start,
      end: b.end,
      value: { low, high },
      modifier: a.modifier ?? b.modifier ?? null,
      ...(before === 'from' ? { baseline: { start: a.start, end: a.end } } : {}),
    }
  },
}

/** Two dates are one period. */
function dates(a: Reading, b: Reading, word: string, start: number): Reading | null {
  if (b.kind !== 'date' || a.kind !== 'date' || word === 'or') return null
  if (word === 'and' && start === a.start) return null
  const [first, last] = [String(a.value), String(b.value)]
  // "July 25 to July 30, 2024" has one year for both
  const lent = first.startsWith('--') && /^\d{4}-\d\d-/.test(last) ? `${last.slice(0, 4)}-${first.slice(2)}` : first
  return { ...a, rule: 'date.range', start, end: b.end, kind: 'date_range', value: `${lent}/${last}`, modifier: null }
}
