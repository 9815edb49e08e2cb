const DAY = 24 * 60 * 60 * 1000
const SHIFT: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const NEAR: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Whether a word may begin a phrase that `timeMeant` reads. */
export const opensTime = (word: string): boolean => SHIFT.has(word) || NEAR.has(word) || WEEKDAYS.includes(word)

/**
 * What a phrase about time means for an article of a certain day: how many words it has, and the day, month or year as ISO 8601. null if it
 * is no such phrase, or means no whole day, month or year ("last week").
 *
 * @param words the words in lower case, from the one that may begin the phrase
 * @param published the day of publication, ISO 8601
 * @param ahead whether the clause tells of the future: "will close on Monday" is the next one, "closed on Monday" the last
 */
export function timeMeant(words: readonly string[], published: string, ahead: boolean): { words: number; date: string } | null {
  const [first = '', second = ''] = words
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = published.slice(0, 10).split('-').map(Number)
  const date = (shift: number) => new Date(Date.UTC(year, month - 1, day) + shift * DAY).toISOString().slice(0, 10)
  if (Number.isNaN(day)) return null
  const shift = SHIFT.get(first)
  if (shift !== undefined) return { words: 1, date: date(shift) }
  const weekday = WEEKDAYS.indexOf(first)
  if (weekday >= 0) {
    const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
    const back = (today - weekday + 7) % 7
    return { words: 1, date: date(ahead && back !== 0 ? 7 - back : -back) }
  }
  const near = NEAR.get(first)
  if (near === undefined) return null
  if (second === 'year') return { words: 2, date: String(year + near).padStart(4, '0') }
  if (second !== 'month') return null
  return { words: 2, date: new Date(Date.UTC(year, month - 1 + near, 1)).toISOString().slice(0, 7) }
}
