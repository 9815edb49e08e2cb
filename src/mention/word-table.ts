/** An empty slot. */
const EMPTY = 0

/**
 * Numbers filed under words, for one look-up a token. A Map of tens of thousands of words follows several pointers a look-up, and
 * each is a miss of the processor's cache; here the slot holds what tells the word, a second hash of it, beside the number.
 *
 *     slots   … | hash of "council", its bits | empty | hash of "lee", its bits | …
 *                 ^first hash of "council"              ^first hash of "lee", or the slots after it
 *
 * Two words share both hashes (48 bits) about once in a thousand million articles.
 */
export class WordTable {
  private readonly slots: Int32Array
  private readonly mask: number

  constructor(entries: ReadonlyMap<string, number>) {
    let size = 64
    while (size < entries.size * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    for (const [word, value] of entries) {
      hash(word)
      let slot = first & this.mask
      while (this.slots[slot * 2] !== EMPTY) slot = (slot + 1) & this.mask
      this.slots[slot * 2] = second
      this.slots[slot * 2 + 1] = value
    }
  }

  /** The number filed under a word; −1 if it has none. */
  get(word: string): number {
    hash(word)
    const { slots, mask } = this
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot * 2]
      if (found === second) return slots[slot * 2 + 1] ?? -1
      if (found === EMPTY) return -1
    }
  }
}

/** The two hashes of the word last asked for: returning both in an object would cost more than the look-up. */
let first = 0
let second = 0

/** FNV-1a, and a second of the same kind with other constants; the second is never EMPTY. */
function hash(word: string): void {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  first = a ^ (a >>> 15)
  second = b === EMPTY ? 1 : b
}
