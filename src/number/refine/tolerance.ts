import type { Reading } from '../model.ts'

/**
 * How far off a rounded number may be: half of its last written place, times its magnitude. "1.5 million" may be 50,000 off;
 * a whole number without a magnitude may be exact, so it has none.
 */
export function toleranceOf(text: string, { kind, value, magnitude = 1 }: Reading): number | null {
  if (typeof value !== 'number' || kind === 'ratio' || kind === 'ordinal' || kind === 'age') return null
  const decimals = /\d\.(\d+)/.exec(text)?.[1]?.length ?? 0
  if (decimals === 0 && magnitude === 1) return null
  return Number((0.5 * 10 ** -decimals * magnitude).toPrecision(6))
}
