import { cast, entityLines } from '../support/who.ts'

describe('the mentions of one organisation', () => {
  test.each([
    ['initials in brackets', 'The Alder Growers Association (AGA) met. Later the AGA said no.', 'Alder Growers Association = AGA, the AGA'],
    ['initials without brackets', 'The Alder Growers Association met. Later the AGA said no.', 'Alder Growers Association = AGA'],
    [
      'small words among the initials',
      'The Department of Health and Social Care met. Later the DHSC said no.',
      'Department of Health and Social Care = DHSC',
    ],
    ['the beginnings of its words', 'Calder MacBrine sailings stopped. Later CalMac said no.', 'Calder MacBrine = CalMac'],
    ['its end', 'The Ohio Energy Commission met. Later the Energy Commission said no.', 'Ohio Energy Commission = Energy Commission'],
    ['other order', 'The Department of Justice met. Later the Justice Department said no.', 'Department of Justice = Justice Department'],
    ['without its legal form', 'They bought Brookline Inc. there. Later Brookline said no.', 'Brookline Inc. = Brookline'],
    ['the union', 'The Alder Growers Association met. The union said no.', 'Alder Growers Association = The union'],
    ['the company', 'They bought Brookline Inc. there. The company said no.', 'Brookline Inc. = The company'],
    ['the council', 'Alder Council met. The council said no.', 'Alder Council = The council'],
    ['the last one of its kind', 'Alder Council met. Birch Council met. The council said no.', 'Birch Council = The council'],
    ['the force', 'They called Alder Police there. The force said no.', 'Alder Police = The force'],
    ['a noun after the name', 'They met Unison there. The Unison union said no.', 'Unison = The Unison union, Unison'],
  ])('%s', (_, text, expected) => {
    const line = entityLines(text, ({ type, named }) => named && type === 'organization').find((found) =>
      found.startsWith(expected.split(' = ')[0] ?? ''),
    )
    expect(line?.split(' = ')[1]?.replace(/\bthe /g, '')).toBe(expected.split(' = ')[1]?.replace(/\bthe /g, ''))
  })
})

describe('not the same', () => {
  test.each([
    ['another council', 'Alder Council met. A council said no.', 'Alder Council'],
    ['a court is no company', 'Alder Crown Court met. The company said no.', 'Alder Crown Court'],
    ['the government is no union', 'Alder Growers Association met. The government said no.', 'Alder Growers Association'],
    ['a possessed one', 'Alder Growers Association met. Her union said no.', 'Alder Growers Association'],
    ['other initials', 'Alder Growers Association met. Later the BMA said no.', 'Alder Growers Association'],
  ])('%s', (_, text, expected) => expect(entityLines(text)).toContain(expected))
})

describe('what is only described', () => {
  const described = (text: string) => entityLines(text, ({ named }) => !named)
  test.each([
    ['a group again', 'Researchers at Alder met. The researchers said no.', 'Researchers at Alder = The researchers'],
    ['a document again', 'A report by the council came out. The report said no.', 'A report by the council = The report'],
    ['a relative again', 'She met her young boyfriend. The boyfriend said no.', 'her young boyfriend = The boyfriend'],
    ['bare plurals', 'Experts met. Later experts said no.', 'Experts = experts'],
    ['the government again', 'The government met. Later the government said no.', 'The government = the government'],
  ])('%s', (_, text, expected) => expect(described(text)).toContain(expected))

  test.each([
    ['two governments', 'The German government met. The Greek government said no.'],
    ['a second report', 'A report came out. Another report said no.'],
    ['polls and a poll', 'A poll came out. Exit polls said no.'],
    ['his lawyer and hers', 'Her lawyer left. His lawyer said no.'],
    ['some and others', 'Democrats met. Democrats on the committee said no.'],
  ])('apart: %s', (_, text) => expect(described(text).every((line) => !line.includes('='))).toBe(true))
})

describe('a role refers back', () => {
  test.each([
    ['with all its words', 'Health Secretary Ann Lee left. Later the Health Secretary said no.', 'Ann Lee = the Health Secretary'],
    ['with its noun', 'Health Secretary Ann Lee left. Later the secretary said no.', 'Ann Lee = the secretary'],
    ['before the name', 'Later the Health Secretary said no. Health Secretary Ann Lee left.', 'Ann Lee = Health Secretary Ann Lee'],
    ['of two the last', 'Mayor Ann Lee left. Mayor Tom Hall stayed. The mayor said no.', 'Tom Hall = The mayor'],
  ])('%s', (_, text, expected) => expect(entityLines(text)).toContain(expected))

  test.each([
    ['other words', 'Health Secretary Ann Lee left. Later the Home Secretary said no.'],
    ['an indefinite', 'Mayor Ann Lee left. Another mayor said no.'],
    ['the other gender', 'Actress Ann Lee left. The actor said no.'],
  ])('not: %s', (_, text) => expect(entityLines(text)).toEqual(['Ann Lee']))
})

test('entities stand in the order of the text', () =>
  expect(cast('Tom Hall met the BMA and Ann Lee.').entities.list.map(({ name }) => name)).toEqual(['Tom Hall', 'BMA', 'Ann Lee']))
