import { lowerOf } from './lower.ts'

/**
 * Every word that one reader has met, by a number, so that what is known of a word is looked up once in its life and not once a token.
 *
 *     id[i] ─→ words[id] "Said"   lowers[id] "said"   a column's value for it
 *
 * Numbers depend on what was read before and mean nothing outside: nothing that leaves the library may depend on them.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>()
  private readonly firsts = new Map<string, number>()
  private readonly columns = new Map<object, Int32Array>()
  /** By number: the word as it stands. */
  readonly words: string[] = []
  /** By number: the word in lower case, with ’ as '. */
  readonly lowers: string[] = []
  /** By number: the number of the first word that is the same in lower case; so words that differ in case alone have one. */
  readonly caseless: number[] = []

  /** How many characters all words have together. */
  characters = 0

  get size(): number {
    return this.words.length
  }

  /** The number of a word, which it gets if it has none. */
  idOf(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.words.length
    this.ids.set(word, id)
    this.words.push(word)
    this.characters += word.length
    const lower = lowerOf(word)
    this.lowers.push(lower)
    const first = this.firsts.get(lower) ?? id
    if (first === id) this.firsts.set(lower, id)
    this.caseless.push(first)
    return id
  }

  /** What `caseless` says of the words that are this one in lower case; −1 if there are none. */
  caselessOf(lower: string): number {
    return this.firsts.get(lower) ?? -1
  }

  /**
   * What `compute` says of each word, by the word's number; computed once for each word as long as `key` is the same object.
   *
   * @example vocabulary.column(isTitle, (word) => (titles.has(word) ? 1 : 0))[tokens.id[i]]
   */
  column(key: object, compute: (lower: string, word: string) => number): Int32Array {
    let column = this.columns.get(key)
    const filled = column === undefined ? 0 : (column.at(-1) ?? 0)
    const { size, words, lowers } = this
    if (column !== undefined && filled === size) return column
    // the last place says how many are filled
    if (column === undefined || column.length <= size) {
      const longer = new Int32Array(Math.max(1024, 2 * size) + 1)
      if (column) longer.set(column.subarray(0, filled))
      column = longer
      this.columns.set(key, column)
    }
    for (let id = filled; id < size; id++) column[id] = compute(lowers[id] as string, words[id] as string)
    column[column.length - 1] = size
    return column
  }
}
