import fc from 'fast-check'
import { createLexicon } from '../../src/lexicon/lexicon.ts'
import { numberLexicon } from '../../src/number/lexicon.ts'
import { readNumerals } from '../../src/number/read/numerals.ts'
import { rules } from '../../src/number/rules/rules.ts'
import { SIGN, signsOf } from '../../src/number/rules/signs.ts'
import { View } from '../../src/number/view.ts'
import { read } from '../support/read.ts'

const lexicon = numberLexicon(createLexicon())

/** The rules that would read a numeral of the text though it has none of the signs that they say they need. */
function missed(text: string): string[] {
  const { tokens, phrases } = read(text)
  const view = new View(text, tokens, phrases, lexicon, '2025-07-25')
  view.numerals = readNumerals(view)
  return view.numerals.flatMap((numeral, k) =>
    rules
      .filter(({ on, needs = SIGN.any }) => on.includes(numeral.kind) && (needs & signsOf(view, numeral, k)) === 0)
      .filter((rule) => rule.read(view, numeral, k) !== null)
      .map(({ id }) => `${id} reads ${text.slice(numeral.start, numeral.end)} in ${JSON.stringify(text)}`),
  )
}

const numbers = [
  '1',
  '3',
  '5',
  '7',
  '9',
  '10',
  '11',
  '12',
  '24',
  '28',
  '50',
  '007',
  '116',
  '999',
  '1130',
  '1400',
  '2015',
  '2024',
  '192.168.1.2',
]
const words = ['one', 'five', 'twelve', 'nineteen', 'eighty-four', 'ten', 'half', 'quarter', 'third']
const after =
  "am pm|p.m.|a. m.|A.M|o'clock|O’clock|in the morning|noon|midnight|GMT|hours|:30|.30|/7|/11|-16|–2018|-07-25|/07/2023|th|G|k|x4|(k)|)|.|: |%|May|Sept 2020|Downing Street|Elm Avenue|block of|Q2|H1|minutes past|past|to|-|last night|today| 7946 0018|555-1234"
const before = 'at|on|call|No|No.|the|to|from|between|until|on Friday|about|x.co/|#|US|(|“|£|-|and'
const piece = fc.constantFrom(...numbers, ...numbers, ...words, ...after.split('|'), ...before.split('|'), ',', '\n')
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '-', '\u00a0')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

test('a rule that is not asked would have read nothing', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(missed(text)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('signs keep rules from being asked', () => {
  const { tokens, phrases } = read('They saw five boats.')
  const view = new View('They saw five boats.', tokens, phrases, lexicon, null)
  view.numerals = readNumerals(view)
  const [numeral] = view.numerals
  const asked = rules.filter(
    ({ on, needs = SIGN.any }) => numeral && on.includes(numeral.kind) && (needs & signsOf(view, numeral, 0)) !== 0,
  )
  expect(asked.map(({ id }) => id)).not.toContain('time.clock')
  expect(asked.map(({ id }) => id)).toContain('count')
})
