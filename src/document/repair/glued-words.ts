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
export function findGluedWords(readings: readonly (Reading | null)[], { gluedEndings }: Tables): Map<number, GluedWord[]> {
  const candidates: { readonly paragraph: number; readonly glued: GluedWord }[] = []
  readings.forEach((reading, paragraph) => {
    for (const word of reading?.words ?? []) {
      const code = word.charCodeAt(0)
      // a capital, or a letter that ASCII does not have
      if (word.length < 6 || word.length > 40 || code < 0x41 || (code > 0x5a && code < 0xc0) || !CAPITALISED.test(word)) continue
      for (let length = word.length - 2; length >= SHORTEST_NAME && word.length - length <= LONGEST_ENDING; length--) {
        const row = gluedEndings.get(word.slice(length))
        if (row && length >= row.shortest) candidates.push({ paragraph, glued: { word, length } })
      }
    }
  })
  const found = new Map<number, GluedWord[]>()
  if (candidates.length === 0) return found
  const count = new Map<string, number>()
  for (const reading of readings) for (const word of reading?.words ?? []) count.set(word, (count.get(word) ?? 0) + 1)
  for (const { paragraph, glued } of candidates) {
    // a word that the article uses twice is a word
    if (!count.has(glued.word.slice(0, glued.length)) || count.get(glued.word) !== 1) continue
    const list = found.get(paragraph)
    if (list) list.push(glued)
    else found.set(paragraph, [glued])
  }
  return found
}

/** The paragraph with the missing spaces put in: what wink-nlp should read instead. */
export function withSpaces(raw: string, words: readonly GluedWord[]): string {
  let read = ''
  let cursor = 0
  for (const { word, length } of words) {
    const at = raw.indexOf(word, cursor)
    if (at < 0) continue
    read += `${raw.slice(cursor, at + length)} `
    cursor = at + length
  }
  return read + raw.slice(cursor)
}
