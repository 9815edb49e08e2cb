import type { ExtractorOptions } from '../extract.ts'
import type { ArticleMeta } from '../types.ts'

const META = ['id', 'title', 'url', 'published', 'publisher'] as const
const OPTIONS: readonly string[] = ['lexicon', 'minConfidence', 'onStage']
/** A day, or a day and a time, as ISO 8601 writes them. */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

const kind = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`)

/** Throws a TypeError if `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`extract(text): text must be a string, got ${kind(text)}. Pass the article's text.`)
}

/** Throws a TypeError that names the first unknown or ill-typed key of `meta`. */
export function checkMeta(meta: unknown): asserts meta is ArticleMeta {
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta))
    throw new TypeError(`extract(text, meta): meta must be an object, got ${kind(meta)}. Leave it out if you have none.`)
  for (const [key, value] of Object.entries(meta)) {
    if (!(META as readonly string[]).includes(key)) throw new TypeError(`meta: unknown key '${key}'; the keys are ${META.join(', ')}`)
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`meta.${key} must be a string, got ${kind(value)}`)
  }
  const { published } = meta as ArticleMeta
  if (published !== undefined && !ISO_DATE.test(published))
    throw new TypeError(`meta.published must be an ISO 8601 date such as '2025-07-17', got '${published}'`)
}

/** Throws a TypeError that names the first option that is not understood. */
export function checkOptions(options: unknown): asserts options is ExtractorOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`createExtractor(options): options must be an object, got ${kind(options)}`)
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key))
  if (unknown) throw new TypeError(`createExtractor(options): unknown option '${unknown}'; the options are ${OPTIONS.join(', ')}`)
  const { minConfidence, onStage } = options as ExtractorOptions
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1))
    throw new TypeError(`options.minConfidence must be a number from 0 to 1, got ${String(minConfidence)}`)
  if (onStage !== undefined && typeof onStage !== 'function')
    throw new TypeError(`options.onStage must be a function, got ${kind(onStage)}`)
}
