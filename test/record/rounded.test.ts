import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { extract } from '../../src/extract.ts'
import { rounded, roundedEvidence } from '../../src/record/rounded.ts'

test('six digits after the point', () => {
  expect([0.028748495926539976, 0.02874849592653997, 1, 0, -0.1234567, 2.5].map(rounded)).toEqual([
    0.028748, 0.028748, 1, 0, -0.123457, 2.5,
  ])
})

test('a round weight is taken over, another is rounded in a copy', () => {
  const round = { rule: 'a', weight: 0.1, spans: [] }
  const long = { rule: 'b', weight: 0.1 + 0.2, spans: [] }
  const [same, copy] = roundedEvidence([round, long])
  expect(same).toBe(round)
  expect(copy).toEqual({ ...long, weight: 0.3 })
  expect(long.weight).not.toBe(0.3)
})

test('every number in the records is one that engines agree on', () => {
  const off: string[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value === 'number' && value !== rounded(value)) off.push(`${path}: ${value}`)
    if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
  }
  for (const name of articleNames()) look(extractArticle(name), name)
  look(extract('“The tax is a disaster,” said Ann Lee.'), 'short')
  expect(off).toEqual([])
})
