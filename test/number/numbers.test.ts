import { cases } from './cases.ts'
import { numbersOf, readAs } from './read-as.ts'

describe.each(Object.entries(cases))('numbers: %s', (_, table) => {
  test.each(table.map(([sentence, ...records]) => [sentence, records] as const))('%s', (sentence, records) => {
    expect(readAs(sentence)).toEqual(records)
  })
})

describe('what is measured', () => {
  test.each([
    ['Turnout was 28.9%.', ['Turnout']],
    ['Staff got a 28.9% pay rise.', ['pay rise']],
    ['Sixty percent of the crop was lost.', ['the crop']],
    ['The blaze came at an estimated cost of £1.5 billion.', ['an estimated cost']],
    ['The trust has delivered 53 of the 79 recommendations.', ['recommendations', 'recommendations']],
    ['A six-month extension was agreed.', ['extension']],
    ['Tickets are €15 each.', ['Tickets']],
    ['Ann Lee, 43, said no.', ['Ann Lee']],
    ['A 71-year-old woman fell.', ['woman']],
    ['Twice as many girls applied.', ['girls']],
    ['Profits rose to £1.5m from £900k.', ['Profits', 'Profits']],
    ['It opened in 2019.', [null]],
    ['He owes £5m.', [null]],
  ])('%s', (sentence, measured) => {
    expect(numbersOf(sentence).list.map(({ of }) => of?.text ?? null)).toEqual(measured)
  })
})

describe('periods', () => {
  const period = (text: string, published?: string) => numbersOf(text, published ? { published } : {}).list.map((number) => number.period)

  test.each([
    ['The strike starts on July 25.', '2025-07-17', '2025-07-25'],
    ['The strike began on December 28.', '2025-01-03', '2024-12-28'],
    ['It runs from May 3 to May 7.', '2025-04-30', '2025-05-03/2025-05-07'],
    ['It opened on 25 July 2019.', '2025-07-17', '2019-07-25'],
    ['It opened in 2019.', '2025-07-17', '2019'],
    ['Sales fell in Q2.', '2025-07-17', '2025-Q2'],
  ])('%s published %s', (text, published, expected) => {
    expect(period(text, published)).toEqual([expected])
  })

  test('without the day of publication a date stays as the text has it', () => {
    expect(period('The strike starts on July 25.')).toEqual(['--07-25'])
  })

  test('an unreadable day of publication changes nothing', () => {
    expect(period('The strike starts on July 25.', 'last week')).toEqual(['--07-25'])
  })

  test('a day of publication that is none changes nothing', () => {
    expect(period('The strike starts on July 25.', '2025-13-45')).toEqual(['--07-25'])
  })

  test('times and counts have no period', () => {
    expect(period('Five men left at 7am.', '2025-07-17')).toEqual([null, null])
  })
})

describe('role, relation, tolerance and code', () => {
  const fields = (text: string) => numbersOf(text).list.map(({ role, relation, tolerance, ucum }) => [role, relation, tolerance, ucum])

  test.each([
    ['Prices rose by 5%.', [['by', null, null, null]]],
    ['Prices rose to 5%.', [['to', null, null, null]]],
    ['Prices fell from 5%.', [['from', null, null, null]]],
    ['They gave it to 5 men.', [[null, null, null, null]]],
    ['It has grown since the 1970s.', [[null, 'since', null, null]]],
    ['It must end by 2030.', [[null, 'by', null, null]]],
    ['They must reply within 24 hours.', [[null, 'within', null, 'h']]],
    ['The site had 1.5 million visitors.', [[null, null, 50000, null]]],
    ['It is 1.25 metres deep.', [[null, null, 0.005, 'm']]],
    ['It had 1,500 visitors.', [[null, null, null, null]]],
  ])('%s', (text, expected) => {
    expect(fields(text)).toEqual(expected)
  })
})

describe('the dollar', () => {
  test.each([
    ['The house cost $400,000.', 'USD'],
    ['Homes in Canada fell. In Toronto the house cost $400,000.', 'CAD'],
    ['Sydney is dear. Most Australians rent. The flat cost $900,000.', 'AUD'],
    ['They told us in Canada that it cost $4.', 'USD'],
  ])('%s', (text, code) => {
    expect(numbersOf(text).list.map(({ unit }) => unit)).toEqual([code])
  })
})

test('a magnitude that is not understood is told, and gives no value', () => {
  const { list, refused, diagnostics } = numbersOf('The heist netted £5zn.')
  expect(list).toEqual([])
  expect(refused.map(({ reason }) => reason)).toEqual(['a magnitude that is not understood'])
  expect(diagnostics.map(({ code }) => code)).toEqual(['number-unread'])
})
