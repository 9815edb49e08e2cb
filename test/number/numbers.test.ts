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
    ['The number of cases rose to 160.', ['cases']],
    ['The charity raised £5m.', ['raised']],
    ['She was jailed for two years.', ['jailed']],
    ['He was shot four times.', ['shot']],
    ['They face ten years in prison.', ['prison']],
    ['The club took £5m in fees last month.', ['fees']],
    ['A third of trusts agree.', ['trusts']],
    ['Some 45 percent of registered voters agree.', ['registered voters']],
    ['Labour has a 10-point lead.', ['lead']],
    ['It was a 3-1 win.', ['win']],
    ['It hit an all-time high of £5m.', ['high']],
    ['Ann Lee met Bo Day, 29, and Cal Fry, 30, in Fife.', ['Bo Day', 'Cal Fry']],
    ['Ann Lee (left), 29, said no.', ['Ann Lee']],
    ['Two arrested after raid', ['arrested']],
    ['The price was £5m. It fell by 6%.', ['The price', 'The price']],
    ['Savings from reduced use would be £30.', ['Savings']],
    ['Shares fell 5% last month, and up to 7% today.', ['Shares', 'Shares']],
    ['Sales of £5m last month beat those of £4m.', ['Sales', 'those']],
    ['He was jailed for a total of nine years.', ['jailed']],
    ['They won it in the last seven minutes.', ['won']],
    ['Her price rose 6.4 per cent to £412.6m.', ['Her price', 'Her price']],
    ['Profit was £21.5m for the half year, down from £23m a year earlier.', ['Profit', 'Profit', 'Profit']],
    ['The poll found a third would leave.', ['leave']],
    ['She put up the price of a pint by 15p.', ['the price of a pint']],
    ['The wait time is 47 minutes.', ['The wait time']],
    ['Net income more than doubled, to $3m, from $1m.', ['Net income', 'Net income', 'Net income']],
    ['Satisfaction among customers over 65 fell.', ['customers']],
    ['It opened in 2019.', [null]],
    ['He owes £5m.', ['owes']],
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
    ['It opens on the 28th.', '2025-08-03', '2025-07-28'],
    ['It fell on Friday the 13th.', '2025-07-17', '2025-06-13'],
    ['Sales fell in the first half of last year.', '2025-07-17', '2024-01/2024-06'],
    ['Sales fell in fiscal 2024.', '2025-07-17', null],
    ['Sales fell in FY2024.', '2025-07-17', null],
    ['It was open between January 2019 and today.', '2025-07-17', '2019-01/2025-07-17'],
    ['It is shut from now to August 3.', '2025-07-17', '2025-07-17/2025-08-03'],
    ['The week beginning August 4 is free.', '2025-07-17', '2025-08-04/2025-08-10'],
    ['It ran from 2007 to the end of 2008.', '2025-07-17', '2007/2008'],
  ])('%s published %s', (text, published, expected) => {
    expect(period(text, published)).toEqual([expected])
  })

  test.each([
    ['It shut two weeks ago.', '2025-07-03'],
    ['It has grown over the past ten years.', '2015-07-17/2025-07-17'],
    ['It fell in the last five days.', '2025-07-12/2025-07-17'],
    ['It will open in the next three months.', '2025-07-18/2025-10-17'],
    ['It will end in two years.', '2027-07-17'],
    ['He built it in two years.', null],
    ['It will last five years.', null],
    ['It took five minutes.', null],
    ['It fell in the past two quarters.', '2025-01/2025-06'],
    ['It will rise in the next two quarters.', '2025-10/2026-03'],
    ['It shuts two weeks from today.', '2025-07-31'],
    ['It starts on February 29.', '2024-02-29'],
  ])('%s', (text, expected) => {
    expect(period(text, '2025-07-17')).toEqual([expected])
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

  test('a time beside its day has both', () => {
    expect(period('It starts at 7am on July 25.', '2025-07-17')).toEqual(['2025-07-25T07:00', '2025-07-25'])
    expect(period('On 25 July, between 2pm and 4pm, it shut.', '2025-07-17')).toEqual(['2025-07-25', '2025-07-25T14:00/2025-07-25T16:00'])
    expect(period('It was 7am when, on July 25, he fell.', '2025-07-17')).toEqual([null, '2025-07-25'])
    expect(period('It starts at 7am on July 25.')).toEqual([null, '--07-25'])
  })

  test('a duration counted from a date leads to a day, one of a year to a period', () => {
    expect(period('It was mild in the last four months of 2021.')).toEqual(['2021-09/2021-12', '2021'])
    expect(period('He fell two weeks before May 13, 1999.')).toEqual(['1999-04-29', '1999-05-13'])
  })

  test('times and counts have no period', () => {
    expect(period('Five men left at 7am.', '2025-07-17')).toEqual([null, null])
  })
})

