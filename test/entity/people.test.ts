import { cast, entityLines } from '../support/who.ts'

describe('the mentions of one person', () => {
  test.each([
    ['honorific and family name', 'Wes Street left. Mr Street said no.', ['Wes Street = Mr Street']],
    ['family name', 'Wes Street left. Later Street said no.', ['Wes Street = Street']],
    ['given name', 'Ann Lee left. Later Ann said no.', ['Ann Lee = Ann']],
    ['the full name comes later', 'Mr Hart left. Alan Hart said no.', ['Alan Hart = Alan Hart']],
    ['a middle initial', 'Kenneth R. Lowe left. Kenneth Lowe said no.', ['Kenneth R. Lowe = Kenneth Lowe']],
    ['an initial', 'Kenneth Lowe left. K. Lowe said no.', ['Kenneth Lowe = K. Lowe']],
    ['a short form', 'Kenneth Lowe left. Ken Lowe said no.', ['Kenneth Lowe = Ken Lowe']],
    ['a nickname', 'Edward “Ted” Hall left. Hall said no.', ['Edward “Ted” Hall = Hall']],
    ['a nickname alone', "Edward 'Ted' Hall left. Ted said no.", ["Edward 'Ted' Hall = Ted"]],
    ['a nickname and the family name', 'William “Buster” Brook left. Buster Brook said no.', ['William “Buster” Brook = Buster Brook']],
    ['a short form in brackets', 'Elizabeth (Liz) Hart left. Later Liz said no.', ['Elizabeth (Liz) Hart = Liz']],
    ['what someone is known as', 'Tom Hall, better known as Buzz, left. Later Buzz said no.', ['Tom Hall = Buzz, Buzz']],
    ['what someone is nicknamed', 'Robert Lane, nicknamed “Dusty”, left. Later Dusty Lane said no.', ['Robert Lane = Dusty, Dusty Lane']],
    ['a short form alone', 'Elizabeth Hart left. Liz said no.', ['Elizabeth Hart = Liz']],
    ['a short form that is a word', 'William Hart left. Bill said no.', ['William Hart = Bill']],
    ['the full form of a short name', 'Ted Hall left. Later Edward Hall said no.', ['Ted Hall = Edward Hall']],
    ['initials without full stops', 'J. R. Harding left. Later JR Harding said no.', ['J. R. Harding = JR Harding']],
    ['initials written together', 'John R. Harding left. Later J.R. Harding said no.', ['John R. Harding = J.R. Harding']],
    ['a second family name', 'Maria Lopez Garcia left. Maria Lopez said no.', ['Maria Lopez Garcia = Maria Lopez']],
    ['a spelling variant of the family name alone', 'Bruno Castellani left. Mr Castelani said no.', ['Bruno Castellani = Mr Castelani']],
    ['a spelling variant', 'Bruno Castellani left. Bruno Castelani said no.', ['Bruno Castellani = Bruno Castelani']],
    ['Jr and the bare name', 'Patrick Hall Jr. left. Later Patrick Hall said no.', ['Patrick Hall Jr. = Patrick Hall']],
    ['a title on one of them', 'Dame Joan Brook left. Joan Brook said no.', ['Joan Brook = Joan Brook']],
    ['with particle', 'Maria van der Hart left. Later Ms Hart said no.', ['Maria van der Hart = Ms Hart']],
    ['the middle one of three names', 'Melba Acosta Febo left. Later Ms. Acosta said no.', ['Melba Acosta Febo = Ms. Acosta']],
    ['in capitals', 'JOAN BROOK left. Later Joan Brook said no.', ['JOAN BROOK = Joan Brook']],
  ])('%s', (_, text, [expected = '']) => {
    const [first = ''] = entityLines(text, ({ type }) => type === 'person')
    expect(first.split(' = ')[1]).toBe(expected.split(' = ')[1])
    expect(entityLines(text, ({ type }) => type === 'person')).toHaveLength(1)
  })

  test('the fullest name is the name', () =>
    expect(entityLines('Ken Lowe left. Kenneth R. Lowe said no.')).toEqual(['Kenneth R. Lowe = Kenneth R. Lowe']))
  test('shorter names are aliases', () =>
    expect(cast('Edward “Ted” Hall left. Hall said no.').entities.list[0]?.aliases).toEqual(['Ted', 'Hall']))
  test('the name has no title', () => expect(cast('Dr Ann Lee left.').entities.list[0]).toMatchObject({ name: 'Ann Lee', honorific: 'Dr' }))
})

