import { Vocabulary } from '../../src/document/vocabulary.ts'

test('a word has one number, by which it is found', () => {
  const vocabulary = new Vocabulary()
  const id = vocabulary.idOf('Lee’s')
  expect(vocabulary.idOf('Lee’s')).toBe(id)
  expect(vocabulary.idOf('lee’s')).not.toBe(id)
  expect([vocabulary.words[id], vocabulary.lowers[id], vocabulary.size, vocabulary.characters]).toEqual(['Lee’s', "lee's", 2, 10])
})

test('a column has a value for each word, also for those that came later', () => {
  const vocabulary = new Vocabulary()
  const seen: string[] = []
  const key = {}
  const lengths = () =>
    vocabulary.column(key, (lower, word) => {
      seen.push(word)
      return lower.length
    })
  const word = (i: number) => `W${'x'.repeat(i % 7)}${i}`
  for (let i = 0; i < 3000; i++) {
    const id = vocabulary.idOf(word(i))
    if (i % 500 === 0 || i === 2999) expect(lengths()[id]).toBe(word(i).length)
  }
  const column = lengths()
  for (let i = 0; i < 3000; i++) expect(column[i]).toBe(word(i).length)
  // each word was looked at once
  expect(seen.length).toBe(3000)
  expect(vocabulary.column({}, () => 7)[0]).toBe(7)
})

test('words that are the same in lower case share a number', () => {
  const vocabulary = new Vocabulary()
  const [lees, other, shout] = ['Lee’s', "lee's", 'LEE'].map((word) => vocabulary.idOf(word)) as [number, number, number]
  expect(vocabulary.caseless[lees]).toBe(vocabulary.caseless[other])
  expect(vocabulary.caseless[shout]).not.toBe(vocabulary.caseless[lees])
  expect(vocabulary.caselessOf("lee's")).toBe(vocabulary.caseless[lees])
  expect(vocabulary.caselessOf('Lee’s')).toBe(-1)
})
