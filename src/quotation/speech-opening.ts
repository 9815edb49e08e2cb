import type { Tokens } from '../document/layer.ts'

const BEFORE_SPEECH = /^(?:[:,.!?;—–…([]|--|\.\.\.|["“”'’‘»]|'')$/
const CAPITAL = /^[\p{Lu}\p{N}[…“‘"'.(]/u
const SENTENCE_END = /^(?:[.!?…]+)$/

/**
 * Whether an opening mark begins speech rather than a few words: a capital after it, and before it nothing, a colon, a comma
 * or the end of a sentence.
 *
 *     He said: “We won.      “We won.      the “big plan
 *              ^ yes         ^ yes             ^ no
 */
export const opensSpeech = ({ word }: Tokens, mark: number, from: number): boolean =>
  CAPITAL.test(word[mark + 1] ?? '') && (mark <= from || BEFORE_SPEECH.test(word[mark - 1] ?? ''))

/** Whether a sentence ends with token `i`. */
export const endsSentence = ({ word, sentence }: Tokens, i: number): boolean =>
  SENTENCE_END.test(word[i] ?? '') || ((word[i] ?? '').endsWith('.') && sentence[i] !== sentence[i + 1])

/** The end of the sentence in which token `from` stands, at most `limit`. */
export function sentenceEnd({ sentence }: Tokens, from: number, limit: number): number {
  let to = from
  while (to < limit && sentence[to] === sentence[from]) to++
  return to
}
