import { createReader } from '../../src/document/wink.ts'

describe('a text is read alike whatever was read before', () => {
  const text = "Zarnow's plan won support, and Zarnow's rivals said so."
  test.each([
    ['the possessive in brackets', "The rally (Zarnow's first) drew 2,000."],
    ['the possessive after a dash', "A plan—Zarnow's—failed."],
    ['the same text', text],
  ])('after %s', (_, before) => {
    const fresh = createReader()(text)
    const read = createReader()
    read(before)
    expect(read(text)).toEqual(fresh)
  })

  test('many instances live side by side', () => {
    for (let i = 0; i < 21; i++) expect(createReader()('It rained.').words).toEqual(['It', 'rained', '.'])
  })
})
