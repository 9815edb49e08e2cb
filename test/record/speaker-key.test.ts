import { extract, speakerKey } from '../../src/index.ts'

test('a speaker has the key of the name', () => {
  const { speakers } = extract('Dr José R. Hart said the hall was full. The Alder Post Ltd. said it was not.')
  expect(speakers.map(({ name, key }) => [name, key])).toEqual([
    ['José R. Hart', 'jose hart'],
    ['Alder Post Ltd.', 'alder post'],
  ])
})

test('one person in two articles has one key', () => {
  const key = (text: string) => extract(text).speakers[0]?.key
  expect(key('Kenneth R. Lowe said no.')).toBe(key('“No,” said Prof Kenneth Lowe.'))
  expect(key('Kenneth R. Lowe said no.')).not.toBe(key('Karen Lowe said no.'))
})

test('the key in the record is that of the function', () => {
  for (const { name, type, key } of extract('A spokesman for Alder Council said no. NHS leaders said yes.').speakers)
    expect(key).toBe(speakerKey(name, type))
})
