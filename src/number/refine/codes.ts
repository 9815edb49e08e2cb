import type { Reading } from '../model.ts'
import type { View } from '../view.ts'

export interface UnitCodes {
  readonly ucum: string | null
  readonly cefact: string | null
}

const NONE: UnitCodes = { ucum: null, cefact: null }
const PERCENT: UnitCodes = { ucum: '%', cefact: 'P1' }

/** The codes of a unit of measure or time, or of per cent; money and counted things have none. */
export function codesOf({ lexicon }: View, { kind, unit }: Reading): UnitCodes {
  if (kind === 'percentage') return PERCENT
  if (unit === null || (kind !== 'measure' && kind !== 'duration' && kind !== 'age')) return NONE
  return lexicon.unitCodes.get(unit) ?? NONE
}
