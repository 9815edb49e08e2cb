import type { Reading } from '../model.ts'
import type { View } from '../view.ts'
import { two } from './edtf.ts'
import { halfOfDay, hourIn } from './half-of-day.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

const TWELVE = /(\d{1,2})(?:[.:]?(\d{2}))?(?::(\d{2}))?[ .]?(?:([ap])m(?![\p{L}\d])|([ap])\.? ?m\.(?!\p{L})|([ap])\.m(?![\p{L}\d]))/iuy
const TWENTY_FOUR = /(\d{1,2}):(\d{2})(?!\d)(?![:%])/y
const MILITARY = /([01]\d|2[0-3])([0-5]\d)(?: ?hours| ?hrs|h)?(?![\d\p{L},.%:/-]\d)/uy
const DOTTED = /([01]?\d|2[0-3])\.([0-5]\d)(?![\d%])/y
const ZONE = /,? ?\(?(GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|CST|CDT|MST|IST|AEST)(?!\p{L})\)?/uy
const OCLOCK =
  /(?:(?: ?[-]?)o['’]?clock(?: in the (morning|afternoon|evening)| at (night))?| in the (morning|afternoon|evening)(?!\p{L}))/uy
const WORDS = /^[ -]?(?:([ap])m(?![\p{L}\d])|([ap])\. ?m\.)/u
/** Zones that an article means without doubt; of the others the letters are ambiguous or change with the season. */
const OFFSET: Readonly<Record<string, string>> = { GMT: 'Z', UTC: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00' }
const AT = new Set(['at', 'until', 'till', 'by', 'from', 'around', 'about', 'circa', 'before', 'after', 'to', 'and', 'between'])

/** The zone behind a time at `offset`, kept in the span. */
function withZone({ text }: View, rule: string, start: number, end: number, hour: number, minute: number, second?: string): Reading {
  ZONE.lastIndex = end
  const zone = ZONE.exec(text)?.[1]
  const stop = zone ? ZONE.lastIndex - (text[ZONE.lastIndex - 1] === ')' && !text.slice(end, ZONE.lastIndex).includes('(') ? 1 : 0) : end
  return {
    rule,
    start,
    end: stop,
    kind: 'time',
    value: `T${two(hour)}:${two(minute)}${second ? `:${second}` : ''}${(zone && OFFSET[zone]) ?? ''}`,
    unit: null,
  }
}

/** "7am", "11.30pm", "9:30 p.m.", "14:00", "1400 GMT", "at 2100", "5 o'clock". */
export const clock: Rule = {
  id: 'time.clock',
  description: "a time of day: 7am, 9:30 p.m., 14:00, 1400 GMT, 5 o'clock",
  on: ['digits', 'cardinal', 'clock'],
  needs: SIGN.fourDigits | SIGN.joined | SIGN.clock,
  read(view, { kind, start, end, from, value }) {
    const { text } = view
    if (kind === 'clock') return { rule: 'time.word', start, end, kind: 'time', value: `T${two(value)}:00`, unit: null }
    OCLOCK.lastIndex = end
    const oclock = OCLOCK.exec(text)
    if (oclock && Number.isInteger(value) && value >= 1 && value <= 12 && (!oclock[3] || AT.has(view.near(from, -1)))) {
      const part = oclock[1] ?? oclock[3]
      const late = part === 'afternoon' || part === 'evening' || oclock[2] === 'night'
      return {
        rule: 'time.clock',
        start,
        end: OCLOCK.lastIndex,
        kind: 'time',
        value: `T${two(late && value < 12 ? value + 12 : value)}:00`,
        unit: null,
      }
    }
    if (kind === 'cardinal') {
      // "six pm", "seven a.m."
      const words = value >= 1 && value <= 12 ? WORDS.exec(text.slice(end, end + 6)) : null
      if (!words) return null
      const late = (words[1] ?? words[2]) === 'p'
      return withZone(view, 'time.clock', start, end + words[0].length, (value % 12) + (late ? 12 : 0), 0)
    }
    // "12 noon"
    const named = value === 12 ? /^ (noon|midnight|midday)(?!\p{L})/u.exec(text.slice(end, end + 10)) : null
    if (named)
      return {
        rule: 'time.word',
        start,
        end: end + named[0].length,
        kind: 'time',
        value: named[1] === 'midnight' ? 'T00:00' : 'T12:00',
        unit: null,
      }
    TWELVE.lastIndex = start
    const twelve = TWELVE.exec(text)
    if (twelve) {
      const hour = Number(twelve[1])
      const minute = Number(twelve[2] ?? 0)
      const late = (twelve[4] ?? twelve[5] ?? twelve[6] ?? '').toLowerCase() === 'p'
      if (hour >= 1 && hour <= 12 && minute < 60)
        return withZone(view, 'time.clock', start, TWELVE.lastIndex, (hour % 12) + (late ? 12 : 0), minute, twelve[3])
    }
    TWENTY_FOUR.lastIndex = start
    const full = TWENTY_FOUR.exec(text)
    if (full && Number(full[1]) < 25 && Number(full[2]) < 60)
      return withZone(
        view,
        'time.clock',
        start,
        TWENTY_FOUR.lastIndex,
        told(view, start, TWENTY_FOUR.lastIndex, Number(full[1])),
        Number(full[2]),
      )
    return military(view, start, from)
  },
}

/** The hour as a part of the day beside it tells: "9:30 last night" is 21:30. */
const told = (view: View, start: number, end: number, hour: number): number =>
  hour > 0 && hour < 13 ? hourIn(halfOfDay(view, start, end, hour), hour) : hour

function military(view: View, start: number, from: number): Reading | null {
  const { text } = view
  const afterAt = AT.has(view.near(from, -1))
  DOTTED.lastIndex = start
  const dotted = DOTTED.exec(text)
  if (
    dotted &&
    view.near(from, -1) === 'at' &&
    !view.suffix(DOTTED.lastIndex) &&
    view.magnitude(DOTTED.lastIndex, true) === null &&
    /^(?:[,.;)?!]|$| on | and | this | that | last | late | tonight| today| tomorrow| yesterday| in the (?:morning|afternoon|evening)| (?:mon|tues|wednes|thurs|fri|satur|sun)day)/i.test(
      text.slice(DOTTED.lastIndex, DOTTED.lastIndex + 16),
    )
  )
    return withZone(view, 'time.dotted', start, DOTTED.lastIndex, told(view, start, DOTTED.lastIndex, Number(dotted[1])), Number(dotted[2]))
  MILITARY.lastIndex = start
  const match = MILITARY.exec(text)
  if (!match) return null
  const end = MILITARY.lastIndex
  const hours = /h(?:ou)?r?s?$/.test(match[0])
  ZONE.lastIndex = end
  const zoned = ZONE.test(text)
  const timely =
    afterAt && Number(match[2]) % 5 === 0 && /^(?: on | local|[,.]? ?$)/.test(text.slice(end, end + 7)) && view.near(from, -1) === 'at'
  if (!hours && !zoned && !timely) return null
  return withZone(view, 'time.military', start, end, Number(match[1]), Number(match[2]))
}
