import type { Extraction, Span } from '../types.ts'
import { bratConfiguration } from './brat-configuration.ts'
import type { FolderExporter, Format } from './exporter.ts'
import { spansIn } from './offsets.ts'
import { oneLine } from './one-line.ts'
import { checkExportOptions } from './options.ts'
import { voicesIn } from './voices.ts'

const format: Format = {
  name: 'brat',
  summary: 'brat standoff: a .txt and an .ann file an article, in a folder',
  mediaType: 'text/plain',
  extension: '.ann',
  offsets: 'code-points',
  reasons: false,
}

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): quotes, cues, sources, claims and numbers as text-bound annotations, who said what
 * as relations, kinds, stances and check-worthiness as attributes, speakers and roles as notes. A line break cuts an annotation into
 * fragments, as brat has it. One stretch of words is one annotation: a claim that is all of a quote is an attribute of the quote.
 *
 * The text is as long as the article's; only carriage returns, which brat's readers drop or change, are written as spaces and line feeds.
 */
export const brat: FolderExporter = {
  ...format,
  layout: 'folder',
  shared: { 'annotation.conf': bratConfiguration },
  files(extraction, options = {}) {
    checkExportOptions(format, options)
    const text = extraction.article.text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
    return { '.txt': text, '.ann': annotations(extraction) }
  },
}

function annotations(extraction: Extraction): string {
  const { statements, claims, numbers } = extraction
  const voicesOf = voicesIn(extraction)
  const file = standoff(extraction.article.text)
  for (const { id, quote, kind, cue, source, stance } of statements) {
    const said = file.entity('Quote', quote.spans)
    if (said === null) continue
    file.attribute('Kind', said, kind)
    if (stance) file.attribute('Stance', said, stance.label)
    const cueId = cue && file.entity('Cue', [cue.span])
    if (cueId) file.relation('Introduced_by', said, cueId)
    const sourceId = source && file.entity('Source', [source.span])
    if (sourceId) file.relation('Said_by', said, sourceId)
    const who = voicesOf(id).map(({ speaker, role }) => (role === null ? speaker.name : `${speaker.name} (${role})`))
    if (who.length > 0) file.note(said, `Speaker: ${who.join('; ')}`)
    if (stance) file.note(said, `Stance: ${stance.label}, on ${stance.target.text}`)
  }
  for (const { span, type, checkWorthiness } of claims) {
    const claim = file.entity('Claim', [span])
    if (claim === null) continue
    file.attribute('Claim_type', claim, type)
    file.attribute('Check_worthiness', claim, checkWorthiness.label)
  }
  for (const { span } of numbers) file.entity('Number', [span])
  return file.lines.join('')
}

/** Line breaks as any reader has them, and the tab, which separates fields: all control characters. */
const BREAK = /[\p{Cc}\u2028\u2029]/u

function standoff(text: string) {
  const inCodePoints = spansIn(text, 'code-points')
  const lines: string[] = []
  const counts = new Map<string, number>()
  const entities = new Map<string, string>()
  const said = new Set<string>()
  const nextId = (prefix: string): string => {
    const count = (counts.get(prefix) ?? 0) + 1
    counts.set(prefix, count)
    return prefix + count
  }
  const isNew = (key: string): boolean => {
    const before = said.size
    return said.add(key).size > before
  }
  return {
    lines,
    /** The id of the annotation of this stretch of words, new or the one that it has already; null if there are no words in it. */
    entity(type: string, spans: readonly Span[]): string | null {
      const pieces = spans.flatMap((span) => fragments(text, span))
      if (pieces.length === 0) return null
      const range = pieces
        .map(inCodePoints)
        .map(({ start, end }) => `${start} ${end}`)
        .join(';')
      const known = entities.get(range)
      if (known !== undefined) return known
      const id = nextId('T')
      entities.set(range, id)
      lines.push(`${id}\t${type} ${range}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}\n`)
      return id
    },
    /** An annotation has one value of an attribute: the first. */
    attribute(type: string, target: string, value: string): void {
      if (isNew(`${type} ${target}`)) lines.push(`${nextId('A')}\t${type} ${target} ${value}\n`)
    },
    relation(type: string, from: string, to: string): void {
      if (from !== to && isNew(`${type} ${from} ${to}`)) lines.push(`${nextId('R')}\t${type} Arg1:${from} Arg2:${to}\n`)
    },
    note(target: string, note: string): void {
      lines.push(`${nextId('#')}\tAnnotatorNotes ${target}\t${oneLine(note)}\n`)
    },
  }
}

/** A span without its line breaks and the white space beside them. */
function fragments(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let at = start
  for (const line of text.slice(start, end).split(BREAK)) {
    const words = line.trim()
    const from = at + line.length - line.trimStart().length
    if (words !== '') pieces.push({ start: from, end: from + words.length })
    at += line.length + 1
  }
  return pieces
}
