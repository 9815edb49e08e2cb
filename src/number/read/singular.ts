const SIBILANT = /(?:ch|sh|x|ss|zz)es$/
/** "gunmen", "policewomen"; "men" and "women" are in the table, "specimen" and "omen" are one. */
const MEN = /^(?!speci|ra|sta|abdo|cycla|regi)\w{2,}men$/
const NO_PLURAL = /(?:ss|us|is|'s)$/

/** Whether a word looks like a plural noun: "patients", "people". */
export function looksPlural(word: string, singulars: ReadonlyMap<string, string>): boolean {
  return singulars.has(word) || MEN.test(word) || (word.length > 2 && word.endsWith('s') && !NO_PLURAL.test(word))
}

/** The singular of a noun in lower case: "injuries" → "injury". Irregular ones come from the table. */
export function singular(word: string, singulars: ReadonlyMap<string, string>): string {
  const known = singulars.get(word)
  if (known !== undefined) return known
  if (MEN.test(word)) return `${word.slice(0, -3)}man`
  if (word.length < 4 || NO_PLURAL.test(word))
    return word.length === 3 && word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (SIBILANT.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
