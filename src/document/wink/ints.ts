/** Whole numbers side by side in memory, as many as come. */
export class Ints {
  values = new Int32Array(1024)
  length = 0

  /** Makes room for `count` numbers more, all 0, and gives the place of the first. */
  add(count: number): number {
    const at = this.length
    this.length += count
    if (this.length > this.values.length) {
      const longer = new Int32Array(Math.max(2 * this.values.length, this.length))
      longer.set(this.values)
      this.values = longer
    }
    return at
  }
}
