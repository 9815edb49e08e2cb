import type { Article } from '../types.ts'

/** An absolute IRI, near enough: a scheme, and none of the characters that RFC 3987 leaves out. */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

/** The address of the article if it has one, otherwise a URN that is the same for the same article. */
export const articleIri = (article: Article): string =>
  article.url !== null && IRI.test(article.url) ? article.url : recordIri(article)('')

/**
 * IRIs for the records of an article, from the article's id, address and text and the record's id: the same records have the same IRIs
 * wherever they are exported. They are UUIDs of version 8 (RFC 9562), which leaves their making to the maker.
 */
export function recordIri({ id, url, text }: Article): (record: string) => string {
  const article = mix(`${id ?? ''}\n${url ?? ''}\n${text}`, SEEDS)
  return (record) => {
    const hex = mix(record, article)
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('')
    return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
}

type Words = readonly [number, number, number, number]

/** First 32 bits of the fractional parts of the square roots of 2, 3, 5 and 7. */
const SEEDS: Words = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a]

/** Four lanes of MurmurHash3's mixing, each with constants of its own. */
function mix(text: string, seeds: Words): [number, number, number, number] {
  let [a, b, c, d] = seeds
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x85ebca6b)
    b = Math.imul(b ^ unit, 0xc2b2ae35)
    c = Math.imul(c ^ unit, 0xcc9e2d51)
    d = Math.imul(d ^ unit, 0x1b873593)
    a = (a << 13) | (a >>> 19)
    b = (b << 15) | (b >>> 17)
    c = (c << 16) | (c >>> 16)
    d = (d << 18) | (d >>> 14)
  }
  return [finish(a), finish(b), finish(c), finish(d)]
}

/** MurmurHash3's finalizer: every bit of the input changes half of the output's. */
function finish(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
