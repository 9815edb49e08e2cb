const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'at', '&', 'a'])

/** The first letters of a name's words, small words left out unless wanted: "british medical association" → "bma". */
export function initialsOf(words: readonly string[], withSmall = false): string {
  let letters = ''
  for (const word of words) {
    if (!withSmall && SMALL.has(word)) continue
    letters += word[0] ?? ''
    for (let hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', hyphen + 1)) letters += word[hyphen + 1] ?? ''
  }
  return letters
}

/** Whether a name can have a short form that begins with one of some letters: the cheap test before the others. */
export function mayShorten(words: readonly string[], initials: ReadonlySet<string>): boolean {
  if (words.length < 2) return false
  if (initials.has(words[0]?.[0] ?? '')) return true
  const told = words.find((word) => !SMALL.has(word))
  return told !== undefined && initials.has(told[0] ?? '')
}

/** A short form as its letters in lower case: "U.N." → "un". */
export function lettersOf(short: string): string {
  const lower = short.toLowerCase()
  return ONLY_LETTERS.test(lower) ? lower : lower.replace(/[^\p{L}]/gu, '')
}

const ONLY_LETTERS = /^[a-z]+$/

/** The beginnings of words that a short form is made of: "CalMac" → cal, mac; null if it is not written so. */
export function humpsOf(short: string): readonly string[] | null {
  const humps = short.match(/\p{Lu}\p{Ll}+/gu)
  return humps !== null && humps.length > 1 && humps.join('') === short ? humps.map((hump) => hump.toLowerCase()) : null
}

interface FullName<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Short forms, looked up by the full names they can stand for: by initials ("BMA", "Sepa") or by humps ("CalMac"). */
export class ShortForms<T> {
  private readonly names: FullName<T>[] = []
  private readonly byLetters = new Map<string, T>()
  private byHumps: Map<string, FullName<T>[]> | null = null

  /** Files a full name of two words and more; of two with the same initials the first counts. */
  add(words: readonly string[], value: T): void {
    if (words.length < 2) return
    this.names.push({ words, value })
    this.byHumps = null
    const letters = initialsOf(words)
    if (!this.byLetters.has(letters)) this.byLetters.set(letters, value)
    const all = initialsOf(words, true)
    if (!this.byLetters.has(all)) this.byLetters.set(all, value)
  }

  /** What a short form stands for. */
  find(short: string): T | undefined {
    const letters = lettersOf(short)
    if (letters.length < 2 || letters.length > 20) return undefined
    return this.byLetters.get(letters) ?? this.findByHumps(short)
  }

  private findByHumps(short: string): T | undefined {
    const humps = humpsOf(short)
    if (humps === null) return undefined
    this.byHumps ??= byBeginnings(this.names)
    return this.byHumps.get(beginningsOf(humps))?.find(({ words }) => humps.every((hump, k) => words[k]?.startsWith(hump)))?.value
  }
}

function byBeginnings<T>(names: readonly FullName<T>[]): Map<string, FullName<T>[]> {
  const map = new Map<string, FullName<T>[]>()
  for (const name of names) {
    const key = beginningsOf(name.words)
    const list = map.get(key)
    if (list) list.push(name)
    else map.set(key, [name])
  }
  return map
}

const beginningsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 2)).join()
