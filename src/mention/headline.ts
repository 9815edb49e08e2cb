import type { View } from './view.ts'

/**
 * Marks the tokens of lines in which nearly every word has a capital ("Jury Finds Lee Guilty In Alder Case"): there a capital
 * says nothing, so only names that are known from the rest of the article are taken.
 */
export function headlineTokens(view: View): Uint8Array {
  const { paragraphFrom, word } = view.tokens
  const marked = new Uint8Array(view.count)
  for (let p = 0; p + 1 < paragraphFrom.length; p++) {
    const from = paragraphFrom[p] ?? 0
    const to = paragraphFrom[p + 1] ?? from
    if (to - from < 4 || to - from > 30) continue
    let capitals = 0
    let words = 0
    let sentences = false
    let stopped = false
    for (let i = from; i < to; i++) {
      if (word[i] === '.' || word[i] === '?') {
        if (i < to - 1) sentences = true
        else stopped = true
      }
      const long = (word[i] ?? '').length > 3
      if (view.capital(i)) {
        capitals++
        words++
      } else if (view.shape[i] === 0 && long) words++
    }
    // with a stop at its end it is a headline only where one is expected: before a text
    const enough = stopped
      ? p === 0 && paragraphFrom.length > 2 && words > 5 && capitals / words > 0.84
      : words >= 4 && capitals / words > 0.74
    if (enough && !sentences) marked.fill(1, from, to)
  }
  return marked
}
