/** The tokens of the text that is being read, in a row that is used again for the next. */
export class Row {
  count = 0
  unit = new Int32Array(1024)
  /** Where each token begins; −1 if it does not stand there as it is. */
  start = new Int32Array(1024)
  /** 1 if a space stands before the token. */
  spaced = new Uint8Array(1024)

  add(unit: number, start: number, spaced: number): void {
    if (this.count === this.unit.length) this.grow()
    this.unit[this.count] = unit
    this.start[this.count] = start
    this.spaced[this.count] = spaced
    this.count++
  }

  private grow(): void {
    const { unit, start, spaced } = this
    this.unit = new Int32Array(2 * unit.length)
    this.unit.set(unit)
    this.start = new Int32Array(2 * start.length)
    this.start.set(start)
    this.spaced = new Uint8Array(2 * spaced.length)
    this.spaced.set(spaced)
  }
}
