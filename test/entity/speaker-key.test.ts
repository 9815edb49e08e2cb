import fc from 'fast-check'
import { speakerKey } from '../../src/entity/speaker-key.ts'

describe('a key for a speaker over many articles', () => {
  test.each([
    ['case', 'ANN LEE', 'Ann Lee'],
    ['accents', 'José Hart', 'Jose Hart'],
    ['a middle initial', 'Kenneth R. Lowe', 'Kenneth Lowe'],
    ['Jr', 'Patrick Hall Jr.', 'Patrick Hall'],
    ['a nickname', 'Edward “Ted” Hall', 'Edward Hall'],
    ['spaces', 'Ann  Lee', 'Ann Lee'],
  ])('is the same but for %s', (_, a, b) => expect(speakerKey(a)).toBe(speakerKey(b)))

  test.each([
    ['an article', 'The Alder Post', 'Alder Post'],
    ['a legal form', 'Brook Foods Ltd.', 'Brook Foods'],
  ])('of an organisation is the same but for %s', (_, a, b) => expect(speakerKey(a, 'organization')).toBe(speakerKey(b, 'organization')))

  test.each([
    ['given names', 'Ann Lee', 'Tom Lee'],
    ['middle names', 'John Adam Brook', 'John Peter Brook'],
    ['hyphens', 'Mary-Lou Hart', 'Mary Hart'],
  ])('differs for other %s', (_, a, b) => expect(speakerKey(a)).not.toBe(speakerKey(b)))

  test('of a key is the key, on any name', () =>
    fc.assert(fc.property(fc.string(), (name) => expect(speakerKey(speakerKey(name))).toBe(speakerKey(name)))))
})
