import { decodeWindows1252, isLikelyWindows1252 } from './windows-1252.ts'

/** Bytes that are no text in any encoding that can be told; the message says what to do. */
export class Undecodable extends Error {}

const ADVICE =
  'say which encoding it is, for example --encoding windows-1252, or convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8'
/** A page's charset stands within its first 1,024 bytes; scripts before it make some pages later. */
const CHARSET_WITHIN = 4096
const CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i
/** A page may have so few wrong bytes that browsers' way with them does no harm: one in so many. */
const ONE_WRONG_IN = 1000

/**
 * Decodes text or a page. Without `encoding` it is told: by a byte order mark or the zeros of UTF-16; UTF-8 if it is that without
 * fault; a page's own charset; windows-1252 if all speaks for that. A byte order mark is kept, as a character.
 *
 * @throws Undecodable
 */
export function decode(bytes: Uint8Array, kind: 'text' | 'html', encoding?: string): string {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  const utf16 = utf16Of(bytes)
  if (utf16) return decodeAs(bytes, utf16)
  const text = utf8(bytes)
  const charset = kind === 'html' ? charsetOf(bytes) : null
  if (text !== null && !(charset === 'iso-2022-jp' && bytes.includes(0x1b))) return text
  if (bytes.includes(0)) throw new Undecodable('is no text but binary data')
  if (charset && charset !== 'utf-8' && isEncoding(charset)) return decodeAs(bytes, charset)
  if (isLikelyWindows1252(bytes)) return decodeWindows1252(bytes)
  if (kind === 'html') {
    const mended = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    if ((mended.match(/\ufffd/g)?.length ?? 0) * ONE_WRONG_IN < bytes.length) return mended
  }
  throw new Undecodable(`is not UTF-8; ${ADVICE}`)
}

/** Whether an encoding of this name can be decoded. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== null
  } catch {
    return false
  }
}

/** Whether an encoding's bytes cannot be cut into lines. */
export const isUtf16 = (label: string): boolean => isEncoding(label) && new TextDecoder(label).encoding.startsWith('utf-16')

/** UTF-16, little or big end first, by its byte order mark or by the zeros beside ASCII characters. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = head.length / 2
  if (odd > most * 0.7 && even === 0) return 'utf-16le'
  return even > most * 0.7 && odd === 0 ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Undecodable(`is not ${encoding}; ${ADVICE}`)
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that a page states, by its standard name; UTF-16 cannot be stated so, since the statement was read as ASCII. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1')
  const label = CHARSET.exec(head)?.[1]
  if (!label || !isEncoding(label)) return null
  const { encoding } = new TextDecoder(label)
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding
}
