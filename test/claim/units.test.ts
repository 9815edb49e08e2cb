import { clauses, unitsOf } from './claims-of.ts'

/** Clauses between bars are units of their own. */
const cases: readonly (readonly [name: string, text: string, units: string])[] = [
  ['one clause', 'The bridge closed in May.', 'The bridge closed in May'],
  [
    'two clauses with subjects',
    'The bridge closed in May, and the ferry stopped in June.',
    'The bridge closed in May | the ferry stopped in June',
  ],
  ['a shared subject', 'The bridge closed in May and reopened in June.', 'The bridge closed in May and reopened in June'],
  ['joined nouns', 'The bridge and the ferry closed in May.', 'The bridge and the ferry closed in May'],
  ['a semicolon', 'The bridge is old; it needs paint.', 'The bridge is old | it needs paint'],
  ['a dash', 'The bridge is old - it needs paint.', 'The bridge is old | it needs paint'],
  ['a hyphen', 'The well-known bridge is old.', 'The well-known bridge is old'],
  ['but with a pronoun', 'The bridge is old but it holds.', 'The bridge is old | it holds'],
  ['a subordinate clause', 'The bridge closed because the ferry stopped.', 'The bridge closed because the ferry stopped'],
  ['two sentences', 'The bridge closed. The ferry stopped.', 'The bridge closed | The ferry stopped'],
  ['a question keeps its mark', 'Why did the bridge close?', 'Why did the bridge close?'],
  ['a percentage keeps its sign', 'Traffic fell by 5%.', 'Traffic fell by 5%'],
  ['a headline without a verb', 'Bridge in the dark', 'Bridge in the dark'],
  ['no words', '…', ''],
]

describe('clauses in the article’s own voice', () => {
  test.each(cases)('%s', (_, text, units) => {
    expect(clauses(text).join(' | ')).toBe(units)
  })
})

describe('where another voice begins', () => {
  test.each([
    ['the reporting clause is no unit', 'Ann Lee said the bridge was safe.', ['the bridge was safe']],
    ['a quotation', '“The bridge is safe,” said Ann Lee.', ['The bridge is safe']],
    [
      'two clauses in one statement',
      'Ann Lee said the bridge was safe but it would close in May.',
      ['the bridge was safe', 'it would close in May'],
    ],
  ])('%s', (_, text, units) => {
    expect(clauses(text)).toEqual(units)
  })

  test('each unit knows its statement', () => {
    const owners = unitsOf('The bridge closed. Ann Lee said it was safe.').map(({ attribution }) => attribution)
    expect(owners).toEqual([null, 0])
  })
})
