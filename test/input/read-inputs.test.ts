import { failureOf } from '../../src/input/failure.ts'
import { readInputs } from '../../src/input/read-inputs.ts'
import { bytes, folder, read } from './files.ts'

const made = folder({
  'b.txt': '\ufeff Zwei\r\n',
  'a.html': '<p>One',
  'deep/c.jsonl': '{"id":"x","text":"Three","desk":"city"}\n\n{"html":"<p>Four","published":"17 July 2025"}',
  'deep/10.TXT': 'Ten',
  'deep/9.txt': 'Nine',
  'deep/.hidden.txt': 'hidden',
  'deep/picture.png': 'no text',
  'unnamed/page': ' <!DOCTYPE html><p>Five',
  'unnamed/lines': '{"text": "Six"}\n',
  'unnamed/plain': 'He said {"text": 1}',
  'name[1].txt': 'Brackets',
  'empty/.keep': '',
})
afterAll(() => made.remove())

test('a text is kept as it stands', async () =>
  expect(await read([made.file('b.txt')])).toEqual([
    {
      ok: true,
      id: made.file('b.txt'),
      format: 'text',
      content: '\ufeff Zwei\r\n',
      article: { id: made.file('b.txt') },
      meta: {},
      source: { file: made.file('b.txt'), line: null },
    },
  ]))

test('JSON lines', async () => {
  const file = made.file('deep/c.jsonl')
  expect(await read([file])).toEqual([
    { ok: true, id: 'x', format: 'text', content: 'Three', article: { id: 'x' }, meta: { desk: 'city' }, source: { file, line: 1 } },
    {
      ok: true,
      id: `${file}:3`,
      format: 'html',
      content: '<p>Four',
      article: { id: `${file}:3`, published: '2025-07-17' },
      meta: {},
      source: { file, line: 3 },
    },
  ])
})

const ids = async (...paths: string[]) => (await read(paths)).map(({ id }) => id.replace(`${made.path}/`, ''))

test('a folder: files of known endings in the order of their paths, hidden ones left out', async () => {
  expect(await ids(`${made.path}/deep`)).toEqual(['deep/10.TXT', 'deep/9.txt', 'x', 'deep/c.jsonl:3'])
  expect(await ids(`${made.path}/deep/`)).toEqual(['deep/10.TXT', 'deep/9.txt', 'x', 'deep/c.jsonl:3'])
  expect(await ids(made.path)).toEqual(['a.html', 'b.txt', 'deep/10.TXT', 'deep/9.txt', 'x', 'deep/c.jsonl:3', 'name[1].txt'])
})

test('patterns', async () => {
  expect(await ids(made.file('*.{txt,html}'))).toEqual(['a.html', 'b.txt', 'name[1].txt'])
  expect(await ids(made.file('**/9.*'))).toEqual(['deep/9.txt'])
  expect(await ids(made.file('unnamed/*'))).toEqual(['unnamed/lines:1', 'unnamed/page', 'unnamed/plain'])
})

test('a name with brackets is a file where there is one', async () => expect(await ids(made.file('name[1].txt'))).toEqual(['name[1].txt']))

test('paths in the order given, as often as given', async () =>
  expect(await ids(made.file('b.txt'), made.file('a.html'), made.file('b.txt'))).toEqual(['b.txt', 'a.html', 'b.txt']))

test('what has no ending that says it is told by its beginning', async () =>
  expect((await read([made.file('unnamed/*')])).map((input) => input.ok && [input.format, input.content])).toEqual([
    ['text', 'Six'],
    ['html', ' <!DOCTYPE html><p>Five'],
    ['text', 'He said {"text": 1}'],
  ]))

test('a format that is given counts for all', async () => {
  const [input] = await read([made.file('b.txt')], { format: 'html' })
  expect(input).toMatchObject({ format: 'html' })
})

