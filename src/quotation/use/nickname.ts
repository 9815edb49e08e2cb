import type { UseRule } from '../use.ts'

const CAPITALISED = /^\p{Lu}/u
const OWNER = /['’]s$/
/** "the Big Man" */
const LONGEST = 4

/**
 * A nickname between a first name and a surname.
 *
 *     Edward 'Ted' Hall     Dwayne “The Rock” Johnson
 *             ^^^                   ^^^^^^^^
 * Not: a title after its author, "Smith's 'Big Plan' Bill", for a name with 's owns what follows.
 */
export const nickname: UseRule = {
  id: 'use.nickname',
  description: 'capitalised words between a first name and a surname',
  use: 'nickname',
  matches({ tokens, from, to, paragraphFrom, paragraphTo, stretches, cueVerbs }) {
    const { word, pos, lower } = tokens
    const before = from - 2
    const after = to + 1
    if (stretches > 1 || to - from > LONGEST || before < paragraphFrom || after >= paragraphTo) return false
    if (!CAPITALISED.test(word[from] ?? '') || !CAPITALISED.test(word[to - 1] ?? '')) return false
    const isName = (i: number) =>
      pos[i] === 'PROPN' && CAPITALISED.test(word[i] ?? '') && !OWNER.test(word[i] ?? '') && !cueVerbs.has(lower[i] ?? '')
    return isName(before) && isName(after)
  },
}
