import { who } from '../support/who.ts'

describe('a quotation without a tag', () => {
  test.each([
    ['has the speaker of the one before', 'Ann Lee said no.\n“It is so.”', ['Ann Lee', ''], ['Ann Lee', 'Ann Lee']],
    ['two in a row', 'Ann Lee said no.\n“It is so.”\n“It was so.”', ['Ann Lee', '', ''], ['Ann Lee', 'Ann Lee', 'Ann Lee']],
    [
      'has both speakers',
      'Ann Lee and Tom Hall said no.\n“It is so.”',
      ['Ann Lee and Tom Hall', ''],
      ['Ann Lee + Tom Hall', 'Ann Lee + Tom Hall'],
    ],
    ['has nobody when nobody spoke', 'It rained.\n“It is so.”', [''], ['-']],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources)).toEqual(expected))
})

describe('a noun that says little means someone already there', () => {
  test.each([
    ['the woman', 'Joan Brook, 29, met Alan Hart. The woman said no.', ['The woman'], 'Joan Brook'],
    ['her father', 'Alan Hart died. His daughter Joan Hart wept. Her father said no.', ['Her father'], 'Alan Hart'],
    ['the woman brought in as one', 'A woman met Joan Brook. The woman said no.', ['The woman'], 'A woman'],
    [
      'the boyfriend brought in as hers',
      'Joan Brook met her new boyfriend and Alan Hart. The boyfriend said no.',
      ['The boyfriend'],
      'her new boyfriend',
    ],
    ['many men', 'Alan Hart met the men in the car. The men said no.', ['The men'], 'the men in the car'],
    [
      'a seat for who spoke last',
      'Rep. Alan Hart said no. The Ohio congressman said yes.',
      ['Rep. Alan Hart', 'The Ohio congressman'],
      'Alan Hart',
    ],
    [
      'an office is not passed on',
      'Farmer Alan Hart said no. The prime minister said yes.',
      ['Farmer Alan Hart', 'The prime minister'],
      'The prime minister',
    ],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources).at(-1)).toBe(expected))
})

describe('a description in the first lines of someone named soon', () => {
  test.each([
    ['a man', 'A Leeds man has admitted theft.\nAlan Hart, 43, stole a bike.', ['A Leeds man'], 'Alan Hart'],
    ['a relative', 'The mother of a missing boy said no.\nHis mother, Joan Hart, 43, wept.', ['The mother of a missing boy'], 'Joan Hart'],
    ['two', 'Two councillors have said no.\nAnn Lee and Tom Hall left the party.', ['Two councillors'], 'Ann Lee + Tom Hall'],
    ['not the other gender', 'A Leeds woman has admitted theft.\nMr Alan Hart, 43, lost a bike.', ['A Leeds woman'], 'A Leeds woman'],
    ['not for a group', 'Experts have said no.\nAlan Hart, 43, stole a bike.', ['Experts'], 'Experts'],
    ['not for a body', 'A council has said no.\nAlan Hart, 43, stole a bike.', ['A council'], 'A council'],
    [
      'not far down',
      `A Leeds man has admitted theft.${'\nIt rained there.'.repeat(8)}\nAlan Hart, 43, stole a bike.`,
      ['A Leeds man'],
      'A Leeds man',
    ],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources)).toEqual([expected]))
})

describe('a spokesperson who is named in the next sentence', () => {
  test('is the one who spoke', () =>
    expect(
      who('A spokeswoman for Mrs Hart said no. It is a start, said Joan Brook.', ['A spokeswoman for Mrs Hart', 'Joan Brook']),
    ).toEqual(['Joan Brook', 'Joan Brook']))
  test('is not someone with another role', () =>
    expect(
      who('A spokeswoman for Mrs Hart said no. It is a start, said Joan Brook, a farmer.', ['A spokeswoman for Mrs Hart', 'Joan Brook']),
    ).toEqual(['A spokeswoman for Mrs Hart', 'Joan Brook']))
  test('is not someone named before', () =>
    expect(
      who('Joan Brook left. A spokeswoman for Mrs Hart said no. It is a start, said Joan Brook.', [
        'A spokeswoman for Mrs Hart',
        'Joan Brook',
      ]),
    ).toEqual(['A spokeswoman for Mrs Hart', 'Joan Brook']))
  test('is not a man', () =>
    expect(
      who('A spokeswoman for Mrs Hart said no. It is a start, said Alan Brook.', ['A spokeswoman for Mrs Hart', 'Alan Brook']),
    ).toEqual(['A spokeswoman for Mrs Hart', 'Alan Brook']))
})
