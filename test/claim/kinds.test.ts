import { statementOf } from './claims-of.ts'

const kind = (text: string) => statementOf(text).split(' ')[0]

const cases: Readonly<Record<string, readonly string[]>> = {
  quantity: [
    'The council said rents had risen by 12% since May.',
    'Officials said 340 homes were without power.',
    'The report found that sales fell 30 per cent in a year.',
    'The bank said profits were £4.2 million.',
    'The study found that 64% of pupils walk to school.',
    'The charity said it had raised £52,000 for the pool.',
  ],
  causation: [
    'The report found that the leak had caused the fire.',
    'The inquest heard that he died of sepsis.',
    'The study found that damp homes were linked to asthma.',
    'The firm said the closure was due to a fall in sales.',
    'Officials said the flood had led to the closure of the road.',
  ],
  prediction: [
    'The council said the pool would reopen in May.',
    'The bank warned that prices could fall.',
    'The forecaster said the storm will reach the coast on Friday.',
    'The firm announced that it would build a plant in Hull.',
    'The ministry said the tax will start next year.',
  ],
  rule: ['The council said the law requires a permit for fires.', 'The agency said tenants are entitled to two months of notice.'],
  personal: [
    '“I walked to the shop and I saw my brother on the bridge,” said Ann Lee.',
    '“I lost my mother and my house,” Ann Lee said.',
    'Ann Lee said she had heard a bang and ran outside.',
  ],
  other: [
    'Police said a man had been arrested in Leeds.',
    'The firm said the ferry was built in Norway.',
    'The court heard that Smith had placed an advert in a paper.',
    'The BBC reported that the minister met the union in Paris.',
  ],
  none: [
    'The mayor called for drivers to slow down.',
    'The union urged the council to think again.',
    '“It is a disgraceful and shameful plan,” said Ann Lee.',
    '“We must act now,” said Ann Lee.',
    '“Why should we pay for this?” asked Ann Lee.',
    'Ann Lee said she hoped the talks were fruitful.',
    '“We are delighted and very grateful,” said Ann Lee.',
    'The minister said the talks were constructive.',
  ],
}

describe.each(Object.entries(cases))('%s', (expected, texts) => {
  test.each(texts)('%s', (text) => {
    expect(kind(text)).toBe(expected)
  })
})

describe('of several clauses the plainest decides', () => {
  test.each([
    ['“The crew had visited the town in winter. The mill made 340 tonnes of flour in 2019,” said the director, Ann Lee.', 'quantity'],
    ['“We are proud of the crew. It is a joy to work with them,” said the director, Ann Lee.', 'none'],
  ])('%s', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })
})

describe('who speaks', () => {
  test.each([
    ['for an office', 'A spokesman for the ferry firm said the boat had lost its rudder.', 'other'],
    ['for themselves', 'Her neighbour said she had lost her house.', 'personal'],
  ])('%s: %s', (_, text, expected) => {
    expect(kind(text)).toBe(expected)
  })
})

test('a participle before a noun is not the main verb', () => {
  expect(kind('The council said savings from reduced use would be £40 million.')).toBe('prediction')
})

describe('a number does not make a quantity', () => {
  test.each([
    ['a date', 'Police said a man had been arrested in Leeds on 4 May.', 'other'],
    ['an age', 'Police said a man, 43, had been arrested in Leeds.', 'other'],
    ['an amount that is still to come', 'The firm said it would invest £5 million in Hull.', 'prediction'],
  ])('%s', (_, text, expected) => {
    expect(kind(text)).toBe(expected)
  })
})
