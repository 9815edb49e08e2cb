import fc from 'fast-check'
import { decode } from '../../src/input/decode.ts'
import { bytes, read } from './files.ts'

const TEXT = '“We’ll wait – for the café’s £5m,” said Zoë Lee. Nobody knows how long that may be.'

/** Bytes of windows-1252, for the characters that are in TEXT. */
const windows1252 = (text: string): Uint8Array => {
  const codes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 }
  return Uint8Array.from([...text].map((character) => codes[character] ?? character.charCodeAt(0)))
}
const utf16 = (text: string, bigEnd = false): Uint8Array => (bigEnd ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'))
const page = (charset: string, words = TEXT) =>
  `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${words}</p>`

describe('told by the bytes', () => {
  test.each<[what: string, bytes: Uint8Array, kind: 'text' | 'html', text: string]>([
    ['UTF-8', Buffer.from(TEXT), 'text', TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'text', `\ufeff${TEXT}`],
    ['UTF-16 with its mark', utf16(`\ufeff${TEXT}`), 'text', `\ufeff${TEXT}`],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true), 'text', `\ufeff${TEXT}`],
    ['UTF-16 without a mark', utf16(TEXT), 'text', TEXT],
    ['UTF-16, big end first, without a mark', utf16(TEXT, true), 'text', TEXT],
    ['windows-1252, most likely', windows1252(TEXT), 'text', TEXT],
    ['ASCII', Buffer.from('Plain.'), 'text', 'Plain.'],
    ['a page that states windows-1252', windows1252(page('windows-1252')), 'html', page('windows-1252')],
    ['a page that states Latin-1 and means windows-1252', windows1252(page('iso-8859-1')), 'html', page('iso-8859-1')],
    ['a page that states UTF-8 and is windows-1252', windows1252(page('utf-8')), 'html', page('utf-8')],
    ['a page that states another and is UTF-8', Buffer.from(page('shift_jis')), 'html', page('shift_jis')],
    ['a page that states UTF-16, and could not', Buffer.from(page('utf-16')), 'html', page('utf-16')],
    ['Cyrillic, stated', Buffer.from([...Buffer.from(page('windows-1251', '')), 0xc4, 0xe0]), 'html', `${page('windows-1251', '')}Да`],
    [
      'Japanese in seven bits, stated',
      Buffer.from(`${page('iso-2022-jp', '')}\x1b$B$"\x1b(B`, 'latin1'),
      'html',
      `${page('iso-2022-jp', '')}あ`,
    ],
    [
      'in http-equiv',
      windows1252('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><p>£5'),
      'html',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><p>£5',
    ],
  ])('%s', (_, bytes, kind, text) => expect(decode(bytes, kind)).toBe(text))

  test('one wrong byte in a long page does what it does in a browser', () => {
    const words = 'The council said “so” on Monday. '.repeat(100)
    const bytes = Buffer.concat([Buffer.from(page('utf-8', words)), Buffer.from([0xe2, 0x80]), Buffer.from('<p>x')])
    expect(decode(bytes, 'html')).toBe(`${page('utf-8', words)}\ufffd<p>x`)
    expect(() => decode(bytes, 'text')).toThrow(/is not UTF-8/)
  })
})

describe('not told', () => {
  test.each<[what: string, bytes: Uint8Array, message: RegExp]>([
    [
      'the Macintosh’s encoding',
      Buffer.from('\xd2We won\xd5t wait for the long winter,\xd3 said Ann Lee of the council.', 'latin1'),
      /is not UTF-8; .*--encoding windows-1252.*iconv/,
    ],
    [
      'Cyrillic',
      Buffer.from(
        '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0! \xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0! \xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0!',
        'latin1',
      ),
      /is not UTF-8/,
    ],
    ['too short to tell', Buffer.from('caf\xe9', 'latin1'), /is not UTF-8/],
    ['UTF-8 cut short', Buffer.from(TEXT).subarray(0, 2), /is not UTF-8/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd]), /binary data/],
  ])('%s', (_, bytes, message) => expect(() => decode(bytes, 'text')).toThrow(message))
})

describe('given', () => {
  test.each<[encoding: string, bytes: Uint8Array, text: string]>([
    ['windows-1252', Buffer.from('caf\xe9 \x93x\x94 \x81', 'latin1'), 'café “x” \u0081'],
    ['latin1', Buffer.from('\x80', 'latin1'), '€'],
    ['macintosh', Buffer.from('\xd2won\xd5t\xd3', 'latin1'), '“won’t”'],
    ['utf-16be', utf16('x', true), 'x'],
  ])('%s', (encoding, bytes, text) => expect(decode(bytes, 'text', encoding)).toBe(text))

  test('and wrong', () => expect(() => decode(Buffer.from([0xff]), 'text', 'utf-8')).toThrow(/is not utf-8/))

  test('JSON lines in it', async () => {
    const lines = '{"text":"£1"}\n{"text":"“2”"}\n'
    const texts = async (chunk: Uint8Array, encoding?: string) =>
      (await read(['-'], { stdin: bytes(chunk), format: 'jsonl', encoding })).map((input) => (input.ok ? input.content : input.code))
    expect(await texts(windows1252(lines), 'windows-1252')).toEqual(['£1', '“2”'])
    expect(await texts(utf16(lines), 'utf-16le')).toEqual(['£1', '“2”'])
    expect(await texts(utf16(`\ufeff${lines}`))).toEqual(['£1', '“2”'])
    expect(await texts(Buffer.from(`\ufeff${lines}`))).toEqual(['£1', '“2”'])
  })
})

test('any text comes back from UTF-8 and from UTF-16 with its mark', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0'))
      expect(decode(Buffer.from(`\ufeff${text}`), 'text')).toBe(`\ufeff${text}`)
      expect(decode(utf16(`\ufeff${text}`), 'text')).toBe(`\ufeff${text}`)
    }),
  ))
