import type { Span } from '../types.ts'
import type { PageText } from './tree.ts'

/** Longest name of a character reference with & and ;. What follows a longer one is not looked at. */
const LONGEST_NAME = 40
/** `&` and what may belong to a reference, or a line end that parsers shorten. */
const REFERENCE = new RegExp(`&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[a-zA-Z][a-zA-Z0-9]{0,${LONGEST_NAME}};?)|\\r\\n?|\\0`, 'g')

/**
 * Aligns a run of decoded characters with the source it was decoded from: pieces that stand there just so, and between them one piece for
 * each character reference.
 *
 *     caf&eacute; at 5   →   “caf” as it stands, “é” for “&eacute;”, “ at 5” as it stands
 *
 * @param decode what the parser makes of a reference in a text
 */
export function decodedRuns(text: string, html: string, source: Span, decode: (reference: string) => string): readonly PageText[] {
  const { start, end } = source
  const raw = html.slice(start, end)
  if (raw === text) return [{ text, source }]
  const runs: PageText[] = []
  let at = 0
  let from = 0
  const asItStands = (to: number) => {
    if (to <= from) return
    const piece = text.slice(at, at + to - from)
    runs.push({ text: piece, source: { start: start + from, end: start + from + piece.length } })
    at += to - from
    from = to
  }
  for (const { index, 0: reference } of raw.matchAll(REFERENCE)) {
    asItStands(index)
    const meaning = reference.startsWith('&') ? decode(reference) : reference === '\0' ? '' : '\n'
    if (meaning === reference) continue
    // the parser has dropped a character that we expect, or the other way round: the rest has one place as a whole
    if (!text.startsWith(meaning, at)) break
    from = index + reference.length
    if (meaning !== '') runs.push({ text: meaning, source: { start: start + index, end: start + from } })
    at += meaning.length
  }
  if (text.length - at === raw.length - from) asItStands(raw.length)
  else if (at < text.length) runs.push({ text: text.slice(at), source: { start: start + from, end } })
  return runs
}
