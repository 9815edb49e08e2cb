import type { Quoted, UseRule } from '../use.ts'

const CAPITALISED = /^[\p{Lu}\p{N}]/u
const LETTER = /^\p{L}/u
const TERMINAL = /^[.!?…]+$/
/** The longest title that is looked for. */
const LONGEST = 14
/** How far before the opening mark the cue may stand: "the film, a hit in Spain, 'Go'" is too far. */
const REACH = 3
/** How far around it words are looked at for their capitals. */
const NEAR = 12
const HEAVY: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ'])
/** Who stands before "called" when it is their word for it. */
const NAMER: ReadonlySet<string> = new Set(['PRON', 'PROPN'])
/** Small words stay small in a title. */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PRON', 'PUNCT', 'ADV'])
const PLACE = /^(?:on|in|of|from|for|to|'s|the|his|her|their|its|for)$/

/** Whether all words of weight begin with a capital; gives how many do, or 0. */
function capitals({ tokens, from, to }: Quoted): number {
  const { word, pos } = tokens
  if (!CAPITALISED.test(word[from] ?? '') || to - from > LONGEST) return 0
  let count = 0
  for (let i = from; i < to; i++) {
    const as = word[i] ?? ''
    if (TERMINAL.test(as) && i < to - 1) return 0
    if (CAPITALISED.test(as)) count++
    else if (LETTER.test(as) && (!SMALL.has(pos[i] ?? '') || as.length > 5)) return 0
  }
  return count
}

/** Whether the words around it are in capitals too, as in a headline: no noun, verb or adjective near it is in small letters. */
function inCapitals({ tokens, from, to, paragraphFrom, paragraphTo }: Quoted): boolean {
  const { word, pos } = tokens
  const small = (i: number) => HEAVY.has(pos[i] ?? '') && /^\p{Ll}/u.test(word[i] ?? '')
  for (let k = 2; k <= NEAR; k++)
    if ((from - k >= paragraphFrom && small(from - k)) || (to + k - 1 < paragraphTo && small(to + k - 1))) return false
  return true
}

/**
 * The title of a work after a word that announces one.
 *
 *     the film “A Long Road”     a book called “Roads”
 *         ^^^^                          ^^^^^^
 */
export const titleByCue: UseRule = {
  id: 'use.title-cue',
  description: 'capitalised words after "film", "book", "called"',
  use: 'title',
  matches(quoted) {
    const { tokens, from, paragraphFrom, workCues, stretches } = quoted
    if (stretches > 1 || capitals(quoted) === 0) return false
    for (let i = from - 2; i >= paragraphFrom && i >= from - 1 - REACH; i--) {
      const row = workCues.get(tokens.lower[i] ?? '') ?? workCues.get(tokens.lemma[i] ?? '')
      if (row?.kind === 'noun') return true
      // "a book called X", not "he called X"
      if (row) return i === from - 2 && !NAMER.has(tokens.pos[i - 1] ?? '')
      // a colon, a stop or a verb of saying begins speech
      if (/^[:.;!?]$/.test(tokens.word[i] ?? '')) return false
    }
    return false
  },
}

/**
 * The title of a work or a slogan by its capitals alone, in a sentence that is not itself in capitals.
 *
 *     on NBC’s “Meet the Press” on Sunday
 * Not: Trump Says “No Deal” On Tariffs, a headline in capitals.
 */
export const titleByShape: UseRule = {
  id: 'use.title-shape',
  description: 'two or more capitalised words and small ones around them',
  use: 'title',
  matches(quoted) {
    const { tokens, from, to, paragraphFrom, paragraphTo, stretches } = quoted
    const { word, lower, pos } = tokens
    const before = from - 2
    if (stretches > 1 || before < paragraphFrom || !PLACE.test(lower[before] ?? '')) return false
    const count = capitals(quoted)
    if (count < 2) return false
    const after = word[to + 1] ?? ''
    // names are no titles: at least one word in it is no proper name, or it is long
    const ordinary = count > 2 || Array.from({ length: to - from }, (_, k) => pos[from + k]).some((p) => p !== 'PROPN')
    return ordinary && (to + 1 >= paragraphTo || !CAPITALISED.test(after)) && !inCapitals(quoted)
  },
}
