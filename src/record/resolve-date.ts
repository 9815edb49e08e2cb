import * as chrono from 'chrono-node'

const WEEK = 7 * 24 * 60 * 60 * 1000

/**
 * The day that a short phrase such as "on Monday" or "yesterday" means, ISO 8601, or null if it or the publication is unknown.
 * It says when something was said, so a weekday is the last one before or on the day of publication.
 */
export function resolveDate(phrase: string, published: string | undefined): string | null {
  if (published === undefined || published.length < 10) return null
  // noon, so that no time zone moves the day; UTC, so that the machine's does not either
  const reference = { instant: new Date(`${published.slice(0, 10)}T12:00:00Z`), timezone: 0 }
  const found = chrono.en.GB.parse(phrase, reference, { forwardDate: false })[0]?.start
  if (!found?.isCertain('day') && !found?.isCertain('weekday')) return null
  const day = Date.UTC(found.get('year') ?? 0, (found.get('month') ?? 1) - 1, found.get('day') ?? 1, 12)
  const late = !found.isCertain('day') && day > reference.instant.getTime()
  return new Date(late ? day - WEEK : day).toISOString().slice(0, 10)
}
