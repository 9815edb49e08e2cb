/** How well a text's words are found: each word counts as often as it stands there. */
export interface WordScore {
  readonly precision: number
  readonly recall: number
  readonly f: number
}

const WORD = /[\p{L}\p{N}]+/gu
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

export function scoreWords(found: string, wanted: string): WordScore {
  const left = new Map<string, number>()
  const expected = wordsOf(wanted)
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  const words = wordsOf(found)
  let right = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    right++
  }
  const precision = words.length === 0 ? 0 : right / words.length
  const recall = expected.length === 0 ? 0 : right / expected.length
  return { precision, recall, f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
