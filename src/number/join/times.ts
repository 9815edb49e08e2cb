import type { Reading } from '../model.ts'
import { two } from '../rules/edtf.ts'
import { type Half, halfOfDay, hourIn } from '../rules/half-of-day.ts'
import type { View } from '../view.ts'

/** The half of the day that a time itself says. */
const HALF = /\d ?([ap])\.? ?m|^\p{L}+ ([ap])\.? ?m|in the (morning|afternoon|evening)/iu
const HOUR = /^(\d{1,2})(?:[:.](\d\d))?$/

interface Clock {
  readonly hour: number
  readonly minute: string
  readonly zone: string
  readonly said: Half | null
}

/** "from 9am to 5pm", "2 to 3am", "between 7 and 9 last night", "from 10:30 to 3". */
export function timesRange(view: View, a: Reading, b: Reading, word: string, start: number): Reading | null {
  if (word === 'or') return null
  const before = view.near(view.findToken(a.start), -1)
  if (word === 'and' && before !== 'between') return null
  const placed = before === 'from' || before === 'between'
  const from = clockOf(view, a)
  const to = clockOf(view, b)
  if (from === null || to === null || (a.kind !== 'time' && b.kind !== 'time')) return null
  const half = to.said ?? (isLoose(view, b) ? halfOfDay(view, start, b.end, to.hour) : null)
  // "between 10 and 11:30", but "8 to 11:30" alone may be anything
  if (half === null && !placed && (a.kind !== 'time' || b.kind !== 'time')) return null
  let end = half ? hourIn(half, to.hour) : to.hour
  let begin = from.hour
  if (from.said) begin = hourIn(from.said, begin)
  else if (half && isLoose(view, a)) {
    // "11 to 2pm" begins before noon, "9.30-4.30pm" too
    const late = half === 'p' && (begin % 12) + 12 <= (end === 12 ? 24 : end)
    begin = (begin % 12) + (late ? 12 : 0)
  }
  // "from 10:30 to 3", "8am to 3"
  if (half === null && end < begin && end < 13 && (b.kind !== 'time' || from.said === 'a')) end += 12
  const time = (hour: number, { minute, zone }: Clock) => `T${two(hour)}:${minute}${zone}`
  return {
    rule: 'time.range',
    start,
    end: b.end,
    kind: 'time',
    value: `${time(begin, from)}/${time(end, to)}`,
    unit: null,
    modifier: null,
  }
}

/** Hour and minutes of a time, or of a bare number from 1 to 12. */
function clockOf(view: View, { kind, value, start, end, bare }: Reading): Clock | null {
  const words = view.text.slice(start, end)
  const match = HALF.exec(words)
  const part = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase()
  const said: Half | null = part === undefined ? null : part === 'a' || part === 'morning' ? 'a' : 'p'
  if (kind === 'time') {
    const [, hour, minute = '00', zone = ''] = /^T(\d\d):(\d\d(?::\d\d)?)(.*)$/.exec(String(value)) ?? []
    return hour === undefined || String(value).includes('/') ? null : { hour: Number(hour), minute, said, zone }
  }
  const digits = HOUR.exec(words)
  const hour = digits ? Number(digits[1]) : typeof value === 'number' ? value : 0
  if (bare !== true || !Number.isInteger(hour) || hour < 1 || hour > 12) return null
  return { hour, minute: digits?.[2] ?? '00', said: null, zone: '' }
}

/** Told without a.m. or p.m., so that the part of the day beside it may say which. */
const isLoose = (view: View, { kind, start, end }: Reading): boolean => kind !== 'time' || !/\d ?[a-z]/i.test(view.text.slice(start, end))
