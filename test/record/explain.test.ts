import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { describeRule, explain } from '../../src/record/explain.ts'

const text = 'Ann Lee said\nit is done.'

test.each([
  [
    { rule: 'source.subject', weight: 0.4, spans: [{ start: 0, end: 7 }] },
    'the source is the subject of the reporting verb: “Ann Lee” (+0.4)',
  ],
  [{ rule: 'antecedent.place', weight: -1.2, spans: [] }, 'is a place (−1.2)'],
  [{ rule: 'no.such-rule', weight: 0.123, spans: [{ start: 8, end: 15 }] }, 'no.such-rule: “said it” (+0.12)'],
  [{ rule: '__proto__', weight: 0, spans: [] }, '__proto__ (+0)'],
])('%j', (evidence, sentence) => expect(explain([evidence], text)).toEqual([sentence]))

test('long words are cut in their middle', () => {
  const long = `begin ${'and on '.repeat(50)}end`
  const [sentence = ''] = explain([{ rule: 'label', weight: 1, spans: [{ start: 0, end: long.length }] }], long)
  expect(sentence).toMatch(/“begin .* … .* end”/)
  expect(sentence.length).toBeLessThan(140)
})

test('every rule that speaks in the articles is described', () => {
  const rules = new Set<string>()
  for (const name of articleNames()) {
    const { statements, claims } = extractArticle(name)
    const evidence = [
      ...statements.flatMap((statement) => [...statement.evidence, ...(statement.stance?.evidence ?? [])]),
      ...claims.flatMap(({ checkWorthiness }) => checkWorthiness.reasons),
    ]
    for (const { rule } of evidence) rules.add(rule)
  }
  expect(rules.size).toBeGreaterThan(30)
  expect([...rules].filter((rule) => describeRule(rule) === rule).sort()).toEqual([])
})
