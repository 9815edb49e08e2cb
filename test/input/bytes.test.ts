import fc from 'fast-check'
import { linesOf, MOST_BYTES, peek, readAll } from '../../src/input/bytes.ts'
import { bytes, read } from './files.ts'

const all = async (chunks: AsyncIterable<Uint8Array | null>): Promise<(string | null)[]> => {
  const list: (string | null)[] = []
  for await (const chunk of chunks) list.push(chunk && Buffer.from(chunk).toString())
  return list
}

test.each<[chunks: string[], lines: string[]]>([
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', '', '\n', '\nb', 'c\n\n'],
    ['a', '', 'bc', ''],
  ],
  [['\n'], ['']],
  [[''], []],
])('lines of %j', async (chunks, lines) => expect(await all(linesOf(bytes(...chunks)))).toEqual(lines))

test('however the bytes are cut, the lines are the same', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '\n', 'bb\nc', '')), async (chunks) => {
      const whole = chunks.join('')
      expect(await all(linesOf(bytes(...chunks)))).toEqual(await all(linesOf(bytes(whole))))
      const peeked = await peek(bytes(...chunks), 3)
      expect(Buffer.from(peeked.head)).toEqual(Buffer.from(whole).subarray(0, 3))
      expect((await all(peeked.all)).join('')).toBe(whole)
    }),
  ))

/** A line that is longer than is held, in pieces. */
async function* tooLong(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('{"text":"1"}\n{"text":"')
  const piece = Buffer.alloc(1024 * 1024, 'x')
  for (let i = 0; i <= MOST_BYTES / piece.length; i++) yield piece
  yield Buffer.from('"}\n{"text":"3"}\n')
}

test('a line that is too long costs only itself', async () => {
  expect((await all(linesOf(tooLong()))).map((line) => line?.length ?? null)).toEqual([12, null, 12])
  expect(await read(['-'], { stdin: tooLong(), format: 'jsonl' })).toMatchObject([
    { content: '1' },
    { ok: false, id: '-:2', code: 'too-long', message: expect.stringMatching(/64 MiB.*JSON lines/) },
    { content: '3' },
  ])
})

test('a file that is too long is not held', async () => {
  expect(await readAll(tooLong())).toBeNull()
  expect(await read(['-'], { stdin: tooLong(), format: 'text' })).toMatchObject([{ ok: false, id: '-', code: 'too-long' }])
})
