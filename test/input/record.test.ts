import { BadRecord, readRecord } from '../../src/input/record.ts'

const record = (value: object) => readRecord(JSON.stringify(value), 'f:1')

test('all keys', () =>
  expect(
    record({ id: 7, text: 't', title: 'T', url: 'u', published: '2025-07-17 10:00', publisher: 'P', desk: 'city', n: [1, { a: null }] }),
  ).toEqual({
    id: '7',
    format: 'text',
    content: 't',
    article: { id: '7', title: 'T', url: 'u', published: '2025-07-17T10:00', publisher: 'P' },
    meta: { desk: 'city', n: [1, { a: null }] },
  }))

test.each<[what: string, value: object, expected: object]>([
  [
    'null is as if it were not there',
    { id: null, text: null, html: '<p>', title: null },
    { id: 'f:1', format: 'html', content: '<p>', article: { id: 'f:1' } },
  ],
  ['text before html', { text: '', html: '<p>' }, { format: 'text', content: '' }],
  ['an empty date is none', { text: 't', published: ' ' }, { article: { id: 'f:1' } }],
])('%s', (_, value, expected) => expect(record(value)).toMatchObject(expected))

test('names that objects have of their own are keys like others', () => {
  const { meta } = readRecord('{"text":"t","__proto__":{"polluted":1},"constructor":2}', 'f:1')
  expect(Object.keys(meta)).toEqual(['__proto__', 'constructor'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(() => readRecord('{"__proto__":{"text":"t"}}', 'f:1')).toThrow(/neither text nor html/)
})

test.each<[value: unknown, code: string, message: RegExp]>([
  [{}, 'bad-record', /has neither text nor html/],
  [{ text: ['t'] }, 'bad-record', /text must be a string, got a list/],
  [{ text: 't', title: 1 }, 'bad-record', /title must be a string, got a value of type number/],
  [{ text: 't', id: {} }, 'bad-record', /id must be a string, got a value of type object/],
  [{ text: 't', published: '17/07/2025' }, 'bad-record', /published must be a date, such as 2025-07-17 .* got '17\/07\/2025'/],
  ['text', 'bad-json', /is no JSON object/],
  [null, 'bad-json', /is no JSON object/],
])('%j', (value, code, message) => {
  try {
    readRecord(JSON.stringify(value), 'f:1')
  } catch (error) {
    expect(error).toBeInstanceOf(BadRecord)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    return
  }
  throw new Error('was read')
})
