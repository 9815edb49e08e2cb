import { sides, withStances } from './sides.ts'

const one = (text: string) => sides(text)[0]

describe('the reporting verb takes a side', () => {
  test.each([
    ['The union called for a ban on drones.', 'support: a ban on drones'],
    ['The mayor backed the sale of the mill.', 'support: the sale of the mill'],
    ['Ministers welcomed the ruling.', 'support: the ruling'],
    ['Lee praised the crew.', 'support: the crew'],
    ['The party opposed the toll.', 'oppose: the toll'],
    ['Lee criticised the sale of the mill.', 'oppose: the sale of the mill'],
    ['The union rejected the offer.', 'oppose: the offer'],
    ['The union rejected that offer.', 'oppose: offer'],
    ['Lee condemned the attack on the school.', 'oppose: the attack on the school'],
    ['The two men deny the charge.', 'oppose: the charge'],
    ['Ann Lee denied backing the toll.', 'oppose: the toll'],
    ['Ann Lee denied that the toll was a disaster.', 'support: the toll'],
    ['The mayor called the sale a disgrace.', 'oppose: the sale'],
    ['Lee described the talks as constructive.', 'support: the talks'],
    ['The critic branded the play “dreadful”.', 'oppose: the play'],
  ])('%s', (text, side) => {
    expect(one(text)).toBe(side)
  })
})

describe('what the words say', () => {
  test.each([
    ['“We oppose the toll,” said Ann Lee.', 'oppose: the toll'],
    ['“We strongly support the toll,” said Ann Lee.', 'support: the toll'],
    ['“I am in favour of the toll,” said Ann Lee.', 'support: the toll'],
    ['“We are against the toll,” said Ann Lee.', 'oppose: the toll'],
    ['“We are opposed to the toll on lorries,” said Ann Lee.', 'oppose: the toll on lorries'],
    ['“The toll is unacceptable,” said Ann Lee.', 'oppose: The toll'],
    ['“The toll is a disgrace,” said Ann Lee.', 'oppose: The toll'],
    ['“The toll will harm shops,” said Ann Lee.', 'oppose: The toll'],
    ['“The bypass would help shops,” said Ann Lee.', 'support: The bypass'],
    ['“The works are necessary,” said Ann Lee.', 'support: The works'],
    ['“The mayor should resign,” said Ann Lee.', 'oppose: The mayor'],
    ['“I hope the bypass opens soon,” said Ann Lee.', 'support: the bypass'],
    ['Ann Lee said she supported the bypass.', 'support: the bypass'],
    ['Ann Lee said the delay was unfair.', 'oppose: the delay'],
    ['Ann Lee said it was a preposterous piece of legislation.', 'oppose: legislation'],
  ])('%s', (text, side) => {
    expect(one(text)).toBe(side)
  })
})

describe('someone is asked to do something', () => {
  test.each([
    ['The union urged the council to scrap the toll.', 'oppose: the toll'],
    ['The union urged the council to back the bypass.', 'support: the bypass'],
    ['The union called on the mayor to resign.', 'oppose: the mayor'],
    ['The union called on the mayor to “step down”.', 'oppose: the mayor'],
    ['The town asked residents to pay the fee.', 'support: the fee'],
    ['The town asked residents to accept and apply the ruling.', 'support: the ruling'],
  ])('%s', (text, side) => {
    expect(one(text)).toBe(side)
  })
})

describe('a lawyer speaks for the client', () => {
  test.each([
    ['Smith was fined. “Her client did not see the sign,” said Smith’s lawyer, Ann Lee.', 'support: Her client'],
    ['Bob Smith was fined. Defence lawyer Ann Lee said Smith did not see the sign.', 'support: Smith'],
  ])('%s', (text, side) => {
    expect(sides(text).at(-1)).toBe(side)
  })

  test.each([
    ['anyone else', 'Bob Smith was fined. Bus driver Ann Lee said Smith did not see the sign.'],
    ['a lawyer of whom the article does not say whose', 'Bob Smith was fined. Lawyer Ann Lee said Smith did not see the sign.'],
    ['what is no client', 'Defence lawyer Ann Lee said the sign was small.'],
  ])('not %s', (_, text) => {
    expect(sides(text).at(-1)).toBe('-')
  })
})

describe('the side that a speaker takes elsewhere', () => {
  const before = '“We oppose the toll,” said Ann Lee. '

  test('goes for what they say of it without judging', () => {
    expect(sides(`${before}“Think of the toll,” Ann Lee said.`).at(-1)).toBe('oppose: the toll')
  })

  test.each([
    ['of somebody else', `${before}“Think of the toll,” said Bob Hay.`],
    ['on something else', `${before}“Think of the fete,” Ann Lee said.`],
    ['where they give mere information', `${before}Ann Lee said the toll was £5 in 2019.`],
  ])('not %s', (_, text) => {
    expect(sides(text).at(-1)).toBe('-')
  })
})

describe('what must be', () => {
  test.each([
    ['“The pool must stay,” said Ann Lee.', 'support: The pool'],
    ['“The pool must be saved,” said Ann Lee.', 'support: The pool'],
    ['“The toll must go,” said Ann Lee.', 'oppose: The toll'],
    ['“The toll must be scrapped,” said Ann Lee.', 'oppose: The toll'],
    ['“The toll must not stay,” said Ann Lee.', 'oppose: The toll'],
    ['“Leeds is a fair city, and it must remain one,” said Ann Lee.', 'support: Leeds'],
  ])('%s', (text, side) => {
    expect(one(text)).toBe(side)
  })
})

