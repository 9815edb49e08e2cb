import { CAP, LOWER } from './shape.ts'
import type { View } from './view.ts'
import { ANY_ROLE, DATE, FIRST_NAME, FUNCTION, PARTICLE, PLACE } from './word-bits.ts'

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

/** Elizabeth (Liz) Grant: a given name in brackets, and more of the name after them. */
export function bracketedName(view: View, i: number): number {
  const given = view.capital(i + 1) && view.has(i + 1, FIRST_NAME) && view.has(i - 1, FIRST_NAME)
  return given && view.low(i + 2) === ')' && view.capital(i + 3) && view.with(i + 3, i) && !view.has(i + 3, FUNCTION) ? 4 : 0
}

const CALLED = new Set(['known', 'nicknamed', 'dubbed', 'called'])
const HOW = new Set(['better', 'also', 'widely', 'affectionately', 'popularly', 'locally', 'and', 'was', 'is'])

/** "Robert Lane, better known as Dusty, said": tokens of what someone is called, after the name that ends before token `i`; or null. */
export function calledAfter(view: View, i: number): { readonly from: number; readonly to: number } | null {
  let k = view.low(i) === ',' || view.low(i) === '(' ? i + 1 : i
  if (HOW.has(view.low(k))) k++
  if (!CALLED.has(view.low(k))) return null
  const known = view.low(k) === 'known'
  k++
  if (known && view.low(k) === 'to' && view.tokens.pos[k + 1] === 'NOUN') k += 2
  if (known && view.low(k) === 'by' && view.low(k + 1) === 'friends') k += 2
  if (known && view.low(k++) !== 'as') return null
  if (QUOTE.has(view.low(k))) k++
  const after = view.low(k + 1)
  const alone = !view.capital(k + 1) && after !== '-' && !view.possessive(k + 1)
  return view.capital(k) && alone && view.with(k, i) && !view.has(k, FUNCTION | DATE | PLACE) ? { from: k, to: k + 1 } : null
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
