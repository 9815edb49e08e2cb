import fc from 'fast-check'
import { HANG } from '../../../src/attribution/model/hang.ts'
import { SOURCE } from '../../../src/attribution/model/source-features.ts'
import { TRUST } from '../../../src/attribution/model/trust.ts'
import { weights } from '../../../src/attribution/model/weights.generated.ts'
import { attributeWithModel, lines } from '../../support/attribute.ts'
import { read } from '../../support/read.ts'

describe('attributions as the model decides', () => {
  test.each([
    ['direct speech', '“We will appeal,” said Ann Lee, the firm’s lawyer.', ['Ann Lee | said | We will appeal,']],
    [
      'a quotation cut by its tag',
      '“We will appeal,” said Ann Lee. “It is not over.”',
      ['Ann Lee | said | We will appeal, / It is not over.'],
    ],
    ['indirect speech', 'The council said the bridge was safe.', ['The council | said | the bridge was safe']],
    ['mixed speech', 'The council said the delay was "a disgrace".', ['The council | said | the delay was "a disgrace"']],
    ['a hearer first', 'Ms Lee told MPs that the bridge was safe.', ['Ms Lee | told | the bridge was safe']],
    [
      'a phrase as the cue',
      'One in five bridges is unsafe, according to the audit.',
      ['the audit | according to | One in five bridges is unsafe'],
    ],
    ['belief', 'Ms Lee believes the plan will fail.', ['Ms Lee | believes | the plan will fail']],
    ['a document', 'The report found that one in five bridges was unsafe.', ['The report | found | one in five bridges was unsafe']],
    ['single marks', '‘We will appeal the ruling,’ Ms Lee told the BBC.', ['Ms Lee | told | We will appeal the ruling,']],
  ])('%s', (_, text, expected) => expect(lines(text, attributeWithModel)).toEqual(expected))

  test.each([
    ['narration', 'The council built the bridge in May. It cost £4m.'],
    ['no content', 'The council said nothing.'],
    ['an empty text', ''],
  ])('not: %s', (_, text) => expect(lines(text, attributeWithModel)).toEqual([]))

  test('two people, two attributions', () => {
    const found = lines('“We will appeal,” said Ann Lee. Tom Hall said the ruling was fair.', attributeWithModel)
    expect(found).toEqual(['Ann Lee | said | We will appeal,', 'Tom Hall | said | the ruling was fair'])
  })

  test('evidence names the rule and the features that counted', () => {
    const [first] = attributeWithModel('The council said the bridge was safe.')
    expect(first?.evidence[0]?.rule).toMatch(/^complement\./)
    expect(first?.evidence.some(({ rule }) => rule.startsWith('model.'))).toBe(true)
    for (const { rule } of first?.evidence ?? []) if (rule.startsWith('model.')) expect(TRUST.names).toContain(rule.slice('model.'.length))
  })

  test('a plain tag is trusted more than an attitude', () => {
    const trust = (text: string) => Math.max(0, ...attributeWithModel(text).map(({ confidence }) => confidence))
    expect(trust('The council said the bridge was safe.')).toBeGreaterThan(0.8)
    expect(trust('The council liked the bridge.')).toBeLessThan(0.7)
  })
})

describe('whatever the text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    ' said ',
    ' Ann Lee',
    ' the council',
    ' according to ',
    ', ',
    '. ',
    '\n',
    ' that ',
    ' the bridge was safe',
    ': ',
    ' – ',
    ' who ',
    'We will appeal',
    '😀',
    ' told MPs',
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join('')),
  )

  test('spans are inside the text, in order, and confidence is a probability', () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, source, cue, confidence } of attributeWithModel(text)) {
          let last = 0
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          for (const one of [source, cue]) if (one) expect(one.span.end).toBeGreaterThan(one.span.start)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    ))

  test('the same text gives the same attributions', () =>
    fc.assert(
      fc.property(texts, (text) => expect(attributeWithModel(text)).toEqual(attributeWithModel(text))),
      { numRuns: 20 },
    ))

  test('speech is content as a whole or not at all', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, quotations } = read(text)
        const found = attributeWithModel(text).filter(({ within }) => within === null)
        for (const { use, depth, stretches } of quotations.list) {
          if (use !== 'speech' || depth > 0) continue
          for (const { from, to } of stretches) {
            const inside = (i: number) =>
              found.some(({ content }) => content.some(({ start, end }) => start <= (tokens.start[i] ?? 0) && (tokens.end[i] ?? 0) <= end))
            const words = Array.from({ length: to - from }, (_, k) => from + k).filter(
              (i) => tokens.pos[i] !== 'PUNCT' && tokens.pos[i] !== 'SYM' && tokens.lower[i] !== 'that',
            )
            expect(new Set(words.map(inside)).size).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 60 },
    ))
})

test('the weights have a number for each named feature', () => {
  expect(Object.keys(weights.hang)).toEqual(HANG.names)
  expect(Object.keys(weights.source)).toEqual(SOURCE.names)
  expect(Object.keys(weights.trust)).toEqual(TRUST.names)
})
