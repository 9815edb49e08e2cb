const BY = /^(?:by|written by|words by|reported by|story by)[\s:]+/i
const ADDRESS = /^(?:https?:)?\/\/|^@|\.com\b|\S@\S/i
const LETTER = /\p{L}/u
/** A longer text is no name. */
const LONGEST = 120

/** An author's name without “By”; null for an address or what is no name. */
export function withoutBy(text: string): string | null {
  const name = text.replace(BY, '').trim()
  return name.length > LONGEST || !LETTER.test(name) || ADDRESS.test(name) ? null : name
}
