import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract.ts'
import type { Extraction } from '../../src/types.ts'
import { faultsOf } from './check-extraction.ts'

interface Entry {
  readonly name: string
  readonly kind: string
  readonly encoding: string
  readonly attacks: string
  readonly budget_ms: number
  readonly expect: Readonly<Record<string, unknown>>
}

/** Reads every text of a corpus (`manifest.jsonl` beside the files) whose name holds `filter`; returns the names of those on which something is wrong. */
export function failures(folder: string, filter: string, report: (line: string) => void): string[] {
  const entries = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry)
    .filter(({ name }) => name.includes(filter))
  return entries.flatMap((entry) => {
    const faults = texts(folder, entry).flatMap((text) => check(text, entry))
    for (const fault of new Set(faults)) report(`${entry.name} (${entry.attacks}): ${fault}`)
    return faults.length > 0 ? [entry.name] : []
  })
}

/** The texts that a file holds: markup is read as the text it is; a JSON array of strings gives each of them. */
function texts(folder: string, { name, encoding }: Entry): string[] {
  const bytes = readFileSync(join(folder, name))
  const text = encoding === 'wtf-8' ? fromWtf8(bytes) : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!name.endsWith('.json')) return [text]
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [text]
  } catch {
    return [text]
  }
}

/** UTF-8 in which lone surrogates are encoded as if they were characters. */
function fromWtf8(bytes: Uint8Array): string {
  const pieces: string[] = []
  const lone = /\u00ed([\u00a0-\u00bf])([\u0080-\u00bf])/g
  const latin = Buffer.from(bytes).toString('latin1')
  let from = 0
  for (const { index, 1: second = '', 2: third = '' } of latin.matchAll(lone)) {
    pieces.push(Buffer.from(latin.slice(from, index), 'latin1').toString('utf8'))
    pieces.push(String.fromCharCode(0xd000 | ((second.charCodeAt(0) & 0x3f) << 6) | (third.charCodeAt(0) & 0x3f)))
    from = index + 3
  }
  pieces.push(Buffer.from(latin.slice(from), 'latin1').toString('utf8'))
  return pieces.join('')
}

function check(text: string, { budget_ms, expect }: Entry): string[] {
  const keys = prototypeKeys()
  const start = performance.now()
  let extraction: Extraction
  try {
    extraction = extract(text)
  } catch (error) {
    return [`throws ${String(error)}`]
  }
  const took = performance.now() - start
  const faults = faultsOf(extraction).slice(0, 3)
  if (took > budget_ms) faults.push(`takes ${took.toFixed(0)} ms of ${budget_ms}`)
  if (extraction.article.text !== text) faults.push('changes the text')
  if (text.length < 200_000 && JSON.stringify(extract(text)) !== JSON.stringify(extraction)) faults.push('is not the same the second time')
  if (prototypeKeys() !== keys) faults.push('changes a prototype')
  return [...faults, ...unmet(extraction, expect)]
}

const prototypeKeys = (): string => [Object, Array, String].map((type) => Object.getOwnPropertyNames(type.prototype).join()).join(';')

/** The corpus's own expectations that concern plain text. */
function unmet({ statements, claims }: Extraction, expect: Readonly<Record<string, unknown>>): string[] {
  const quoted = statements.filter(({ kind }) => kind !== 'indirect')
  const tests: Readonly<Record<string, (wanted: never) => boolean>> = {
    quotes: (wanted: number) => quoted.length === wanted,
    claims: (wanted: number) => claims.length === wanted,
    minQuotes: (wanted: number) => quoted.length >= wanted,
    maxQuoteChars: (wanted: number) => quoted.every(({ quote }) => quote.text.length <= wanted),
    nonEmptyQuotes: () => statements.every(({ quote }) => quote.text.trim() !== ''),
  }
  return Object.entries(expect).flatMap(([name, wanted]) =>
    !Object.hasOwn(tests, name) || tests[name]?.(wanted as never)
      ? []
      : [`expected ${name} ${JSON.stringify(wanted)}, found ${quoted.length} quotations`],
  )
}
