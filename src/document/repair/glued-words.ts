import type { Span } from '../../types.ts'
import type { Edit } from '../edits.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Reading } from '../wink.ts'
import type { Tables } from './tables.ts'

/** A name in capitals with small letters behind it. */
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u
/** The longest word that is glued to a name ("announced"), and the shortest name that is looked for. */
const LONGEST_ENDING = 9
const SHORTEST_NAME = 3

/** A word that is two, in one paragraph's reading: the token, and how many of its characters are the name. */
export interface GluedWord {
  readonly word: string
  readonly length: number
}

/**
 * Finds words that are a name and the word after it, where the space is missing: a capitalised word that stands in the
 * article on its own, and a verb or function word that the table lists.
 *
 *     Ann Streetonhas resigned. Ms Streeton left.
 *         ^^^^^^^^^^^ Streeton + has
 * Not: "Harrison" beside a Mr Harris, for the table does not list "on".
 *
 * Gives the glued words of each paragraph that has any.
 */
export function findGluedWords(
  readings: readonly (Reading | null)[],
  { gluedEndings }: Tables,
  vocabulary: Vocabulary,
): Map<number, GluedWord[]> {
  const { words } = vocabulary
  const longest = vocabulary.column(gluedEndings, (_, word) => lengthOfName(word, gluedEndings))
  const candidates: { readonly paragraph: number; readonly glued: GluedWord }[] = []
  readings.forEach((reading, paragraph) => {
    for (const id of reading?.ids ?? []) {
      if (longest[id] === 0) continue
      const word = words[id] as string
      for (let length = longest[id] as number; length >= shortestName(word); length--) {
        if (endsAfter(word, length, gluedEndings)) candidates.push({ paragraph, glued: { word, length } })
      }
    }
  })
  const found = new Map<number, GluedWord[]>()
  if (candidates.length === 0) return found
  const count = new Map<string, number>()
  for (const reading of readings)
    for (const id of reading?.ids ?? []) count.set(words[id] as string, (count.get(words[id] as string) ?? 0) + 1)
  for (const { paragraph, glued } of candidates) {
    // a word that the article uses twice is a word
    if (!count.has(glued.word.slice(0, glued.length)) || count.get(glued.word) !== 1) continue
    const list = found.get(paragraph)
    if (list) list.push(glued)
    else found.set(paragraph, [glued])
  }
  return found
}

type Endings = Tables['gluedEndings']

/** The length of the longest name that the word may begin with; 0 if it cannot be a glued word. */
function lengthOfName(word: string, endings: Endings): number {
  if (word.length < 6 || word.length > 40 || !CAPITALISED.test(word)) return 0
  for (let length = word.length - 2; length >= shortestName(word); length--) if (endsAfter(word, length, endings)) return length
  return 0
}

const shortestName = (word: string): number => Math.max(SHORTEST_NAME, word.length - LONGEST_ENDING)

function endsAfter(word: string, length: number, endings: Endings): boolean {
  const row = endings.get(word.slice(length))
  return row !== undefined && length >= row.shortest
}

/** The paragraph's edits and those that put the missing spaces in. */
export function missingSpaces(text: string, span: Span, edits: readonly Edit[], words: readonly GluedWord[]): Edit[] {
  const all = [...edits]
  const paragraph = text.slice(span.start, span.end)
  let cursor = span.start
  for (const { word, length } of words) {
    const found = paragraph.indexOf(word, cursor - span.start)
    if (found < 0) continue
    const at = span.start + found
    cursor = at + length
    if (!edits.some(({ start, end }) => start < cursor && at < end)) all.push({ start: cursor, end: cursor, by: ' ' })
  }
  return all.sort((a, b) => a.start - b.start)
}