describe('the target', () => {
  test('is what a long subject is about, not its last words', () => {
    expect(one('“The threat of quick loans – mostly to students – undermines the town,” said Ann Lee.')).toBe(
      'oppose: The threat of quick loans',
    )
  })

  test('has its fullest words', () => {
    expect(one('“We oppose the strike. The strike of bus drivers is wrong,” said Ann Lee.')).toBe('oppose: The strike of bus drivers')
  })
})

describe('negation turns the side', () => {
  test.each([
    ['“We do not support the toll,” said Ann Lee.', 'oppose: the toll'],
    ['“We do not oppose the toll,” said Ann Lee.', 'support: the toll'],
    ['“The toll is not necessary,” said Ann Lee.', 'oppose: The toll'],
    ['“The toll is not wrong,” said Ann Lee.', 'support: The toll'],
    ['“I don’t think the toll is fair,” said Ann Lee.', 'oppose: the toll'],
    ['“Nobody wants the toll,” said Ann Lee.', 'oppose: the toll'],
    ['Ann Lee said she did not think the toll would be helpful.', 'oppose: the toll'],
    ['The council no longer wants to keep the pool.', 'oppose: the pool'],
  ])('%s', (text, side) => {
    expect(one(text)).toBe(side)
  })
})

describe('who does good or harm', () => {
  test.each([
    ['Ann Lee said that Bob Hay had “betrayed the miners”.', 'oppose: Bob Hay'],
    ['Ann Lee said that Bob Hay had “brilliantly” rescued the mill.', 'support: Bob Hay'],
    ['Ann Lee said that Bob Hay could “reduce corruption”.', 'support: Bob Hay'],
    ['“Bob Hay never betrayed us,” said Ann Lee.', 'support: Bob Hay'],
    ['Bob Hay spoke first. “He betrayed us,” said Ann Lee.', 'oppose: Bob Hay'],
  ])('%s', (text, side) => {
    expect(sides(text).at(-1)).toBe(side)
  })

  test.each([
    ['what happened to someone', 'Ann Lee said that Bob Hay had been “brutally” attacked.'],
    ['what a court hears', 'The court heard that Bob Hay “brutally” robbed a clerk.'],
    ['the speaker', 'Ann Lee said that she had “betrayed” the miners.'],
    ['neither good nor bad', 'Ann Lee said that Bob Hay had “walked” to the mill.'],
  ])('not %s', (_, text) => {
    expect(sides(text).at(-1)).toBe('-')
  })
})

describe('what is feared, proposed, asked for', () => {
  test.each([
    ['Residents feared the toll would empty the town.', 'oppose: the toll'],
    ['The council proposed a levy to fund the pool.', 'support: a levy'],
  ])('%s', (text, side) => expect(one(text)).toBe(side))

  test('advice takes no side', () => {
    expect(
      one(
        'The fete is on Sunday.\nThe fete has a band. The fete is free. The fete ends at noon. The fete has a tent.\nPolice urged people to take extra care.',
      ),
    ).toBe('-')
  })
})

describe('no side is given', () => {
  test.each([
    ['plain facts', 'Ann Lee said the toll was set in May.'],
    ['someone else’s attitude', 'Ann Lee said Leeds council opposed the toll.'],
    ['a choice', '“They can back or reject the toll,” said Ann Lee.'],
    ['a request for words', 'The committee asked for answers.'],
    ['a request for information', 'Ann Lee sought information on the toll.'],
    ['the speaker’s own state', '“I was wrong,” said Ann Lee.'],
    ['a reported state', 'Ann Lee said she was afraid.'],
    ['a clause, not a thing', 'Ann Lee said she accepted the bridge was old.'],
    ['an event', 'Police said a man had been attacked in the park.'],
    ['when and how much', '“Today was good,” said Ann Lee.'],
    ['words after which “continued” stands', '“That love of the place is why I came,” Ann Lee continued.'],
    ['a question left open', 'Ann Lee said drivers would see whether they want the bypass.'],
    ['an “it” that stands for nothing', 'The toll is £5. “It is good that my sister came,” said Ann Lee.'],
    ['why someone did something', 'The lawyer asked the jury to consider why Smith did it.'],
    ['a court', 'The court heard that Smith stole a van.'],
  ])('%s: %s', (_, text) => {
    expect(one(text)).toBe('-')
  })
})

test('the evidence cites the words that take the side', () => {
  const text = '“We oppose the toll,” said Ann Lee.'
  const [stance] = withStances(text).stances.list
  expect(stance?.evidence.map(({ rule, spans: [span] }) => `${rule} ${text.slice(span?.start, span?.end)}`)).toEqual([
    'stance.governs oppose',
  ])
})

test('a pronoun stands for what the article is about', () => {
  const text = 'The bridge toll\nThe toll on the bridge starts in May. The toll is £5.\n“It is unfair,” said Ann Lee.'
  expect(sides(text).at(-1)).toMatch(/^oppose: .*toll/)
})
