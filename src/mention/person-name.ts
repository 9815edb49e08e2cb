import { CAP, LOWER } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, PARTICLE, PLACE } from './word-bits.ts'

/** Marks around a nickname. */
export const QUOTE = new Set(["'", '"', '“', '‘', '”', '’', "''", '``'])

/** "Ban Ki-moon", "Kim Jong-un": a given name goes on in lower case; "New York-based" does not. */
export function koreanName(view: View, from: number, part: number): boolean {
  const pos = view.tokens.pos[part]
  return (
    part - from >= 3 &&
    view.shape[part - 3] === CAP &&
    !view.has(part - 3, ANY_ROLE) &&
    view.low(part).length < 6 &&
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'X') &&
    !/^(?:area|era|style|wide|born|led|based|long|size|old)$/.test(view.low(part)) &&
    view.shape[part] === LOWER &&
    !view.has(part - 2, PLACE)
  )
}

/** "van der Hall", "bin Laden", "al-Masri" */
export function particles(view: View, i: number): number {
  for (let n = 1; n <= 3; n++) {
    if (!view.with(i + n, i)) return 0
    if (view.capital(i + n)) return n + 1
    const word = view.low(i + n)
    if (!view.has(i + n, PARTICLE) && word !== '-') return 0
  }
  return 0
}

/** Edward “Ted” Hall: one or two capitalised words between marks, and more of the name after them. */
export function nicknameAt(view: View, i: number): number {
  if (view.touches(i)) return 0
  for (let n = 2; n <= 3; n++)
    if (
      QUOTE.has(view.low(i + n)) &&
      view.touches(i + n) &&
      view.capital(i + 1) &&
      view.capital(i + n - 1) &&
      view.capital(i + n + 1) &&
      view.with(i + n + 1, i)
    )
      return n + 2
  return 0
}
