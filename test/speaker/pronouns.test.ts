import { link, who } from '../support/who.ts'

describe('he and she', () => {
  test.each([
    ['the last speaker', 'Ann Lee said no. She said yes.', ['Ann Lee', 'She'], 'Ann Lee'],
    ['the last speaker in the paragraph before', 'Ann Lee said no.\nIt rained. She said yes.', ['Ann Lee', 'She'], 'Ann Lee'],
    ['by gender', 'Ann Lee met Tom Hall. He said no.', ['He'], 'Tom Hall'],
    ['by the honorific', 'Ms Blithe met Mr Quill. She said no.', ['She'], 'Blithe'],
    ['by the role', 'The actress Zorvan Blithe met Mr Quill. She said no.', ['She'], 'Zorvan Blithe'],
    ['the subject', 'Alan Hart wrote to Tom Hall. He said no.', ['He'], 'Alan Hart'],
    ['not whom the words are about', 'Tom Hall said no. Alan Hart would go, he said.', ['Tom Hall', 'he'], 'Tom Hall'],
    [
      'someone unnamed',
      'A spokeswoman for the council said no. She said yes.',
      ['A spokeswoman for the council', 'She'],
      'A spokeswoman for the council',
    ],
    ['a relative', 'Her young boyfriend said no. He said yes.', ['Her young boyfriend', 'He'], 'Her young boyfriend'],
    ['in brackets', 'Tom Hall said no. (He) said yes.', ['Tom Hall', '(He)'], 'Tom Hall'],
    ['his', 'Tom Hall left. His view was no.', ['His'], 'Tom Hall'],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources).at(-1)).toBe(expected))

  test.each([
    ['nobody is there', 'He said no.', ['He']],
    ['only the other gender', 'Ann Lee left. He said no.', ['He']],
    ['only an organisation', 'The BMA met. She said no.', ['She']],
    ['only a group', 'Residents met. She said no.', ['She']],
  ])('null where %s', (_, text, sources) => expect(who(text, sources).at(-1)).toBe('-'))

  test('a pronoun shows the gender of a name that does not', () =>
    expect(who('Zorvan Blithe said no. She said yes. Alan Hart left. She said so.', ['Zorvan Blithe', 'She', 'She'])).toEqual([
      'Zorvan Blithe',
      'Zorvan Blithe',
      'Zorvan Blithe',
    ]))

  test('the runners-up are kept', () => {
    const { links, entities } = link('Alan Hart wrote to Tom Hall. He said no.', ['He'])
    expect(links[0]?.alternatives.map(({ entity }) => entities[entity ?? -1]?.name)).toEqual(['Tom Hall'])
  })
  test('the reasons are named', () => {
    const { links } = link('Ann Lee said no. She said yes.', ['Ann Lee', 'She'])
    expect(links[1]?.evidence.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['speaker.pronoun', 'antecedent.gender', 'antecedent.lastSpeaker']),
    )
  })
  test('one candidate is surer than two', () => {
    const one = link('Ann Lee left. She said no.', ['She']).links[0]?.confidence ?? 0
    const two = link('Ann Lee met Joan Brook. She said no.', ['She']).links[0]?.confidence ?? 1
    expect(one).toBeGreaterThan(two)
  })
})

describe('they, it and both', () => {
  test.each([
    ['a group', 'The lawmakers met. They said no.', ['They'], 'The lawmakers'],
    ['two together', 'Ann Lee and Tom Hall said no. They said yes.', ['Ann Lee and Tom Hall', 'They'], 'Ann Lee + Tom Hall'],
    ['both', 'Ann Lee and Tom Hall met. Both said no.', ['Both'], 'Ann Lee + Tom Hall'],
    ['the pair', 'Ann Lee, 29, and Tom Hall met. The pair said no.', ['The pair'], 'Ann Lee + Tom Hall'],
    ['an organisation as they', 'The BMA met Ann Lee. They said no.', ['They'], 'BMA'],
    ['an organisation as it', 'The BMA met Ann Lee. It said no.', ['It'], 'BMA'],
    ['a document as it', 'The letter said no. It said yes.', ['The letter', 'It'], 'The letter'],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources).at(-1)).toBe(expected))

  test.each([
    ['they is not one person', 'Ann Lee left. They said no.', ['They']],
    ['it is no person', 'Ann Lee left. It said no.', ['It']],
    ['you is nobody', 'Ann Lee left. You said no.', ['You']],
    ['we is the writer', 'The BMA left. We said no.', ['We']],
    ['I is the writer', 'Ann Lee said no. I think so.', ['I']],
  ])('null: %s', (_, text, sources) => expect(who(text, sources).at(-1)).toBe('-'))
})

describe('who and which', () => {
  test.each([
    ['a person', 'They met Ann Lee, who said no.', ['who'], 'Ann Lee'],
    ['an organisation', 'They met the BMA, which said no.', ['which'], 'BMA'],
    ['a group', 'They met residents who said no.', ['who'], 'residents'],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources)).toEqual([expected]))
})