describe('different people', () => {
  test.each([
    ['given names', 'Ann Lee left. Tom Lee said no.', 2],
    ['father and son', 'Alan Hart Jnr left. Alan Hart Snr said no.', 2],
    ['the bare name is not that of Snr', 'Alan Hart is missing. His dad, Alan Hart Snr, said no.', 2],
    ['family names that are nearly alike but short', 'Ann Hall left. Ann Ball said no.', 2],
    ['genders', 'Mr Hart left. Ms Hart said no.', 2],
    ['two for whom a short form can stand', 'Edward Brook met Theodore Hart. Ted said no.', 3],
    ['a word that could be a short form', 'William Hart left. The Bill said taxes would rise.', 1],
    ['what a thing is known as', 'Ann Lee left. The plan, known as Buzz, failed.', 1],
    ['full names with a short form in common', 'Edward Hart left. Theodore Hart said no.', 2],
    ['initials of someone else', 'John R. Harding left. JP Harding said no.', 2],
    ['middle names', 'John Adam Brook left. John Peter Brook said no.', 2],
  ])('%s', (_, text, count) => expect(cast(text).entities.list.filter(({ type }) => type === 'person')).toHaveLength(count))

  test('a shared family name goes by gender', () =>
    expect(entityLines('Ann Lee and Tom Lee left. Mr Lee said no. Ms Lee said yes.')).toEqual(['Ann Lee = Ms Lee', 'Tom Lee = Mr Lee']))
  test('a shared family name goes to the last one mentioned', () =>
    expect(entityLines('Zorvan Lee left. Quillon Lee stayed. Lee said no.')).toEqual(['Zorvan Lee', 'Quillon Lee = Lee']))
  test('father and son by given name and Jnr', () =>
    expect(entityLines('Alan Hart Jnr left. Alan Hart Snr stayed. Alan Jnr said no. Alan Snr said yes.')).toEqual([
      'Alan Hart Jnr = Alan Jnr',
      'Alan Hart Snr = Alan Snr',
    ]))
})

test('a relative with the given name alone takes the family name that is used of her', () =>
  expect(entityLines("John Hart died. Mr Hart's daughter Joan wept. Later Ms Hart said no.").at(-1)).toBe('Joan Hart = Ms Hart'))

describe('roles over the article', () => {
  const rolesOf = (text: string) =>
    cast(text)
      .entities.list.find(({ type }) => type === 'person')
      ?.roles.map((role) => role.text)
  test.each([
    [
      'an office before what anyone can be',
      'Protester Ann Lee left. Ann Lee, the chair of Alder Council, said no.',
      ['chair of Alder Council', 'Protester'],
    ],
    ['a fuller wording alone', 'RDC co-chair Ann Lee left. Ann Lee, co-chair, said no.', ['RDC co-chair']],
    ['a party label last', 'They met Chairman Ann Lee (D-Mass.) there.', ['Chairman', 'D-Mass.']],
    ['a later one counts', 'Ann Lee left. Later Ann Lee, a farmer, said no.', ['farmer']],
    ['none', 'Ann Lee left.', []],
  ])('%s', (_, text, expected) => expect(rolesOf(text)).toEqual(expected))
})

test('a role shows the gender', () => expect(cast('Zorvan Blithe, an actress, left.').entities.list[0]?.gender).toBe('female'))
