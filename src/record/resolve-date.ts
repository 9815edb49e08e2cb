import * as chrono from 'chrono-node'

/** The day that a short phrase such as "on Monday" or "at the weekend" means, ISO 8601, or null if it or the publication is unknown. */
export function resolveDate(phrase: string, published: string | undefined): string | null {
  if (published === undefined || published.length < 10) return null
  // noon, so that no time zone moves the day; UTC, so that the machine's does not either
  const reference = { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 }
  const found = chrono.en.GB.parse(phrase, reference, { forwardDate: false })[0]?.start
  if (!found?.isCertain('day') && !found?.isCertain('weekday')) return null
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => found.get(part) ?? 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
