import type { Numeral } from '../model.ts'
import { countedNoun } from '../read/counted-noun.ts'
import type { View } from '../view.ts'
import { two } from './edtf.ts'
import { halfOfDay, hourIn } from './half-of-day.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const DAY = '(?:today|tomorrow|tonight|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)'
const AT = new Set(['at', 'until', 'till', 'before'])
/** What stands right before such an hour: one of these, or a hyphen. */
const LEADS = new Set([...AT, 'around', 'about', 'and', 'to'])
/** "between 7 and", "from 8 to": the second hour of two. */
const SECOND = /\b(?:between|from) \p{L}{0,8}\d{0,2}(?:[.:]\d\d)?(?:am|pm)?(?: and | to | until | till |-)$/iu
/** "on Saturday at", "tonight around", "the 26th at" */
const DAY_BEFORE = new RegExp(
  `(?:^|[\\s,])(?:${DAY}|\\d(?:st|nd|rd|th)|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}* \\d\\d?)\\.?,? (?:at|around|about|until|till|before) $`,
  'iu',
)
const DAY_BEHIND = new RegExp(`^,? (?:on )?${DAY}(?![\\p{L}-])`, 'iu')

/** "at 8 last night", "between 7 and 9 this evening", "on Saturday at 5": an hour with no sign that it is one but the day beside it. */
export const bareHour: Rule = {
  id: 'time.bare-hour',
  description: 'an hour beside a day or a part of it: at 8 last night, between 7 and 9 this evening, on Saturday at 5',
  on: ['digits', 'cardinal'],
  needs: SIGN.hour,
  read(view, numeral) {
    const { start, end, value } = numeral
    const { text } = view
    if ((!LEADS.has(view.lower(numeral.from - 1)) && text[start - 1] !== '-') || !isHour(view, numeral)) return null
    const before = text.slice(Math.max(0, start - 24), start)
    const half = halfOfDay(view, start, end, value)
    const placed = AT.has(view.near(numeral.from, -1)) || SECOND.test(before)
    if (!(half && placed) && !DAY_BEFORE.test(before) && !(placed && DAY_BEHIND.test(text.slice(end, end + 24)))) return null
    return { rule: 'time.bare-hour', start, end, kind: 'time', value: `T${two(hourIn(half, value))}:00`, unit: null }
  },
}

/** A whole number from 1 to 12 that counts nothing. */
export function isHour(view: View, { kind, start, end, to, value, magnitude }: Numeral): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 12 || magnitude > 1 || (kind === 'digits' && end - start > 2)) return false
  if (/^[-–./:,%°]?\d|^[%°]/.test(view.text.slice(end, end + 2)) || view.suffix(end)) return false
  return countedNoun(view, to, true, end) === null || DAY_BEHIND.test(view.text.slice(end, end + 24))
}
