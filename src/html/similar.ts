const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text in small letters, for comparing. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** How much of two texts' words they have in common, 0..1 (Dice). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const rest = new Map<string, number>()
  for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of a) {
    const left = rest.get(word) ?? 0
    if (left === 0) continue
    common++
    rest.set(word, left - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
