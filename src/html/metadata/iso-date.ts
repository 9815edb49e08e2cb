import { strict } from 'chrono-node'

const ISO = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:\d\d)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i
/** 07/08/2025 is July to some and August to others. */
const AMBIGUOUS = /^\D*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/
/** A longer text is no date. */
const LONGEST = 80
/** What is not in the text is not known; chrono asks for a day to count from all the same. */
const ANY_DAY = new Date(0)

/**
 * A day, or a day and a time, as ISO 8601 writes it; null if the text does not say it without doubt.
 *
 *     2025-07-17 10:00:00+0100        2025-07-17T10:00:00+01:00
 *     Thursday, 17 July 2025          2025-07-17
 *     07/08/2025, today, 0000-00-00   null
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST) return null
  const [, year = '', month = '', day = '', time, zone] = ISO.exec(trimmed) ?? []
  if (year !== '') {
    if (!isDay(Number(year), Number(month), Number(day))) return null
    const date = `${year}-${month}-${day}`
    return time === undefined ? date : `${date}T${time}${zoneOf(zone)}`
  }
  if (AMBIGUOUS.test(trimmed)) return null
  const [found] = strict.parse(trimmed, ANY_DAY)
  if (!found || !(['year', 'month', 'day'] as const).every((part) => found.start.isCertain(part))) return null
  const [y, m, d] = [found.start.get('year') ?? 0, found.start.get('month') ?? 0, found.start.get('day') ?? 0]
  return isDay(y, m, d) ? `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}` : null
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (zone.toUpperCase() === 'Z') return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  // day 0 of the next month is the last of this
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')
