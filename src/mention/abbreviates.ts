const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'at', '&', 'a'])

/** The first letters of a name's words, small words left out: "british medical association" → "bma". */
export function initialsOf(words: readonly string[], withSmall = false): string {
  let letters = ''
  for (const word of words) if (withSmall || !SMALL.has(word)) for (const part of word.split('-')) letters += part[0] ?? ''
  return letters
}

/**
 * Whether a short form stands for a name: its initials ("BMA", "Sepa", "DHSC" over "and"), or the beginnings of its words
 * ("CalMac" for Caledonian MacBrayne).
 */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || words.length < 2 || letters.length > 20) return false
  if (letters === initialsOf(words) || letters === initialsOf(words, true)) return true
  const humps = short.match(/\p{Lu}\p{Ll}+/gu)
  return humps !== null && humps.length > 1 && humps.length === words.length && humps.every((hump, k) => (words[k] ?? '').startsWith(hump.toLowerCase()))
}
