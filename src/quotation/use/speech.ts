import { opensSpeech } from '../speech-opening.ts'
import type { Quoted, UseRule } from '../use.ts'

/** A quotation of so many words is speech. */
const CLAUSE = 5
const TERMINAL = /^[.!?…]+$/
const CAPITAL = /^\p{Lu}/u
const NOUN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const SUBJECT: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'this', 'that', 'there'])

/** A clause or more. */
export const speechByLength: UseRule = {
  id: 'use.speech-length',
  description: 'five words or more, or more than one stretch',
  use: 'speech',
  matches: ({ words, stretches }) => stretches > 1 || words >= CLAUSE,
}

/**
 * Fewer words are speech where they stand as a sentence or have a subject and a verb.
 *
 *     “No,” she said.    He said: “Not now.”    He said “we won”.
 * Not: a “very small window”, the so-called “big bang.”
 */
export const shortSpeech: UseRule = {
  id: 'use.speech-short',
  description: 'a few words that stand as a sentence or are a clause',
  use: 'speech',
  matches: (quoted) => standsAsSentence(quoted) || isClause(quoted),
}

function standsAsSentence({ tokens, from, to, paragraphFrom, paragraphTo, cueVerbs }: Quoted): boolean {
  const { word, lower } = tokens
  const last = word[to - 1] ?? ''
  if (CAPITAL.test(word[from] ?? '') && TERMINAL.test(last) && cueVerbs.has(lower[from - 2] ?? '')) return true
  if (!opensSpeech(tokens, from - 1, paragraphFrom)) return false
  // a colon before it, a stop or comma inside it, a stop or the end of the line after it
  return word[from - 2] === ':' || TERMINAL.test(last) || last === ',' || to + 1 >= paragraphTo
}

function isClause({ tokens, from, to }: Quoted): boolean {
  const { lower, pos } = tokens
  for (let i = from; i + 1 < to; i++) {
    if (pos[i + 1] === 'AUX' && NOUN.has(pos[i] ?? '')) return true
    if (SUBJECT.has(lower[i] ?? '') && (pos[i + 1] === 'VERB' || pos[i + 1] === 'AUX') && pos[i] !== 'DET') return true
  }
  return false
}