describe('relations of several words', () => {
  test.each([
    ['It is due no later than May 3, 2026.', 'by'],
    ['It opens later than 2026.', 'after'],
    ['It was legal prior to 2010.', 'before'],
    ['It was legal as late as 2015.', 'until'],
    ['The rule applies starting on May 3.', 'from'],
    ['The rule applies from 2010 onwards.', 'from'],
    ['It has been shut since the end of 1989.', 'since'],
    ['For the year 2030 or later, it is free.', 'from'],
    ['He saw May 3 and after his shift he left.', null],
  ])('%s', (sentence, relation) => {
    expect(numbersOf(sentence).list.map((number) => number.relation)).toEqual([relation])
  })
})

describe('role, relation, tolerance and code', () => {
  const fields = (text: string) => numbersOf(text).list.map(({ role, relation, tolerance, ucum }) => [role, relation, tolerance, ucum])

  test.each([
    ['Prices rose by 5%.', [['by', null, null, '%']]],
    ['Prices rose to 5%.', [['to', null, null, '%']]],
    ['Prices fell from 5%.', [['from', null, null, '%']]],
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

describe('denominator', () => {
  test.each([
    ['One in five pupils was late.', [5]],
    ['Four out of ten shops shut.', [10]],
    ['They met 53 of the 79 recommendations.', [79, null]],
    ['She kept seven of her nine goats.', [9, null]],
    ['There were 6.5 deaths per 100,000 people.', [100000]],
    ['There were 12 deaths per million.', [1000000]],
    ['A third of the shops shut.', [3]],
    ['It is about 3/4 full.', [4]],
    ['Petrol costs £2 a litre.', [null]],
    ['Nine of them fled. The 26 staff stayed.', [null, null]],
  ])('%s', (text, expected) => {
    expect(numbersOf(text).list.map(({ denominator }) => denominator)).toEqual(expected)
  })
})

describe('fact, forecast or demand, and negation', () => {
  const told = (text: string) => numbersOf(text).list.map(({ status, negated }) => `${negated ? 'not ' : ''}${status}`)

  test.each([
    ['Prices rose by 5%.', ['fact']],
    ['Prices will rise by 5%.', ['forecast']],
    ['Prices are expected to rise by 5%.', ['forecast']],
    ['Prices are not expected to rise by 5%.', ['not forecast']],
    ['Prices are set to rise by 5%.', ['forecast']],
    ['He set the price at £5.', ['fact']],
    ['The bank published a forecast of 5%.', ['forecast']],
    ['They are likely to lose £5m.', ['forecast']],
    ['The union demanded a rise of 5%.', ['demand']],
    ['The union called for a 5% rise.', ['demand']],
    ['The union called off a strike after 5 days.', ['fact']],
    ['The council must pay £5m.', ['demand']],
    ['Growth did not reach 5%.', ['not fact']],
    ['It never cost £5.', ['not fact']],
    ['She was not running a shop or a bar in a quiet village five miles away.', ['fact']],
    ['It was not 5 but 6 goats.', ['not fact', 'fact']],
    ['He will say that prices rose by 5%.', ['fact']],
    ['The plan was ditched; 5,000 jobs will go.', ['forecast']],
    ['Up to 5,000 jobs will go.', ['forecast']],
    ['Up to 5,000 jobs went.', ['fact']],
    ['In June 5,000 jobs went, and more will follow.', ['fact']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('linked numbers', () => {
  test.each([
    ['They got 4% plus £750.', [[1], [0]]],
    ['A 4% increase plus £750 was agreed.', [[1], [0]]],
    ['It weighs 2,300 tons (2,086 tonnes).', [[1], [0]]],
    ['It cost £5m ($6.3m) to build.', [[1], [0]]],
    ['Profits rose to £1.5m from £900k.', [[1], [0]]],
    ['It has 5 cows and 6 goats.', [[], []]],
    ['They sold 50 vans (2 were red).', [[], []]],
    ['It cost £5m (£6m) to build.', [[], []]],
  ])('%s', (text, expected) => {
    expect(numbersOf(text).list.map(({ linked }) => linked)).toEqual(expected)
  })
})

describe('codes of units', () => {
  test.each([
    ['It is 5 km away.', [['km', 'KMT']]],
    ['It took ten years.', [['a', 'ANN']]],
    [
      'It took a decade and five days.',
      [
        ['a', 'ANN'],
        ['d', 'DAY'],
      ],
    ],
    ['Sales fell 5%.', [['%', 'P1']]],
    ['A man aged 71 fell.', [['a', 'ANN']]],
    ['It cost £5.', [[null, null]]],
    ['Five goats ran.', [[null, null]]],
  ])('%s', (text, expected) => {
    expect(numbersOf(text).list.map(({ ucum, cefact }) => [ucum, cefact])).toEqual(expected)
  })
})

describe('dates and times that lean on each other', () => {
  test.each([
    ['Sales rose in April to June 2024.', ['2024-04/2024-06']],
    ['It was open between May and October 2020.', ['2020-05/2020-10']],
    ['It ran Nov-Feb 2017.', ['2016-11/2017-02']],
    ['In May and June 2020 they fled.', ['2020-06']],
    ['On 22/Jan/2019 it shut.', ['2019-01-22']],
    ['They met at half past seven.', ['T07:30']],
    ['They left at a quarter to nine pm.', ['T20:45']],
    ['They left at ten past nine.', ['T09:10']],
    ['They met at six pm.', ['T18:00']],
    ['They left at 5 in the morning.', ['T05:00']],
    ['We meet from 2:00 to 2:30 pm.', ['T14:00/T14:30']],
    ['It is open from 11 to 2pm.', ['T11:00/T14:00']],
    ['It is open from 9.30-4.30pm.', ['T09:30/T16:30']],
    ['It runs from 10 to 11:30.', ['T10:00/T11:30']],
    ['They waited between 5 and 6 in the afternoon.', ['T17:00/T18:00']],
    ['In two thousand and five it shut.', ['2005']],
    ['It drew in two thousand and five people.', [2005]],
    ['Half past experience is luck.', []],
  ])('%s', (text, expected) => {
    expect(numbersOf(text).list.map(({ value }) => value)).toEqual(expected)
  })
})

describe('money and measures in other dress', () => {
  test.each([
    ['The firm raised 30 MUSD.', ['30 MUSD = money 30000000 USD']],
    ['They lost 75 USD million.', ['75 USD million = money 75000000 USD']],
    ['It cost 15 dollars 50.', ['15 dollars 50 = money 15.5 USD']],
    ['He paid 15 dollars 50 times.', ['15 dollars = money 15 USD', '50 times = count 50 time']],
    ['It weighs 20 (kg).', ['20 (kg) = measure 20 kg']],
    ['He slept 3h.', ['3h = duration 3 hour']],
    ['It had 20 (small) dogs.', ['20 = count 20']],
  ])('%s', (text, expected) => {
    expect(readAs(text)).toEqual(expected)
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
