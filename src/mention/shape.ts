import type { Tokens } from '../document/layer.ts'

/** How a word is written. `CAP` "Lee", `CAPS` "BMA", `INITIAL` "J." or "J.K.", `LOWER`, `NUMBER`, `MARK` punctuation. */
export const LOWER = 0
export const CAP = 1
export const CAPS = 2
export const INITIAL = 3
export const NUMBER = 4
export const MARK = 5

const INITIALS = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}$/u
const HAS_LOWER = /\p{Ll}/u
const LETTER = /^\p{L}/u

/** The shape of every token. */
export function shapesOf({ count, id, vocabulary }: Tokens): Uint8Array {
  const ofWord = vocabulary.column(shapeOf, shapeOf)
  const shapes = new Uint8Array(count)
  for (let i = 0; i < count; i++) shapes[i] = ofWord[id[i] as number] as number
  return shapes
}

function shapeOf(lower: string, word: string): number {
  const first = word.charCodeAt(0)
  if (first >= 97 && first <= 122) return LOWER
  if (first >= 48 && first <= 57) return NUMBER
  const upper = first >= 65 && first <= 90
  if (!upper && first < 128) return MARK
  if (!upper && !LETTER.test(word)) return MARK
  if (!upper && lower.charCodeAt(0) === first) return LOWER
  // "I" is a pronoun and "A" an article; every other single letter may be an initial
  if (word.length <= 2 || word[1] === '.') {
    if (word === 'I' || word === 'A') return LOWER
    if (INITIALS.test(word)) return INITIAL
  }
  return HAS_LOWER.test(word) ? CAP : CAPS
}
