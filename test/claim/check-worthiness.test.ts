import { statementOf, unitsOf } from './claims-of.ts'

const label = (text: string) => statementOf(text).split(' ')[1]
const highest = (text: string) => Math.max(...unitsOf(text).map(({ score }) => score))

describe('statements worth checking', () => {
  test.each([
    'The council said rents had risen by 12% since May.',
    'The report found that the leak had caused the deaths of two patients.',
    'Officials said 340 homes were without power.',
    'The study found that 64% of pupils walk to school.',
    'The minister said unemployment was lower than in any year since 1974.',
    'The inquest heard that he died of sepsis.',
    'The union said the hospital had lost 120 nurses.',
  ])('%s', (text) => {
    expect(label(text)).toBe('CFS')
  })
})

describe('statements not worth checking', () => {
  test.each([
    '“It is a disgraceful and shameful plan,” said Ann Lee.',
    'The mayor called for drivers to slow down.',
    '“We must act now,” said Ann Lee.',
    '“Why should we pay for this?” asked Ann Lee.',
    'Ann Lee said she hoped the talks were fruitful.',
    '“We are delighted and very grateful,” said Ann Lee.',
    '“I walked to the shop with my brother,” said Ann Lee.',
  ])('%s', (text) => {
    expect(label(text)).not.toBe('CFS')
  })
})

describe('sentences of a debate: the score is on the right side of a half', () => {
  test.each([
    ['We created two million jobs in four years.', true],
    ['My opponent voted against the health bill three times.', true],
    ['Taxes have doubled since 1990.', true],
    ['Nine out of ten children have no dentist.', true],
    ['He raised the debt by 400 billion dollars.', true],
    ['Unemployment is at its highest since 1983.', true],
    ['Thank you all for coming tonight.', false],
    ['I want to answer that question.', false],
    ['Let me tell you something.', false],
    ['We can do better than this.', false],
    ['What would you do about it?', false],
    ['I believe in this country.', false],
  ])('%s %s', (text, worthy) => {
    expect(highest(text) >= 0.5).toBe(worthy)
  })
})

test('what makes a sentence worth more', () => {
  expect(highest('The firm cut 400 jobs.')).toBeGreaterThan(highest('The firm will cut jobs.'))
  expect(highest('Crime rose by 20% in Leeds.')).toBeGreaterThan(highest('Crime is bad in Leeds.'))
})

describe('reasons', () => {
  const text = 'Unemployment rose by 40% because of the tax.'
  const [unit] = unitsOf(text)

  test('name what weighed, the strongest first, with its words', () => {
    const weights = unit?.reasons.filter(({ rule }) => rule !== 'claim.word').map(({ weight }) => Math.abs(weight)) ?? []
    expect(weights.length).toBeGreaterThan(0)
    expect([...weights].sort((a, b) => b - a)).toEqual(weights)
  })

  test('cite the text', () => {
    for (const { spans } of unit?.reasons ?? []) for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('')
  })

  test('name the word that weighs most', () => {
    expect(unit?.reasons.some(({ rule }) => rule === 'claim.word')).toBe(true)
  })
})

test('a unit’s numbers are linked to it', () => {
  const [first, second] = unitsOf('Rents rose by 12%, and the mayor gave away 30 homes.')
  expect([first?.numbers.length, second?.numbers.length]).toEqual([1, 1])
})

test('a statement that holds another is judged by all its words', () => {
  expect(statementOf('The Times reported that an audit found that five patients died as a result of the strikes.')).toMatch(/CFS$/)
})

describe('the day of an article on a line of its own is no claim', () => {
  test.each([
    ['11 July 2025, 17:42', 'NFS'],
    ['Friday 3 May 2024', 'NFS'],
    ['Sales fell by 12% on 3 May 2024.', 'CFS'],
  ])('%s: %s', (line, label) => {
    const units = unitsOf(`Therapists to strike\n${line}\nAnn Lee left.`)
    const start = 'Therapists to strike\n'.length
    expect(units.filter(({ span }) => span.start >= start && span.end <= start + line.length).map((unit) => unit.label)).toEqual([label])
  })
})
