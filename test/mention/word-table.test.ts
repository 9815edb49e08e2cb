import fc from 'fast-check'
import { WordTable } from '../../src/mention/word-table.ts'

const table = new WordTable(
  new Map([
    ['lee', 3],
    ['council', 0],
    ['', 7],
    ['new york', 1 << 30],
  ]),
)

test.each([
  ['lee', 3],
  ['council', 0],
  ['', 7],
  ['new york', 1 << 30],
])('%p has its number', (word, number) => expect(table.get(word)).toBe(number))

test.each(['le', 'leee', 'Lee', 'york new', 'constructor', '\ud800'])('%p has none', (word) => expect(table.get(word)).toBe(-1))

test('is a Map, on any words', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), fc.string(), (entries, other) => {
      const map = new Map(entries)
      const words = new WordTable(map)
      for (const word of [...map.keys(), other]) expect(words.get(word)).toBe(map.get(word) ?? -1)
    }),
  ))
