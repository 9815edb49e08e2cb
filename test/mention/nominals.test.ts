import { nominals } from '../support/who.ts'

describe('common nouns that can speak', () => {
  test.each([
    ['a group', 'Later NHS leaders said no.', 'group NHS leaders'],
    ['a plural of a role', 'Later two ministers said no.', 'group two ministers'],
    ['someone unnamed', 'A spokesman for the council said no.', 'unnamed A spokesman for the council'],
    ['with the body before', 'An Alder Airways spokesman said no.', 'unnamed An Alder Airways spokesman'],
    ['a source', 'A source close to the minister said no.', 'unnamed A source close to the minister'],
    ['a document', 'An audit by the council said no.', 'document An audit by the council'],
    ['a letter with its sender', 'The letter from the minister said no.', 'document The letter from the minister'],
    ['an organisation', 'The union said no.', 'organization The union'],
    ['a government', 'The Greek government said no.', 'organization The Greek government'],
    ['a relative', 'Her mother said no.', 'unnamed Her mother'],
    ['people somewhere', 'The men in the car said no.', 'group The men in the car'],
  ])('%s', (_, text, expected) => expect(nominals(text)).toContain(expected))

  test.each([
    ['a thing', 'The table was red.'],
    ['a time', 'The week was long.'],
    ['a name', 'Ann Lee left.'],
  ])('not %s', (_, text) => expect(nominals(text)).toEqual([]))

  test('where it happened is no part of who it was', () =>
    expect(nominals('She visited her father at his home.')).toContain('unnamed her father'))
  test('a verb taken for a noun is no part of it', () =>
    expect(nominals('Data from the new survey show that it rained.')).toContain('document Data from the new survey'))
  test('the name after a role is no part of the noun', () =>
    expect(nominals('They met the minister of education Ann Lee.')).toContain('unnamed the minister of education'))
})
