/** Digits as they stand: with thousands separators (1,200; 1,00,000) and a decimal part. */
const NUMBER =
  /(?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}(?!\d)){1,6}|\d{1,3}(?: \d{3}(?!\d)){0,4} 000(?!\d)|\d{1,2}(?: \d{3}(?!\d)){2,5}|\d+)(?:\.\d+)?|\.\d+/y
const ORDINAL = /(st|nd|rd|th)(?![\p{L}\d])/uy
const SUFFIX: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }
const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 0.3333,
  '⅔': 0.6667,
  '⅕': 0.2,
  '⅛': 0.125,
  '⅙': 0.1667,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
}

export interface Digits {
  readonly value: number
  readonly end: number
  readonly ordinal: boolean
  /** "½" and "2½". */
  readonly vulgar: boolean
}

/** "1.3e6", "1.3x10^6". */
const POWER = /^(?:[eE]([+-]?\d{1,2})|\s?[x×]\s?10\^([+-]?\d{1,2}))(?![\p{L}\d])/u
/** The rest of "1/2" and of "10 1/2". */
const SLASHED = /^(?:\/(\d{1,2})|\s+(\d{1,2})\/(\d{1,2}))(?![\d/])/

/**
 * "1/2", "10 1/2": the value and length of a fraction whose first digits are `whole`, that end at `end`; null if none stands there.
 * Only a proper fraction with a usual denominator is one; "9/11" is a date.
 */
export function readSlashed(text: string, whole: number, end: number): { readonly value: number; readonly end: number } | null {
  const match = SLASHED.exec(text.slice(end, end + 8))
  if (!match) return null
  const [top, bottom] = match[1] ? [whole, Number(match[1])] : [Number(match[2]), Number(match[3])]
  if (!(top > 0 && top < bottom) || ![2, 3, 4, 5, 8, 10, 16].includes(bottom)) return null
  return { value: (match[1] ? 0 : whole) + Math.round((top / bottom) * 10_000) / 10_000, end: end + match[0].length }
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Reads the number that begins at `start`; null if none does. */
export function readDigits(text: string, start: number): Digits | null {
  const alone = VULGAR[text[start] ?? '']
  if (alone !== undefined) return { value: alone, end: start + 1, ordinal: false, vulgar: true }
  NUMBER.lastIndex = start
  const match = NUMBER.exec(text)
  if (!match) return null
  let end = NUMBER.lastIndex
  const power = POWER.exec(text.slice(end, end + 10))
  if (power)
    return {
      value: Number(`${match[0].replace(/[,\s]/g, '')}e${power[1] ?? power[2]}`),
      end: end + power[0].length,
      ordinal: false,
      vulgar: false,
    }
  let value = Number(match[0].replace(/[,\s]/g, ''))
  const part = VULGAR[text[end] ?? ''] ?? VULGAR[text[end] === ' ' ? (text[end + 1] ?? '') : '']
  if (part !== undefined && Number.isInteger(value)) {
    value += part
    end += text[end] === ' ' ? 2 : 1
    return { value, end, ordinal: false, vulgar: true }
  }
  ORDINAL.lastIndex = end
  // "12st" is twelve stone
  const suffix = Number.isInteger(value) ? ORDINAL.exec(text)?.[1] : undefined
  if (suffix && (suffix === 'th' || suffix === SUFFIX[value % 10]) && !(suffix !== 'th' && value % 100 > 10 && value % 100 < 14))
    return { value, end: ORDINAL.lastIndex, ordinal: true, vulgar: false }
  return { value, end, ordinal: false, vulgar: false }
}
