import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { WinkModel } from '../../playground/build/model.ts'
import { packModel } from '../../playground/build/pack-model.ts'
import { unpackModel } from '../../playground/build/unpack-model.ts'

const model = JSON.parse(
  readFileSync(require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'), 'utf8'),
) as WinkModel

test('wink’s model comes back to the last bit, and is half as large on its way', () => {
  const packed = packModel(model)
  expect(unpackModel(JSON.parse(JSON.stringify(packed)))).toEqual(model)
  expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(gzipSync(JSON.stringify(model)).length / 2)
})

test('so does any model', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\u0001'))
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(0xffffffff), fc.nat(0xff)), { minLength: 1, maxLength: 20 }), (rows) => {
      const numbers = Uint32Array.from(rows.flatMap(([, first, second]) => [first, second]))
      const any: WinkModel = {
        packing: { size: 2, layout: { low: [0, 0xffff, 0], high: [0, -0x10000, 16], other: [1, 0xff, 0] } },
        lexicon: Buffer.from(numbers.buffer).toString('base64'),
        features: { lexeme: { list: rows.map(([text]) => text) }, high: { list: [] } },
      }
      expect(unpackModel(packModel(any))).toEqual(any)
    }),
  )
})
