import type { TokenDraft } from '../draft.ts'
import type { TokenRepair } from './token-repairs.ts'

/** A word with one full stop, at its end; `J.` is an initial. */
const WORD = /^\p{L}{2,}\.$/u
const LOWER_WORD = /^\p{Ll}{2,}\.$/u
const CLOSING = /^(?:["”’']|''|’’)$/
/** "Neither do I." */
const PRONOUN = 'I.'

/**
 * Where a sentence ends, the full stop is a token of its own even after a word that could be abbreviated.
 *
 *     The answer was "no."      She said no. He left.
 *                      ^ ^                 ^ ^
 * Not: "it is 6 in." (a unit after its number), "by Acme Inc. It" (an abbreviation in capitals keeps its stop).
 */
export const fullStopOfItsOwn: TokenRepair = {
  id: 'token.full-stop',
  description: 'a full stop that ends a sentence is a token of its own ("no.")',
  after: '"”’\'',
  atEnd: true,
  apply(draft) {
    const last = draft.count - 1
    const word = draft.word(last)
    if (draft.ends[last] && (LOWER_WORD.test(word) || word === PRONOUN)) {
      cut(draft, word)
      return
    }
    if (!draft.glued(last) || !CLOSING.test(word)) return
    const before = draft.word(last - 1)
    if (!WORD.test(before) && before !== PRONOUN) return
    const start = draft.start[last] ?? 0
    const end = draft.end[last] ?? 0
    const ends = draft.ends[last] === 1
    draft.drop()
    cut(draft, before)
    draft.add(start, end, word, 'PUNCT', ends)
  },
}

function cut(draft: TokenDraft, word: string): void {
  const last = draft.count - 1
  if (last > draft.from && draft.pos[last - 1] === 'NUM') return
  draft.split(word.length - 1, { pos: draft.pos[last] ?? 'X', lemma: word.slice(0, -1).toLowerCase() }, { pos: 'PUNCT', lemma: '.' })
}
