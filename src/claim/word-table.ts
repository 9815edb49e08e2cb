/** FNV-1a over the character codes. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  // the low bits choose the slot, and the high ones are the better mixed; 0 marks an empty slot
  return (hash ^ (hash >>> 15)) | 0 || 1
}

/**
 * What is known of words, for a look-up at every token: a hash table whose hashes lie side by side, so that a word that is not in it,
 * as most are, costs one read of memory. (A `Map` of so many words follows a chain of strings that are scattered in memory.)
 *
 *     hashes   0  h1  0  0  h2  h3  …      a slot is free if its hash is 0; a word stands in the first free slot from its own on
 *     keys        w1        w2  w3
 */
export class WordTable<T> {
  private readonly hashes: Int32Array
  private readonly keys: string[]
  private readonly values: (T | undefined)[]
  private readonly mask: number

  constructor(entries: ReadonlyMap<string, T>) {
    let size = 16
    while (size < entries.size * 2) size *= 2
    this.mask = size - 1
    this.hashes = new Int32Array(size)
    this.keys = new Array<string>(size).fill('')
    this.values = new Array<T | undefined>(size).fill(undefined)
    for (const [word, value] of entries) {
      const hash = hashOf(word)
      let slot = hash & this.mask
      while (this.hashes[slot] !== 0) slot = (slot + 1) & this.mask
      this.hashes[slot] = hash
      this.keys[slot] = word
      this.values[slot] = value
    }
  }

  get(word: string): T | undefined {
    const { hashes, mask } = this
    const hash = hashOf(word)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = hashes[slot] ?? 0
      if (found === 0) return undefined
      if (found === hash && this.keys[slot] === word) return this.values[slot]
    }
  }
}