describe('standard input', () => {
  test.each<[what: string, chunks: string[], expected: object]>([
    ['text', ['He sa', 'id so.'], { id: '-', format: 'text', content: 'He said so.' }],
    ['a page', ['<htm', 'l><p>x'], { id: '-', format: 'html', content: '<html><p>x' }],
    ['JSON lines', ['{"te', 'xt":"x"}'], { id: '-:1', format: 'text', content: 'x' }],
    ['nothing', [], { id: '-', format: 'text', content: '' }],
  ])('%s', async (_, chunks, expected) => expect((await read(['-'], { stdin: bytes(...chunks) }))[0]).toMatchObject(expected))

  test('each line is given as soon as it is there', async () => {
    let sent = 0
    async function* slow() {
      for (; sent < 3; sent++) yield Buffer.from(`{"text":"${sent}"}\n`)
    }
    for await (const input of readInputs(['-'], { stdin: slow(), format: 'jsonl' })) expect(input).toMatchObject({ content: String(sent) })
    expect(sent).toBe(3)
  })

  test('whoever stops early closes it', async () => {
    let closed = false
    async function* endless() {
      try {
        for (;;) yield Buffer.from('{"text":"x"}\n')
      } finally {
        closed = true
      }
    }
    for await (const _ of readInputs(['-'], { stdin: endless(), format: 'jsonl' })) break
    expect(closed).toBe(true)
  })
})

describe('what cannot be read costs only itself', () => {
  const [text] = ['“Yes,” said Ann Lee.']
  const bad = folder({
    'good.txt': text,
    'png.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0, 1, 0xff]),
    'lines.jsonl': `{"text":"1"}\n{"text":\n7\n[]\n{"id":"e"}\n{"text":7}\n{"id":"","text":"8"}\n`,
    'latin.jsonl': Buffer.from('{"text":"caf\xe9"}\n{"text":"2"}', 'latin1'),
    'array.json': '[\n  {"text": "1"},\n  {"text": "2"}\n]\n',
    'object.json': '{\n  "text": "1"\n}\n',
  })
  afterAll(() => bad.remove())

  test.each<[path: string, code: string, message: RegExp]>([
    [bad.file('missing.txt'), 'not-found', /^no such file$/],
    [`${bad.file('good.txt')}/x`, 'not-found', /^no such file$/],
    [bad.file('*.pdf'), 'not-found', /no file matches the pattern/],
    [made.file('empty'), 'not-found', /holds no file that ends with \.txt/],
    [bad.file('png.txt'), 'undecodable', /binary data/],
    [bad.file('array.json'), 'bad-json', /is no JSON .*; wanted is one object a line, as jq -c/],
    [bad.file('object.json'), 'bad-json', /wanted is one object a line/],
  ])('%s', async (path, code, message) => {
    const [failure, good, ...rest] = await read([path, bad.file('good.txt')])
    expect(failure).toMatchObject({ ok: false, code, message: expect.stringMatching(message), source: { file: path } })
    expect(good).toMatchObject({ ok: true, content: text })
    expect(rest).toEqual([])
  })

  test('lines', async () => {
    const file = bad.file('lines.jsonl')
    expect(
      (await read([file])).map((input) => (input.ok ? input.content : `${input.id.replace(file, '')} ${input.code}: ${input.message}`)),
    ).toEqual([
      '1',
      expect.stringMatching(/^:2 bad-json: is no JSON \(/),
      ':3 bad-json: is no JSON object',
      ':4 bad-json: is no JSON object',
      ':5 bad-record: has neither text nor html',
      ':6 bad-record: text must be a string, got a value of type number',
      '8',
    ])
  })

  test('a line in another encoding', async () =>
    expect(await read([bad.file('latin.jsonl')])).toMatchObject([
      { ok: false, code: 'undecodable', source: { line: 1 } },
      { content: '2' },
    ]))

  test('a stream that fails on the way', async () => {
    async function* failing() {
      yield Buffer.from(`{"text":"1"}\n${' '.repeat(2000)}`)
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })
    }
    expect(await read(['-', bad.file('good.txt')], { stdin: failing() })).toMatchObject([
      { content: '1' },
      { ok: false, id: '-', code: 'unreadable', message: 'EIO: i/o error, read' },
      { content: text },
    ])
  })

  test('a file that the system keeps shut', () =>
    expect(failureOf(Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' }), { file: 'f', line: null })).toEqual({
      ok: false,
      id: 'f',
      code: 'unreadable',
      message: 'permission denied',
      source: { file: 'f', line: null },
    }))
})

test('an encoding that is none is misuse', async () =>
  expect(read([made.file('b.txt')], { encoding: 'utf-9' })).rejects.toThrow(/unknown encoding 'utf-9'; use a label/))
