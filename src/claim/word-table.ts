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
 *     slots    0 0 | h1 0 | 0 0 | h2 2 | h3 1 | …   hash and number of a word, in the first free slot from its own on; 0: free
 *     entries  w1 value | w3 value | w2 value | …   in the order in which they were given
 */
export class WordTable<T> {
  private readonly slots: Int32Array
  private readonly entries: (string | T)[] = []
  private readonly mask: number

  constructor(words: ReadonlyMap<string, T>) {
    let size = 16
    while (size < words.size * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(2 * size)
    for (const [word, value] of words) {
      const hash = hashOf(word)
      let slot = hash & this.mask
      while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask
      this.slots[2 * slot] = hash
      this.slots[2 * slot + 1] = this.entries.length
      this.entries.push(word, value)
    }
  }

  get(word: string): T | undefined {
    const { slots, mask, entries } = this
    const hash = hashOf(word)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[2 * slot] ?? 0
      if (found === 0) return undefined
      if (found !== hash) continue
      const at = slots[2 * slot + 1] ?? 0
      if (entries[at] === word) return entries[at + 1] as T
    }
  }
}
