import fc from 'fast-check'
import { LARGEST, pack, unpack } from '../../../src/attribution/model/pack.ts'

describe('weights as a string', () => {
  test('what is packed comes back', () => {
    const sparse = fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -LARGEST, max: LARGEST }) }),
      { maxLength: 200 },
    )
    fc.assert(fc.property(sparse, (numbers) => expect([...unpack(pack(numbers), numbers.length)]).toEqual(numbers)))
  })

  test('numbers too large are cut', () => expect([...unpack(pack([1000, -1000]), 2)]).toEqual([LARGEST, -LARGEST]))

  test('every character stands for itself in a source file', () => {
    const all = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST)
    expect(pack([...all, 0, 0, 0, ...Array.from({ length: 40 }, () => 0)])).toMatch(/^[#-[\]-~]*$/)
  })

  test('a run of zeros takes few characters', () => expect(pack(Array.from({ length: 100 }, () => 0)).length).toBeLessThan(10))
})
