import type { Idiom } from '../lexicon.ts'
import type { View } from '../view.ts'
import type { Rule } from './rule.ts'
import { SIGN } from './signs.ts'

/** Dates and ratios that are words of their own: 9/11, 24/7. */
const SIGNS = /^(?:9\/11|7\/7|24\/7|50[/:-]50|20\/20|4\/20)(?![\d/])/

export const signs: Rule = {
  id: 'refuse.signs',
  description: 'numbers that are names or sayings: 9/11, 24/7, 50-50',
  on: ['digits'],
  needs: SIGN.joined,
  read({ text }, { start }) {
    const match = SIGNS.exec(text.slice(start, start + 7))
    return match ? { rule: 'refuse.signs', start, end: start + match[0].length, refused: 'an idiom' } : null
  },
}

/** Set phrases from the table: "one-off", "second-hand", "in the first place". */
export const idiom: Rule = {
  id: 'refuse.idiom',
  description: 'a set phrase that counts nothing: at first, one-off, net zero',
  on: ['cardinal', 'ordinal', 'part', 'times', 'clock', 'vague'],
  read(view, { start, end, from, to }) {
    for (let i = from; i < to; i++) {
      const hit = idiomAt(view, i, from, to)
      if (hit)
        return {
          rule: 'refuse.idiom',
          start,
          end: Math.max(end, view.tokens.end[i - hit.at + hit.words.length - 1] ?? end),
          refused: 'an idiom',
        }
    }
    return null
  },
}

/** The set phrase of which token `i` of a numeral at tokens `[from, to)` is the number word. */
function idiomAt(view: View, i: number, from: number, to: number): Idiom | null {
  for (const phrase of view.lexicon.idioms.get(view.lower(i)) ?? []) {
    const { words, at } = phrase
    // it begins no later than the numeral, so that "twenty-first name" is no "first name"
    if (i - at > from) continue
    let k = 0
    while (k < words.length && (k === at || matches(view, i + k - at, i, words[k] as string))) k++
    // "for a second time" counts, "for a second" does not
    if (k === words.length && !goesOn(view, words, i, to)) return phrase
  }
  return null
}

/** "a second", a moment, with a noun behind: then it is a rank. */
const goesOn = (view: View, words: readonly string[], i: number, to: number): boolean =>
  words.length === 2 &&
  words[1] === 'second' &&
  view.together(to, i) &&
  (view.pos(to) === 'NOUN' || view.pos(to) === 'ADJ' || view.pos(to) === 'PROPN')

const matches = (view: View, j: number, i: number, word: string): boolean => view.together(j, i) && view.lower(j) === word
