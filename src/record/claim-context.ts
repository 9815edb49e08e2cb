import { oneLine } from '../entity/one-line.ts'
import type { ClaimContext, Commitment, Reference, Span, Statement } from '../types.ts'

/** Someone who says a claim, the words of others included. */
export type Voice = ClaimContext['voices'][number] & { readonly when: Statement['when'] }

/** How each voice reports, and the last of them by how it commits itself. */
const SAID: Readonly<Record<Commitment, string>> = { affirm: 'said', deny: 'denied that', hedge: 'said' }

const FIRST_PERSON = new Set(['i', 'me', 'my', 'we', 'us', 'our'])

/**
 * The context of a claim, with its reading: who says it, and the references filled in.
 *
 *     Roz Pellow said: [Federation of Hospital Therapists] members have lost 18.5%
 */
export function claimContext(
  text: string,
  span: Span,
  voices: readonly Voice[],
  references: readonly Reference[],
  commitment: Commitment,
): ClaimContext {
  const when = voices[0]?.when ?? null
  let words = ''
  let at = span.start
  for (const { span: place, reading, kind, text: short } of references) {
    // a name fits where "she" or a short name stands; other words stay, because what they mean may not fit the grammar ("I have")
    const instead =
      kind === 'name' || (kind === 'pronoun' && !FIRST_PERSON.has(short.toLowerCase())) ? `[${reading}]` : `${short} [${reading}]`
    words += text.slice(at, place.start) + instead
    at = place.end
  }
  words += text.slice(at, span.end)
  return {
    voices: voices.map(({ statement, speakers }) => ({ statement, speakers })),
    when,
    references,
    reading: oneLine(sayers(voices, commitment) + words),
  }
}

/** "Ann Lee said on 2024-05-03: the council said: " */
function sayers(voices: readonly Voice[], commitment: Commitment): string {
  let chain = ''
  for (let i = 0; i < voices.length; i++) {
    const { speakers, when } = voices[i] as Voice
    const who = speakers.length > 0 ? speakers.join(' and ') : 'someone'
    const last = i === voices.length - 1
    const day = i === 0 && when ? ` ${when.date ? `on ${when.date}` : `(${when.text})`}` : ''
    chain += `${who} ${last ? SAID[commitment] : 'said'}${day}: `
  }
  return chain
}
