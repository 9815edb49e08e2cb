/** Added to a hint's number in wink-nlp's patterns, so that it differs from every part of speech and word. */
export const HINT = 1_080_000
/** What a machine reads after the last token, and what leads on where no pattern goes on. */
const END = 2_070_000
const OTHERWISE = 2_070_003
/** The name of patterns that are there to be passed over. */
const PASSED_OVER = '0'

type Ways = Readonly<Record<string, number>>

/** The signs that machines tell apart, numbered from 1; all others are 0. */
export class Signs {
  private readonly numbers = new Map<number, number>()

  constructor(jsons: readonly string[]) {
    for (const json of jsons)
      for (const ways of Object.values(statesOf(json).ways))
        for (const sign of Object.keys(ways)) this.numbers.set(Number(sign), this.numbers.get(Number(sign)) ?? this.numbers.size + 1)
  }

  get size(): number {
    return this.numbers.size + 1
  }

  of(sign: number): number {
    return this.numbers.get(sign) ?? 0
  }
}

/**
 * Finds wink-nlp's patterns in a row of signs, the longest first, as its `automaton.recognize` does, with the states' ways in one
 * table instead of an object a state.
 */
export class Machine {
  private readonly next: Int16Array
  private readonly width: number
  private readonly end: number
  /** By state: the state that a pattern found so far ends in. */
  private readonly otherwise: Int16Array
  /** By state: whether a pattern ends in it, how far the marked token is from its first, and its name. */
  private readonly terminal: Uint8Array
  private readonly shift: Int16Array
  private readonly names: Int16Array

  constructor(json: string, signs: Signs) {
    const { last, ways, terminals, marks } = statesOf(json)
    this.width = signs.size
    this.end = signs.of(END)
    this.next = new Int16Array((last + 1) * this.width)
    this.otherwise = new Int16Array(last + 1)
    this.terminal = new Uint8Array(last + 1)
    this.shift = new Int16Array(last + 1)
    this.names = new Int16Array(last + 1)
    for (const [state, out] of Object.entries(ways)) {
      for (const [sign, to] of Object.entries(out)) this.next[Number(state) * this.width + signs.of(Number(sign))] = to
      this.next[Number(state) * this.width] = 0
      this.otherwise[Number(state)] = out[OTHERWISE] ?? 0
    }
    for (const [state, name] of Object.entries(terminals)) {
      this.terminal[Number(state)] = name === PASSED_OVER ? 2 : 1
      this.names[Number(state)] = Number(name) || 0
      this.shift[Number(state)] = marks[state]?.[0] ?? 0
    }
  }

  /**
   * Finds patterns among the first `count` signs; those in `passed` are passed over. Puts the marked token and the name of each
   * pattern into `found`, and returns how many numbers it put there.
   */
  run(signs: Uint8Array, count: number, passed: Uint8Array | null, found: number[]): number {
    const { next, width, otherwise, terminal } = this
    let size = 0
    let state = 0
    let first = 0
    let heldAt = 0
    let held = 0
    for (let i = 0; i <= count; i++) {
      for (let j = i; j <= count; j++) {
        if (j < count && passed?.[j]) continue
        const sign = j === count ? this.end : (signs[j] as number)
        const to = sign === 0 ? 0 : (next[state * width + sign] as number)
        if (state === 0 && to !== 0) first = j
        let pattern = 0
        if (terminal[to]) {
          pattern = to
          i = j
        } else if (to === 0) {
          if (held === 0) {
            state = 0
            break
          }
          pattern = held
          i = heldAt
        }
        if (pattern !== 0) {
          if (terminal[pattern] === 1) {
            found[size++] = first + (this.shift[pattern] as number)
            found[size++] = this.names[pattern] as number
          }
          state = held = 0
          break
        }
        state = to
        if (otherwise[to]) {
          heldAt = j
          held = otherwise[to] as number
        }
      }
    }
    return size
  }
}

function statesOf(json: string) {
  const [, last, ways, terminals, marks] = JSON.parse(json) as [
    version: number,
    last: number,
    ways: Readonly<Record<string, Ways>>,
    terminals: Readonly<Record<string, string>>,
    marks: Readonly<Record<string, readonly number[]>>,
  ]
  return { last, ways, terminals, marks }
}
