import type { Extraction, Span } from '../../src/types.ts'

/** What an extraction must hold whatever the text was: returns every fault, in words; an empty list if all is well. */
export function faultsOf(extraction: Extraction): string[] {
  const { text } = extraction.article
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }

  walk(extraction, '', (value, path) => {
    if (isSpan(value)) {
      must(
        0 <= value.start && value.start < value.end && value.end <= text.length,
        `${path}: [${value.start}, ${value.end}) is no span of the text`,
      )
      must(!insidePair(text, value.start) && !insidePair(text, value.end), `${path}: cuts a surrogate pair`)
    } else if (hasSpan(value)) {
      must(value.text === text.slice(value.span.start, value.span.end), `${path}: its text is not what stands at its span`)
    } else if (typeof value === 'number') must(Number.isFinite(value), `${path}: is ${value}`)
  })

  const { statements, claims, numbers, speakers } = extraction
  for (const [name, list] of Object.entries({ statements, claims, numbers, speakers })) {
    const ids = list.map(({ id }) => id)
    must(new Set(ids).size === ids.length, `${name}: ids are not unique`)
  }
  const known = new Set([...statements, ...claims, ...numbers, ...speakers].map(({ id }) => id))
  for (const { id, quote, speaker, role, within, confidence, claims: claimIds, numbers: numberIds } of statements) {
    must(quote.spans.length > 0, `${id}: has no content`)
    must(
      quote.text === quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      `${id}: its quote is not what stands at its spans`,
    )
    must(inOrder(quote.spans), `${id}: its spans overlap or are out of order`)
    must(0 <= confidence && confidence <= 1, `${id}: confidence ${confidence}`)
    must(speaker === null || speaker.length > 0, `${id}: an empty list of speakers`)
    must(role === null || role.length === speaker?.length, `${id}: not one role a speaker`)
    for (const link of [...(speaker ?? []), ...claimIds, ...numberIds, ...(within ? [within] : [])])
      must(known.has(link), `${id}: links to ${link}, which is not there`)
  }
  for (const { id, statement, numbers: numberIds, checkWorthiness } of claims) {
    for (const link of [...(statement ? [statement] : []), ...numberIds])
      must(known.has(link), `${id}: links to ${link}, which is not there`)
    must(0 <= checkWorthiness.score && checkWorthiness.score <= 1, `${id}: score ${checkWorthiness.score}`)
  }
  for (const { id, statement, claim } of numbers)
    for (const link of [statement, claim]) must(link === null || known.has(link), `${id}: links to ${link}, which is not there`)
  must(inOrder(numbers.map(({ span }) => span)), 'numbers overlap or are out of order')
  const starts = statements.map(({ quote }) => quote.spans[0]?.start ?? 0)
  must(
    starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0)),
    'statements are out of order',
  )
  must(JSON.stringify(JSON.parse(JSON.stringify(extraction))) === JSON.stringify(extraction), 'is not plain JSON')
  return faults
}

const inOrder = (spans: readonly Span[]): boolean => spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0))

const insidePair = (text: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1))

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value && Object.keys(value).length === 2

const hasSpan = (value: unknown): value is { text: string; span: Span } =>
  typeof value === 'object' && value !== null && 'text' in value && 'span' in value && isSpan(value.span)

/** Calls `see` for every value inside, the records themselves included. */
function walk(value: unknown, path: string, see: (value: unknown, path: string) => void): void {
  see(value, path)
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`, see)
}
