import type { ExtractorOptions } from '../extract.ts'
import type { ArticleMeta, ExtractInput } from '../types.ts'

const META = ['id', 'title', 'url', 'published', 'publisher'] as const
const OPTIONS: readonly string[] = ['lexicon', 'minConfidence', 'targets', 'stages', 'onStage']
/** A day, or a day and a time, as ISO 8601 writes them. */
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

function kind(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Throws a TypeError if `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`extract(text): text must be a string, got ${kind(text)}. Pass the article's text.`)
}

/** Throws a TypeError that names the first unknown or ill-typed key of what an extraction is given beside the text. */
export function checkInput(meta: unknown): asserts meta is ExtractInput {
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta))
    throw new TypeError(`extract(text, meta): meta must be an object, got ${kind(meta)}. Leave it out if you have none.`)
  for (const [key, value] of Object.entries(meta)) {
    if (key === 'targets') {
      checkTargets('meta', value)
      continue
    }
    if (key === 'meta') {
      if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
        throw new TypeError(`meta.meta must be an object of further keys, got ${kind(value)}`)
      continue
    }
    if (!(META as readonly string[]).includes(key))
      throw new TypeError(`meta: unknown key '${key}'; the keys are ${META.join(', ')}, meta, targets`)
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`meta.${key} must be a string, got ${kind(value)}`)
  }
  const { published } = meta as ArticleMeta
  if (published !== undefined && !ISO_DATE.test(published))
    throw new TypeError(`meta.published must be an ISO 8601 date such as '2025-07-17', got '${published}'`)
}

/** Targets are a list of names or phrases, each with a word in it. */
function checkTargets(of: string, targets: unknown): void {
  if (targets === undefined) return
  const wanted = `${of}.targets must be a list of names or phrases such as ['strike action']`
  if (!Array.isArray(targets)) throw new TypeError(`${wanted}, got ${kind(targets)}`)
  for (const target of targets) {
    if (typeof target !== 'string') throw new TypeError(`${wanted}, but one is ${kind(target)}`)
    if (!/[\p{L}\p{N}]/u.test(target)) throw new TypeError(`${wanted}, but one is '${target}'`)
  }
}

/** Throws a TypeError that names the first option that is not understood. */
export function checkOptions(options: unknown): asserts options is ExtractorOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`createExtractor(options): options must be an object, got ${kind(options)}`)
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key))
  if (unknown) throw new TypeError(`createExtractor(options): unknown option '${unknown}'; the options are ${OPTIONS.join(', ')}`)
  const { minConfidence, targets, stages, onStage } = options as ExtractorOptions
  checkTargets('options', targets)
  checkStages(stages)
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1))
    throw new TypeError(`options.minConfidence must be a number from 0 to 1, got ${String(minConfidence)}`)
  if (onStage !== undefined && typeof onStage !== 'function')
    throw new TypeError(`options.onStage must be a function, got ${kind(onStage)}`)
}

/** Stages have an id each, under which their answer stands, and something to run. */
function checkStages(stages: unknown): void {
  if (stages === undefined) return
  const wanted = "options.stages must be a list such as [{ id: 'questions', run: (doc, extraction) => … }]"
  if (!Array.isArray(stages)) throw new TypeError(`${wanted}, got ${kind(stages)}`)
  const seen = new Set<unknown>()
  for (const stage of stages) {
    if (typeof stage !== 'object' || stage === null) throw new TypeError(`${wanted}, but one is ${kind(stage)}`)
    const { id, run } = stage as { id: unknown; run: unknown }
    if (typeof id !== 'string' || id === '') throw new TypeError(`${wanted}, but the id of one is ${id === '' ? 'empty' : kind(id)}`)
    if (typeof run !== 'function') throw new TypeError(`${wanted}, but '${id}' has no function to run`)
    if (seen.has(id)) throw new TypeError(`${wanted}, but two have the id '${id}'`)
    seen.add(id)
  }
}
