import { numbersOf } from './read-as.ts'

/** By phenomenon: a sentence, and what each of its numbers measures, in order. */
const cases: Readonly<Record<string, readonly (readonly [sentence: string, measured: readonly (string | null)[]])[]>> = {
  'what is moved by, to or from a number': [
    ['Officials raised the price of milk in May to £1.20.', ['the price of milk']],
    ['The inquiry increased the number of episodes of care under review to 160.', ['episodes of care']],
    ['The strike is pushing rates on home loans above five and even six per cent.', ['rates', 'rates']],
    ['The bank left rates unchanged at 4%.', ['rates']],
    ['The bank moved its main lending rate up by three percentage points.', ['its main lending rate']],
    ['BT raises prices by 5%.', ['prices']],
    ['Bank cuts interest rate to 3%', ['interest rate']],
    ['Sales fell last month to £5m.', ['Sales']],
    ['The firm sold the vans to 5 men.', ['men']],
  ],
  'amounts given to someone': [
    ['A judge fined the firm £500.', ['fined']],
    ['The firm was fined £500 for dumping waste.', ['fined']],
    ['He lent his brother £500.', ['lent']],
    ['The repairs cost taxpayers £5m.', ['The repairs']],
    ['The strike cost the company £5m a day.', ['The strike']],
    ['He is paid £200 an hour.', ['paid']],
  ],
  'what money is for': [
    ['Ministers set aside £750m for housing.', ['housing']],
    ['It has spent at least £2m on lawyers.', ['lawyers']],
    ['An extra £2bn will go to schools.', ['schools']],
    ['It was sold for £3m.', ['sold']],
    ['He made £500 for the charity.', ['made']],
    ['They pledged £5m for two years.', ['pledged', 'pledged']],
  ],
  'numbers that are subjects': [
    ['1.5 degrees is a dangerous limit.', ['a dangerous limit']],
    ['£5m is the cost of the work.', ['the cost of the work']],
    ['He said £5m was missing.', ['missing']],
    ['Just 12% voted for the plan.', ['voted']],
    ['With 58% waiting for help, ministers were pleased.', ['waiting']],
    ['At least 40 people died and 120 were injured.', ['people', 'injured']],
    ['Sales of £5m were missed.', ['Sales']],
    ['Passengers could claim £150.', ['claim']],
  ],
  'numbers beside their noun': [
    ['The bill: £5m.', ['The bill']],
    ['The final cost — £5m — was a shock.', ['The final cost']],
    ['The estimated cost, £5m, was a shock.', ['The estimated cost']],
    ['The scheme, worth £5bn, was launched.', ['The scheme']],
    ['The town, 40 miles from London, was flooded.', ['The town']],
    ['In the town, £5m was lost.', ['lost']],
  ],
  'numbers of what was counted before': [
    ['Of the 14 schools, nine are closed.', ['schools', 'schools']],
    ['There were 14 deaths in May and nine in June.', ['deaths', 'deaths']],
    ['The group has 277 shops; 39 per cent of them lose money.', ['shops', 'shops']],
    ['Two men, aged 25 and 31, were held.', ['men', 'men', 'men']],
    ['The price was up. That is 6% more.', [null]],
  ],
  ranks: [
    ['He came second in the race.', ['the race']],
    ['It was the first to ban plastic bags.', ['ban plastic bags']],
    ['She finished third.', [null]],
  ],
  'so long ago': [
    ['They would get the prices they got six months ago.', ['got']],
    ['Ten years ago, a park was opened.', ['opened']],
    ['He said the last report six months ago was wrong.', ['the last report']],
    ['The trial is expected to last six weeks.', ['The trial']],
  ],
  'nouns with what belongs to them': [
    ['A £22 rise in bus fares was approved.', ['rise in bus fares']],
    ['A rise in prices of 5% is likely.', ['A rise in prices']],
    ['The loss to the council of £3m was a surprise.', ['The loss to the council']],
    ['It has 33 counts of fraud and two members of staff.', ['counts of fraud', 'members of staff']],
    ['The average price of a home listed on the site is now £300,000.', ['The average price of a home']],
    ['Wages grew at an annual rate of 5%.', ['Wages']],
    ['The firm has a rate of 5%.', ['a rate']],
  ],
  'behind a hyphen or a conversion': [
    ['A 12-foot (3.7-metre) snake was found.', ['snake', 'snake']],
    ['A 1,900-mile-wide (3,100 kilometres) moon was found.', ['moon', 'moon']],
    ['The team met the 18-week standard.', ['standard']],
  ],
  'subjects that are pronouns': [
    ['It weighs more than 5 tonnes.', ['weighs']],
    ['He drove at 90mph.', ['drove']],
    ['It is 5 tonnes.', [null]],
  ],
}

describe.each(Object.entries(cases))('what is measured: %s', (_, table) => {
  test.each(table)('%s', (sentence, measured) => {
    expect(numbersOf(sentence).list.map(({ of }) => of?.text ?? null)).toEqual(measured)
  })
})

test('a noun of change leads to its size past what changes', () => {
  expect(numbersOf('A rise in prices of 5% is likely.').list.map(({ direction }) => direction)).toEqual(['rise'])
  expect(numbersOf('A shop in a town of 5% is odd.').list.map(({ direction }) => direction)).toEqual([null])
})

describe('the head of what is measured', () => {
  test.each([
    ['The average price of a pint is £5.', 'price'],
    ["It met 12 of the Royal Colleges' recommendations.", 'recommendations'],
    ['A £22 rise in bus fares was approved.', 'rise'],
    ['It was the first to ban plastic bags.', 'ban'],
    ['The charity raised £5m.', 'raised'],
    ['Ann Lee, 43, said no.', 'Lee'],
    ['Two members of staff left.', 'members'],
    ['Turnout was 28.9%.', 'Turnout'],
  ])('%s', (sentence, head) => {
    const { of } = numbersOf(sentence).list[0] ?? {}
    expect(of?.head.text).toBe(head)
    expect(sentence.slice(of?.head.span.start, of?.head.span.end)).toBe(head)
  })
})

test('a change told as one number is its end, with where it began', () => {
  expect(numbersOf('Unemployment fell from 5% to 4%.').list).toMatchObject([{ role: 'to', baseline: { text: '5%' } }])
})

test('what is no date is read in pieces that do not overlap', () => {
  for (const text of ['It fell between 2020-13-45 and 2020-13-45.', 'It fell from 2019-13 to 2020-13.']) {
    const { list } = numbersOf(text)
    expect(list.length).toBeGreaterThan(1)
    for (const [i, { span }] of list.slice(1).entries()) expect(span.start).toBeGreaterThanOrEqual(list[i]?.span.end ?? 0)
  }
})
