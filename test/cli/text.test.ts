import fc from 'fast-check'
import { columnsOf, printable, wrap } from '../../src/cli/format/text.ts'

test.each([
  ['a\u001b[31mb', 'a\ufffd[31mb'],
  ['a\u0000\u0007b', 'a\ufffd\ufffdb'],
  ['a\u202eb\u2066', 'a\ufffdb\ufffd'],
  ['a\ud800b', 'a\ufffdb'],
  ['  a\r\n\tb\u2028c ', 'a b c'],
  ['a\u009b31mb', 'a\ufffd31mb'],
  ['café “é” 5 £', 'café “é” 5 £'],
])('printable(%j) is %j', (text, safe) => expect(printable(text)).toBe(safe))

test.each([
  ['abc', 3],
  ['“£5” — café', 11],
  ['e\u0301', 1],
  ['他说', 4],
  ['👍', 2],
])('%s takes %d columns', (text, columns) => expect(columnsOf(text)).toBe(columns))

test.each([
  ['a bc def', 4, ['a bc', 'def']],
  ['abcdefgh i', 3, ['abc', 'def', 'gh', 'i']],
  ['', 5, []],
])('wrap(%j, %d)', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))

test('wrapping loses no word and keeps to the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
      const text = printable(raw)
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width)
    }),
  )
})
