/**
 * Small whole numbers as a string that compresses well: one character for each number that is not 0, one for each run of zeros.
 *
 *     0 0 0 5 -1  →  a character for 3 zeros, one for 5, one for -1
 */
const FIRST = 35
/** The backslash would need a second character in a source file. */
const BACKSLASH = 92
export const LARGEST = 38
const RUNS = 91 - 2 * LARGEST

const symbol = (code: number): string => String.fromCharCode(code + FIRST >= BACKSLASH ? code + FIRST + 1 : code + FIRST)

/** Numbers beyond ±`LARGEST` are cut to it. */
export function pack(numbers: ArrayLike<number>): string {
  const parts: string[] = []
  let zeros = 0
  const flush = () => {
    for (; zeros > 0; zeros -= RUNS) parts.push(symbol(2 * LARGEST + Math.min(zeros, RUNS) - 1))
    zeros = 0
  }
  for (let i = 0; i < numbers.length; i++) {
    const value = Math.max(-LARGEST, Math.min(LARGEST, numbers[i] as number))
    if (value === 0) zeros++
    else {
      flush()
      parts.push(symbol(value < 0 ? value + LARGEST : value + LARGEST - 1))
    }
  }
  flush()
  return parts.join('')
}

export function unpack(packed: string, length: number): Int8Array {
  const numbers = new Int8Array(length)
  let at = 0
  for (let i = 0; i < packed.length; i++) {
    const unit = packed.charCodeAt(i)
    const code = (unit > BACKSLASH ? unit - 1 : unit) - FIRST
    if (code >= 2 * LARGEST) at += code - 2 * LARGEST + 1
    else numbers[at++] = code < LARGEST ? code - LARGEST : code - LARGEST + 1
  }
  return numbers
}
