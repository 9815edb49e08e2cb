const repeat = (unit: string) => (length: number) => unit.repeat(Math.max(1, Math.ceil(length / unit.length))).slice(0, length)

const WORDS = 'the council of minister police that health said report people for in a an it rose fell budget Monday 5 per cent'.split(' ')

/** Ordinary words in an order that no random numbers are needed for. */
function prose(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += `${WORDS[(i * 7 + (i >> 3)) % WORDS.length]}${i % 13 === 12 ? '. ' : ' '}`
  return text.slice(0, length)
}

/** Texts that cost careless programs quadratic time or a crash, each to be made as long as one likes (UTF-16 units). */
export const families: Readonly<Record<string, (length: number) => string>> = {
  'straight marks': repeat('"'),
  'opening marks': repeat('“'),
  'closing marks': repeat('”'),
  apostrophes: repeat("'"),
  'openers of four kinds': repeat('“‘«„'),
  'a mark and a space': repeat('" '),
  'an opener before each word': repeat('“word '),
  'an apostrophe before each word': repeat(" 'word"),
  'nested marks': (length) => '“'.repeat(length / 2) + '”'.repeat(length / 2),
  'never closed over paragraphs': repeat('“We go on and on.\n\n'),
  said: repeat('said '),
  'cues and names': repeat('said Ann Lee, '),
  'X said Y': repeat('Ann Lee said "we will do 7 things". '),
  'one line of prose': prose,
  'one word': repeat('a'),
  'one number': repeat('7'),
  'digits and commas': repeat('1,'),
  'digits and dots': repeat('1.'),
  'white space inside': (length) => `a${' '.repeat(length - 2)}a`,
  'line ends': repeat('\n'),
  dots: repeat('.'),
  abbreviations: repeat('U.S. '),
  initials: repeat('J. '),
  'one long name': repeat('Ann '),
  honorifics: repeat('Mr '),
  'roles of roles': repeat('Minister of the '),
  appositions: repeat('Ann, '),
  hyphens: repeat('a-'),
  'at signs': repeat('a@'),
  addresses: repeat('http://a.b/'),
  brackets: repeat('('),
  percentages: repeat('5% '),
  amounts: repeat('£1.5bn '),
  years: repeat('1999 '),
  'number words': repeat('one hundred and '),
  'combining marks': repeat('e\u0301'),
  'one letter, many marks': (length) => `a${'\u0300'.repeat(length - 1)}`,
  'joined emoji': repeat('👩\u200d👩\u200d👧'),
  'no spaces in Chinese': repeat('他说好'),
  'lone surrogates': repeat('“a\ud83db,” said A\ude00n. '),
  'control characters': repeat('“a\u0000b\u001b[31m,” said \u0007Ann.\u0085 '),
  pronouns: repeat('He said she said they said. '),
  'short paragraphs': repeat('A.\n\n'),
  'the same quotation': repeat('“Same words again,” said Ann Lee.\n\n'),
  'many names': (length) =>
    Array.from({ length: length / 16 }, (_, i) => `Ann Smith${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'.charAt(Number(d)))}`).join(
      ', ',
    ),
  'names of properties': repeat('“Fine,” said constructor. __proto__ said 5 toString fell. '),
}
