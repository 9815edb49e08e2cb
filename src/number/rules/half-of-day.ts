import type { View } from '../view.ts'

/** What says which half of the day an hour is in: "a" before noon, "p" after it. */
export type Half = 'a' | 'p'

const PART =
  '(?:(?:in|of) the|at|this|that|(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|last|late|early)? ?(morning|afternoon|evening|night)|(?:last |to)(night)'
/** "at 9.30 last night", "between 7 and 9 in the evening", "at 8 tonight" */
const BEHIND = new RegExp(`^,? (?:on )?(?:${PART})(?![\\p{L}-])`, 'iu')
/** "last night at 8", "this evening, between", "tonight around" */
const AHEAD = new RegExp(
  `(?:^|[\\s(])(?:${PART}),? (?:(?:at|from|between|around|about|by|until|before|after) ){1,2}(?:about |around )?$`,
  'iu',
)
const REACH = 40

/** Hours of a night that belong to the next day. */
const SMALL_HOURS = new Set([12, 1, 2, 3, 4])

/** The half of the day that an `hour` is in, as told right behind `end` or right before `start`; null if none is. */
export function halfOfDay({ text }: View, start: number, end: number, hour: number): Half | null {
  const match = BEHIND.exec(text.slice(end, end + REACH)) ?? AHEAD.exec(text.slice(Math.max(0, start - REACH), start))
  const part = match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase()
  if (part === undefined) return null
  return part === 'morning' || (part === 'night' && SMALL_HOURS.has(hour)) ? 'a' : 'p'
}

/** The hour 0–23 of an hour 1–12. */
export function hourIn(half: Half | null, hour: number): number {
  if (half === null) return hour
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
