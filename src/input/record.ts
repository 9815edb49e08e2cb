import { isoDate } from '../html/metadata/iso-date.ts'
import type { ArticleMeta } from '../types.ts'
import type { Input } from './types.ts'

/** A record that is no article; the message says why. */
export class BadRecord extends Error {
  readonly code: 'bad-json' | 'bad-record'

  constructor(code: 'bad-json' | 'bad-record', message: string) {
    super(message)
    this.code = code
  }
}

type Fields = Pick<Input, 'id' | 'format' | 'content' | 'article' | 'meta'>

const KNOWN: ReadonlySet<string> = new Set(['id', 'text', 'html', 'title', 'url', 'published', 'publisher'])

/**
 * Reads one line of JSON: an object with `text` or `html`, perhaps `id`, `title`, `url`, `published`, `publisher`; all other keys are kept
 * as they are. A key that is null is as if it were not there.
 *
 * @param id for a record without one
 * @throws BadRecord
 */
export function readRecord(line: string, id: string): Fields {
  const record = parse(line)
  const own = (key: string): unknown => (Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined)
  const text = stringOf(own('text'), 'text')
  const content = text ?? stringOf(own('html'), 'html')
  if (content === undefined) throw new BadRecord('bad-record', 'has neither text nor html')
  const known = identityOf(own('id')) ?? id
  const article: ArticleMeta = {
    id: known,
    ...present('title', stringOf(own('title'), 'title')),
    ...present('url', stringOf(own('url'), 'url')),
    ...present('published', dateOf(stringOf(own('published'), 'published'))),
    ...present('publisher', stringOf(own('publisher'), 'publisher')),
  }
  const meta = Object.fromEntries(Object.entries(record).filter(([key]) => !KNOWN.has(key)))
  return { id: known, format: text === undefined ? 'html' : 'text', content, article, meta }
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new BadRecord('bad-json', `is no JSON (${(error as Error).message}); wanted is one object a line, as jq -c '.[]' writes a list`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadRecord('bad-json', 'is no JSON object')
  return value as Readonly<Record<string, unknown>>
}

function stringOf(value: unknown, key: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw new BadRecord('bad-record', `${key} must be a string, got ${Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`}`)
}

function identityOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : stringOf(value, 'id')
}

function dateOf(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const date = isoDate(value)
  if (date === null)
    throw new BadRecord('bad-record', `published must be a date, such as 2025-07-17 or 2025-07-17T10:00:00Z, got '${value.slice(0, 40)}'`)
  return date
}

const present = (key: string, value: string | undefined): Record<string, string> => (value === undefined ? {} : { [key]: value })
