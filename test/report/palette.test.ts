import { colourClass, dark, letter, light, TINT } from '../../src/report/palette.ts'
import { contrast, leastDifference, mixed } from './colour.ts'

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  const { speakers, paper, card, claim, number, ink, soft, link, support, oppose } = theme

  test.each(speakers)('speaker %s can be read on every ground it stands on', (colour) => {
    // words in the colour, on paper, in a claim and in their own tint; and the letter in the paper's colour on it
    for (const ground of [paper, card, claim, mixed(colour, paper, TINT)]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('words can be read on every ground they stand on', () => {
    const tints = speakers.map((colour) => mixed(colour, paper, TINT))
    for (const ground of [paper, card, claim, number, ...tints]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
    for (const words of [soft, link, support, oppose])
      for (const ground of [paper, card]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('any two speakers differ, whatever the kind of colour blindness', () => {
    for (const [i, a] of speakers.entries())
      for (const b of speakers.slice(i + 1)) expect({ a, b, far: leastDifference(a, b) >= 8 }).toEqual({ a, b, far: true })
  })

  test('so do for and against', () => expect(leastDifference(support, oppose)).toBeGreaterThanOrEqual(8))
})

test('the measures tell good from bad', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  // red and green of one lightness: far apart, but not for everyone
  expect(leastDifference('#b04a00', '#5c7000')).toBeLessThan(8)
})

test('letters go on after Z, colours come round again', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect([0, 5, 6, null].map(colourClass)).toEqual(['c0', 'c5', 'c0', 'c-none'])
})
