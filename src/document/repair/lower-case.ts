import type { SentenceRepair } from './sentence-repairs.ts'

const SMALL = /^\p{Ll}[\p{L}'’]*$/u

/**
 * No sentence begins with a small letter.
 *
 *     “Why?” she asked.    Rep. Ann Lee (D-Minn.) said no.    the Film Assn. officials
 *          ^                                    ^                       ^
 * Not: a host name or an address (`end. example.com`).
 */
export const lowerCase: SentenceRepair = {
  id: 'sentence.lower-case',
  description: 'a sentence goes on where the next word is in small letters',
  apply(draft, i) {
    return SMALL.test(draft.word(i + 1)) ? -1 : i
  },
}
