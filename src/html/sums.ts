import type { Layout, Range } from './layout.ts'
import { strengthOf } from './strength.ts'

/** Sums over ranges of those blocks that are kept. */
export class Sums {
  readonly #length: Float64Array
  readonly #linked: Float64Array
  readonly #strength: Float64Array

  constructor({ blocks }: Layout, kept: Uint8Array) {
    const sum = (measure: (i: number) => number): Float64Array => {
      const sums = new Float64Array(blocks.length + 1)
      for (let i = 0; i < blocks.length; i++) sums[i + 1] = (sums[i] ?? 0) + (kept[i] === 1 ? measure(i) : 0)
      return sums
    }
    this.#length = sum((i) => blocks[i]?.text.length ?? 0)
    this.#linked = sum((i) => blocks[i]?.linked ?? 0)
    this.#strength = sum((i) => (blocks[i] ? strengthOf(blocks[i]) : 0))
  }

  length = (range: Range): number => between(this.#length, range)
  strength = (range: Range): number => between(this.#strength, range)

  /** The share of characters that stand in links, 0..1. */
  linkShare(range: Range): number {
    const length = this.length(range)
    return length === 0 ? 0 : between(this.#linked, range) / length
  }
}

const between = (sums: Float64Array, { from, to }: Range): number => (sums[to] ?? 0) - (sums[from] ?? 0)
