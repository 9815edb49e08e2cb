import type { SentenceRepair } from './sentence-repairs.ts'

/** A word in small letters all through; "eHow" and a host name may begin a sentence. */
const SMALL = /^\p{Ll}+(?:['’]\p{Ll}+)?$/u
const INNER = /^[,;:]$/

/**
 * No sentence begins with a small letter or a comma.
 *
 *     “Why?” she asked.    Rep. Ann Lee (D-Minn.) said no.    the Film Assn. officials    “Why?”, she asked
 *          ^                                    ^                       ^                      ^
 * A full stop after "Yahoo!" ends its sentence.
 */
export const lowerCase: SentenceRepair = {
  id: 'sentence.lower-case',
  description: 'a sentence goes on where the next word is in small letters',
  apply(draft, i) {
    const next = draft.word(i + 1)
    if (next === '.' && draft.glued(i + 1)) return i + 1
    return SMALL.test(next) || INNER.test(next) ? -1 : i
  },
}
