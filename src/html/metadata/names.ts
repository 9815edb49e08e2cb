const BY = /^(?:by|written by|words by|reported by|story by|from)[\s:]+/i
/** Where a name ends and a time, an account or a paper begins: “Ann Lee @annlee”, “Ann Lee | 3 May”, “Ann Lee on May 3”. */
const AFTER = /\s*(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?![:\d])|[@|·•\d]|[-–—]\s|\bon \p{Lu}\p{Ll}+ \d|\bpublished\b|\bupdated\b).*$/su
const ADDRESS = /^(?:https?:)?\/\/|^\S+\.\p{Ll}{2,8}$|\S@\S/u
const LETTER = /\p{L}/u
/** A longer text is no name. */
const LONGEST = 120

/** An author's name without “By” and what follows it; null for an address or what is no name. */
export function withoutBy(text: string): string | null {
  if (ADDRESS.test(text)) return null
  const name = text
    .replace(BY, '')
    .replace(AFTER, '')
    .replace(/[\s,;]+$/, '')
    .trim()
  return name.length > LONGEST || !LETTER.test(name) ? null : name
}

/** Whether a line begins as a byline does: “By Ann Lee”. */
export const isByline = (text: string): boolean => /^(?:(?:words|written|reported) )?by[\s:]+\p{Lu}/iu.test(text) && text.length < LONGEST

/** Names without those that differ from an earlier one in capitals only. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name)
  return [...seen.values()]
}
