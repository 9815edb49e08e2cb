import type { TokenRepair } from './token-repairs.ts'

const LABELS = /^(?:[\p{L}\d-]{1,63}\.)+[a-z]+$/u
/** A host name has at most so many tokens ("www.news.example.co.uk"). */
const REACH = 9

/**
 * A host name, with any path after it, is one token, and no sentence ends inside it.
 *
 *     Ask bbc.co.uk or www.example.com/help today.
 *         ^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^
 * Not: "It was the end.the man left", for no host name ends in "the".
 */
export const hostNames: TokenRepair = {
  id: 'token.host-name',
  description: 'a host name is one token',
  afterDot: true,
  apply(draft, { hostEndings }) {
    const last = draft.count - 1
    if (!draft.glued(last)) return
    const { text, start, end } = draft
    const before = draft.word(last - 1)
    // what follows a host name that has been joined already: "/help", then "help" after its stroke
    if (before.includes('.') && (before.includes('/') || text.charCodeAt(start[last] ?? 0) === 0x2f) && hasHost(before, hostEndings)) {
      if (/^[\p{L}\d/_-]/u.test(draft.word(last))) draft.join(last - 1, 'X')
      return
    }
    if (!hostEndings.has(draft.word(last))) return
    let from = last
    while (last - from < REACH && draft.glued(from) && /^[\p{L}\d.-]+$/u.test(draft.word(from - 1))) from--
    if (LABELS.test(text.slice(start[from], end[last]))) draft.join(from, 'X')
  },
}

const hasHost = (word: string, endings: ReadonlyMap<string, unknown>): boolean => {
  const host = word.split('/', 1)[0] ?? ''
  return endings.has(host.slice(host.lastIndexOf('.') + 1))
}
