/** What the bytes 0x80 to 0x9F mean in windows-1252; where the standard has nothing, the control character of that number. */
const MEANINGS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST = 0x80
const CONTROLS = /[\u0080-\u009f]/g

/** Decodes windows-1252. Node's own decoder takes it for Latin-1 in some versions, so that quotation marks become control characters. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(CONTROLS, (control) => MEANINGS[control.charCodeAt(0) - FIRST] ?? control)

/** A shorter text does not show what its few high bytes are. */
const SHORTEST = 40
/** In texts in English and its neighbours few bytes are no ASCII. */
const MOST = 0.1
/** € … ‘ ’ “ ” • – — ™ no-break space £ § © ° ² · ¼ ½ ¾ « » */
const MARKS: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xb0, 0xb2, 0xb7, 0xbc, 0xbd, 0xbe, 0xab, 0xbb,
])

/**
 * Whether bytes that are no UTF-8 are most likely windows-1252: every high byte is one of its common marks, or a letter beside letters,
 * no capital after a small one.
 *
 *     “caf\xe9”, “\x93Yes,\x94 she said”, “\xa35m”     likely
 *     “don\xd5t”                                       not: ’ in the Macintosh's encoding, Õ in this
 */
export function isLikelyWindows1252(bytes: Uint8Array): boolean {
  if (bytes.length < SHORTEST) return false
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return false
    if (byte < FIRST) continue
    high++
    if (!MARKS.has(byte) && !isLetterInWord(byte, bytes[i - 1] ?? 0, bytes[i + 1] ?? 0)) return false
  }
  return high > 0 && high < bytes.length * MOST
}

function isLetterInWord(byte: number, before: number, after: number): boolean {
  // × and ÷ stand among the letters
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7) return false
  if (byte < 0xdf && isSmall(before)) return false
  return isAscii(before) || isAscii(after)
}

const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a
const isAscii = (byte: number): boolean => isSmall(byte) || (byte >= 0x41 && byte <= 0x5a)
