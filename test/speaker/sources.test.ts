import { link, who } from '../support/who.ts'

describe('a source with a name', () => {
  test.each([
    ['full', 'Ann Lee said no.', 'Ann Lee', 'Ann Lee'],
    ['with title', 'Dr Ann Lee said no.', 'Dr Ann Lee', 'Ann Lee'],
    ['with role', 'Health Secretary Ann Lee said no.', 'Health Secretary Ann Lee', 'Ann Lee'],
    ['with role in lower case', 'Later mill owner Ann Lee said no.', 'mill owner Ann Lee', 'Ann Lee'],
    ['with a field', 'Minister of Education Joan Brook said no.', 'Minister of Education Joan Brook', 'Joan Brook'],
    ['between commas', 'The president of the region, Alan Hart, said no.', 'The president of the region, Alan Hart', 'Alan Hart'],
    ['one of many', 'One of the protesters, Joan Brook, said no.', 'One of the protesters, Joan Brook', 'Joan Brook'],
    ['with affiliation', 'Later Ann Lee of Alder Radio said no.', 'Ann Lee of Alder Radio', 'Ann Lee'],
    ['with an insertion', 'Ann Lee, 43, a lecturer, said no.', 'Ann Lee, 43, a lecturer', 'Ann Lee'],
    ['part of the name', 'Ann Lee left. Ms Lee said no.', 'Ms Lee', 'Ann Lee'],
    ['an organisation', 'The Alder Growers Association met. The AGA said no.', 'The AGA', 'Alder Growers Association'],
    [
      'the people of an organisation',
      'Later Alder Growers Association officials said no.',
      'Alder Growers Association officials',
      'Alder Growers Association officials',
    ],
    ['a spokesman for someone', 'A spokesman for Ann Lee said no.', 'A spokesman for Ann Lee', 'A spokesman for Ann Lee'],
    [
      'a letter from someone',
      'The letter from the minister, Ann Lee, to the board said no.',
      'The letter from the minister, Ann Lee, to the board',
      'The letter from the minister',
    ],
    [
      'an analysis by a body',
      'An analysis by the Alder Foundation said no.',
      'An analysis by the Alder Foundation',
      'An analysis by the Alder Foundation',
    ],
    ['a thing that belongs to a body', 'An Alder Post database said no.', 'An Alder Post database', 'An Alder Post database'],
    ['a country', 'On Monday Greece said no.', 'Greece', 'Greece'],
    ['after nouns of no table', '“No,” said master of ceremonies Al Hart.', 'master of ceremonies Al Hart', 'Al Hart'],
    ['after two trades', '“No,” said sound engineer and drummer Al Hart.', 'sound engineer and drummer Al Hart', 'Al Hart'],
    ['after a noun, not of its family', '“No,” said the family of Al Hart.', 'the family of Al Hart', 'the family of Al Hart'],
    ['joint with people of no name', 'Residents and drummer Al Hart said no.', 'Residents and drummer Al Hart', 'Residents + Al Hart'],
    [
      'several with one title',
      'Sens. Ann Lee (D-N.J.) and Tom Hall (R-Fla.) said no.',
      'Sens. Ann Lee (D-N.J.) and Tom Hall',
      'Ann Lee + Tom Hall',
    ],
    [
      'the court that acts, not the one named to say whose judge',
      'The Supreme Court ruled. A High Court judge had left. The court said no.',
      'The court',
      'Supreme Court',
    ],
  ])('%s', (_, text, source, expected) => expect(who(text, [source])).toEqual([expected]))
})

describe('a source without a name', () => {
  test.each([
    ['Another report', 'One report said no. Another said yes.', ['One report', 'Another'], ['One report', 'Another']],
    ['many of them', 'Many of those present said no.', ['Many of those present'], ['Many of those present']],
    [
      'a thing that no table has',
      'One prevention of harm ledger said no.',
      ['One prevention of harm ledger'],
      ['One prevention of harm ledger'],
    ],
    ['a group', 'Later NHS leaders said no.', ['NHS leaders'], ['NHS leaders']],
    ['the role of someone named', 'Health Secretary Ann Lee left. The Health Secretary said no.', ['The Health Secretary'], ['Ann Lee']],
    ['the union', 'The Alder Growers Association met. The union said no.', ['The union'], ['Alder Growers Association']],
    ['the same words again', 'The gizmo said no. The gizmo said yes.', ['The gizmo', 'The gizmo'], ['The gizmo', 'The gizmo']],
  ])('%s', (_, text, sources, expected) => expect(who(text, sources)).toEqual(expected))

  test('the same words are the same speaker', () => {
    const { links } = link('The gizmo said no. The gizmo said yes.', ['The gizmo', 'The gizmo'])
    expect(links[0]?.entities).toEqual(links[1]?.entities)
  })
  test('another is another', () => {
    const { links } = link('Another said no. Another said yes.', ['Another', 'Another'])
    expect(links[0]?.entities).not.toEqual(links[1]?.entities)
  })
})

