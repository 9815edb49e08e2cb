import type { Row } from './rows.ts'

const text = (value: unknown): boolean => typeof value === 'string'
const textOrNull = (value: unknown): boolean => value === null || typeof value === 'string'
const number = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const numberOrNull = (value: unknown): boolean => value === null || number(value)
const texts = (value: unknown): boolean => Array.isArray(value) && value.every(text)

/** What each field must be. */
const FIELDS: Readonly<Record<keyof Row, (value: unknown) => boolean>> = {
  speaker: textOrNull,
  role: textOrNull,
  quote: text,
  stance: (value) => value === null || value === 'support' || value === 'oppose' || value === 'neutral',
  stanceTarget: textOrNull,
  numericClaims: texts,
  date: textOrNull,
  published: textOrNull,
  kind: text,
  cue: textOrNull,
  source: textOrNull,
  speakerType: textOrNull,
  checkWorthiness: numberOrNull,
  confidence: number,
  start: number,
  end: number,
  statement: text,
  article: textOrNull,
  meta: (value) => value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value)),
  why: (value) => value === undefined || texts(value),
}

/**
 * Reads what the `jsonl` format wrote: the flat records again, as they were. Empty lines are passed over, and fields of later versions kept.
 *
 * @throws SyntaxError if a line is no JSON, TypeError if it is no record; the message names the line, counted from 1, and the field.
 * @example
 * fromJsonl(exportAll(jsonl, [extraction])) // toRecords(extraction)
 */
export function fromJsonl(lines: string): Row[] {
  return lines.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readRow(line, i + 1)]))
}

function readRow(line: string, place: number): Row {
  const row = parse(line, place)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new TypeError(`line ${place}: must be an object`)
  for (const [field, isRight] of Object.entries(FIELDS)) {
    const value = (row as Record<string, unknown>)[field]
    if (!isRight(value))
      throw new TypeError(
        `line ${place}: ${field} is ${value === undefined ? 'missing' : JSON.stringify(value)}; is it a line of --format jsonl?`,
      )
  }
  return row as Row
}

function parse(line: string, place: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new SyntaxError(`line ${place}: ${(error as Error).message}`)
  }
}
