import { extract } from '../../src/index.ts'
import { who } from '../support/who.ts'

const last = (text: string, sources: readonly string[]) => who(text, sources).at(-1)

describe('an age for a name', () => {
  test.each([
    ['who is of that age', 'Joan Brook, 71, met Tom Hall, 34. The 34-year-old said no.', 'The 34-year-old', 'Tom Hall'],
    ['who alone was spoken of', 'Joan Brook was hit by a van. The 71-year-old said no.', 'The 71-year-old', 'Joan Brook'],
    ['not who is of another age', 'Joan Brook, 30, was hit by a van. The 71-year-old said no.', 'The 71-year-old', 'The 71-year-old'],
    ['not a body', 'Alder Council met. The 71-year-old said no.', 'The 71-year-old', 'The 71-year-old'],
  ])('%s', (_, text, source, speaker) => expect(last(text, [source])).toBe(speaker))
})

describe('a spokesperson for whom a pronoun means', () => {
  test.each([
    ['it', 'Alder Water raised bills. A spokesman for it said no.', 'A spokesman for it', 'A spokesman for Alder Water'],
    ['her', 'Joan Brook left. A spokeswoman for her said no.', 'A spokeswoman for her', 'A spokeswoman for Joan Brook'],
    [
      'a noun is kept',
      'Alder Water raised bills. A spokesman for the firm said no.',
      'A spokesman for the firm',
      'A spokesman for the firm',
    ],
    ['no spokesperson', 'Alder Water raised bills. A lawyer said no.', 'A lawyer', 'A lawyer'],
  ])('%s', (_, text, source, speaker) => expect(last(text, [source])).toBe(speaker))
})

describe('two people', () => {
  test.each([
    ['the only two', 'Joan Brook met Tom Hall. The pair said no.', ['The pair'], 'Joan Brook + Tom Hall'],
    ['not of three', 'Joan Brook met Tom Hall near Ann Lee. The pair said no.', ['The pair'], 'The pair'],
    ['they, after both spoke', 'Joan Brook met Tom Hall. The pair said no. They said yes.', ['The pair', 'They'], 'Joan Brook + Tom Hall'],
    ['both, after both spoke', 'Joan Brook met Tom Hall. The pair said no. Both said yes.', ['The pair', 'Both'], 'Joan Brook + Tom Hall'],
  ])('%s', (_, text, sources, speaker) => expect(last(text, sources)).toBe(speaker))
})

describe('all of a list speak, though its end alone was taken for the source', () => {
  test.each([
    ['commas', 'Ann Lee, Sam Cole and Joan Brook said no.', 'Sam Cole and Joan Brook', 'Ann Lee + Sam Cole + Joan Brook'],
    ['parties in brackets', 'Ben Fox (Conservative) and Ann Lee (Green) said no.', 'Ann Lee', 'Ben Fox + Ann Lee'],
    ['not the object of a verb', 'They met Ben Fox and Ann Lee said no.', 'Ann Lee', 'Ann Lee'],
    ['not a place before a comma', 'In Paris, Sam Cole and Joan Brook said no.', 'Sam Cole and Joan Brook', 'Sam Cole + Joan Brook'],
    ['the end of a compound', 'Anna Birch, a mother of two, left. The mother-of-two said no.', 'two', 'Anna Birch'],
  ])('%s', (_, text, source, speaker) => {
    const at = text.includes('mother-of') ? ['two', 'two'] : [source]
    expect(last(text, at)).toBe(speaker)
  })
})

describe('relatives', () => {
  test.each([
    ['her mother is not herself', 'Joan Brook has a brother, Tom Brook. Her mother said no.', 'Her mother', 'Her mother'],
    ['his brother who was named as one', 'Alan Hart and his brother, Tom Hart, won. His brother said no.', 'His brother', 'Tom Hart'],
    ['her father', 'Alan Hart died. His daughter Joan Hart wept. Her father said no.', 'Her father', 'Alan Hart'],
  ])('%s', (_, text, source, speaker) => expect(last(text, [source])).toBe(speaker))
})

describe('the one a clause is about', () => {
  test.each([
    ['whoever saw it', 'A woman who saw the crash said no.', 'the crash', 'A woman'],
    ['not where the clause reports', 'A man who thinks the police said no.', 'the police', 'the police'],
  ])('%s', (_, text, source, speaker) => expect(last(text, [source])).toBe(speaker))
})

describe('another office for a name', () => {
  test.each([
    ['who had it', 'Former minister Joan Brook left. The former minister said no.', 'The former minister', 'Joan Brook'],
    ['nobody had it', 'Farmer Joan Brook left. The former minister said no.', 'The former minister', 'The former minister'],
  ])('%s', (_, text, source, speaker) => expect(last(text, [source])).toBe(speaker))
})

describe('a role in another sentence', () => {
  const roleOf = (text: string, name: string) =>
    extract(text)
      .speakers.find((speaker) => speaker.name === name)
      ?.roles.map(({ text: role }) => role)
  test.each([
    [
      'she is now',
      'Joan Brook joined the trust in 2003. She is now head of its clinics. “No,” Brook said.',
      'Joan Brook',
      ['head of its clinics'],
    ],
    ['she is the', 'Tom Hall met Ann Lee. She is the chief executive. “No,” Lee said.', 'Ann Lee', ['chief executive']],
    ['not the other', 'Tom Hall met Ann Lee. She is the chief executive. “No,” Hall said.', 'Tom Hall', []],
    ['not in the words of another', 'Ann Lee left. “She is the chief executive of fun,” Tom Hall said. “No,” Lee said.', 'Ann Lee', []],
    ['no office', 'Ann Lee left. She is now a hero. “No,” Lee said.', 'Ann Lee', []],
  ])('%s', (_, text, name, expected) => expect(roleOf(text, name)).toEqual(expected))
})

describe('answers', () => {
  const statements = (text: string) => {
    const { statements: all, speakers } = extract(text)
    return all.map(({ speaker, quote, prompt }) => [
      speakers.find(({ id }) => id === speaker?.[0])?.name ?? '-',
      quote.text,
      prompt?.text ?? '-',
    ])
  }
  test('what someone was asked is no statement of theirs', () =>
    expect(statements('Asked about the tolls, Joan Brook said there were none.')).toEqual([
      ['Joan Brook', 'there were none', 'Asked about the tolls'],
    ]))
  test('whoever was speaking is asked', () =>
    expect(
      statements('Joan Brook, the mayor, came late. “I had a cold,” she said. When asked about the tolls: “There are none.”').at(-1)?.[0],
    ).toBe('Joan Brook'))
})
