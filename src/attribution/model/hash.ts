/** A 32-bit number for a word (FNV-1a), so that features need no strings and the model no word list. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  const length = Math.min(word.length, 24)
  for (let i = 0; i < length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Two numbers into one. */
export const pair = (a: number, b: number): number => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (a >>> 15)

/** The tagger has 2 to the power of `BITS` rows of weights. */
export const BITS = 18

/** The row of weights for a value of a template. */
export const rowOf = (template: number, value: number): number =>
  Math.imul(value ^ Math.imul(template + 1, 0x7feb352d), 0x9e3779b1) >>> (32 - BITS)