describe('joint sources', () => {
  test.each([
    ['two people', 'Dr Ann Lee and Dr Tom Hall said no.', 'Dr Ann Lee and Dr Tom Hall', 'Ann Lee + Tom Hall'],
    [
      'with their role',
      'RDC co-chairs Dr Ann Lee and Dr Tom Hall said no.',
      'RDC co-chairs Dr Ann Lee and Dr Tom Hall',
      'Ann Lee + Tom Hall',
    ],
    [
      'with a role each',
      'Alder council leader Ann Lee and Birch council leader Tom Hall said no.',
      'Alder council leader Ann Lee and Birch council leader Tom Hall',
      'Ann Lee + Tom Hall',
    ],
    ['three', 'Ann Lee, Tom Hall and Joan Brook said no.', 'Ann Lee, Tom Hall and Joan Brook', 'Ann Lee + Tom Hall + Joan Brook'],
    ['ages between', 'Ann Lee, 29, and Tom Hall, 39, said no.', 'Ann Lee, 29, and Tom Hall, 39,', 'Ann Lee + Tom Hall'],
    ['a body and a group', 'The FBI and federal prosecutors said no.', 'The FBI and federal prosecutors', 'FBI + federal prosecutors'],
    [
      'a body and a thing',
      'The Alder Post and the news chain said no.',
      'The Alder Post and the news chain',
      'The Alder Post + the news chain',
    ],
    ['countries', 'On Monday Greece and Italy said no.', 'Greece and Italy', 'Greece + Italy'],
    ['her colleagues make it a group', 'Ann Lee and her colleagues said no.', 'Ann Lee and her colleagues', 'Ann Lee and her colleagues'],
    [
      'common nouns are one group',
      'Janitors, porters and cleaners said no.',
      'Janitors, porters and cleaners',
      'Janitors, porters and cleaners',
    ],
    ['an apposition is not a second one', 'Ann Lee, Alder Council leader, said no.', 'Ann Lee, Alder Council leader,', 'Ann Lee'],
    [
      'a place after a comma is not a second one',
      'A jury in Charleston, S.C., said no.',
      'A jury in Charleston, S.C.',
      'A jury in Charleston',
    ],
  ])('%s', (_, text, source, expected) =>
    expect(who(text, [source])).toEqual([expected.replace('The Alder Post', who('The Alder Post said no.', ['The Alder Post'])[0] ?? '')]),
  )
})

describe('a source that cannot speak', () => {
  test.each([
    ['a town after the name', 'Mill owner Alan Hart, 60, from Tynemouth, North Tyneside, said no.', 'Tynemouth', 'Alan Hart'],
    ['a time', 'The father of a boy missing for a decade has said no.', 'a decade', 'The father of a boy'],
    ['a day', 'Jurors today said no.', 'today', 'Jurors'],
    ['a town in its own right', 'On Monday Leeds said no.', 'Leeds', 'Leeds'],
    ['nobody stands before', 'Today said no.', 'Today', 'Today'],
  ])('%s', (_, text, source, expected) => expect(who(text, [source])).toEqual([expected]))
})

describe('roles', () => {
  const roleOf = (text: string, sources: readonly string[]) =>
    link(text, sources)
      .links.at(-1)
      ?.roles.map((role) => role?.text ?? null)
  test.each([
    ['stated at the source', 'Mill owner Ann Lee said no.', ['Mill owner Ann Lee'], ['Mill owner']],
    ['stated elsewhere', 'Ann Lee, a farmer, left. Later she said no.', ['she'], ['farmer']],
    ['of each', 'RDC co-chairs Ann Lee and Tom Hall said no.', ['RDC co-chairs Ann Lee and Tom Hall'], ['RDC co-chair', 'RDC co-chair']],
    ['none', 'Ann Lee said no.', ['Ann Lee'], [null]],
    ['none of a report', 'A report by the minister said no.', ['A report by the minister'], [null]],
  ])('%s', (_, text, sources, expected) => expect(roleOf(text, sources)).toEqual(expected))
})

test('how the speaker is known', () => {
  const basis = (text: string, sources: readonly string[]) => link(text, sources).links.at(-1)?.basis
  expect(basis('Ann Lee said no.', ['Ann Lee'])).toBe('stated')
  expect(basis('Ann Lee left. Ms Lee said no.', ['Ms Lee'])).toBe('coreference')
  expect(basis('Ann Lee said no. She said yes.', ['Ann Lee', 'She'])).toBe('coreference')
  expect(basis('Ann Lee said no.\n“It is so.”', ['Ann Lee', ''])).toBe('continuation')
  expect(basis('It was said by all.', ['It'])).toBeNull()
})
