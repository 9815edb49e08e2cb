import { casual } from 'chrono-node/en'

const DATED = /^\d{4}-\d\d-\d\d/
const DAY = 24 * 60 * 60 * 1000

/** The ISO day that `published` begins with; null if it is none. */
export function dayIn(published: string | null): string | null {
  return published !== null && DATED.test(published) && !Number.isNaN(noon(published).getTime()) ? published.slice(0, 10) : null
}

/** Noon, so that no time zone moves the day; UTC, so that the machine's does not either. */
export const noon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`)

/** The day that chrono-node makes of a phrase such as "two weeks ago", said on `day`. */
export function dayOf(phrase: string, day: string): string | null {
  const instant = noon(day)
  if (Number.isNaN(instant.getTime())) return null
  const found = casual.parse(phrase, { instant, timezone: 0 })[0]?.start
  if (!found) return null
  const time = Date.UTC(found.get('year') ?? 0, (found.get('month') ?? 1) - 1, found.get('day') ?? 1)
  return Number.isNaN(time) || Math.abs(time - instant.getTime()) > 400_000 * DAY ? null : new Date(time).toISOString().slice(0, 10)
}

/** The month `by` months from the one of `day`: "2024-11" and 3 → "2025-02". */
export function monthFrom(day: string, by: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + by, 1)).toISOString().slice(0, 7)
}
