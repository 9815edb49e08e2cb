import { mentioned, roles } from '../support/who.ts'

describe('before the name', () => {
  test.each([
    ['in capitals', 'Health Secretary Ann Lee left.', 'Ann Lee | Health Secretary'],
    ['in lower case', 'Later forecaster Ann Lee left.', 'Ann Lee | forecaster'],
    ['acting', 'Acting chief constable Ann Lee left.', 'Ann Lee | Acting chief constable'],
    ['ex', 'Ex-mayor Ann Lee left.', 'Ann Lee | Ex-mayor'],
    ['by “as”', 'As chief executive of Brook Foods, Ann Lee said no.', 'Ann Lee | chief executive of Brook Foods'],
    ['with the body', 'Brook deputy chief executive Alan Hart left.', 'Alan Hart | Brook deputy chief executive'],
    ['with an acronym', 'EC spokeswoman Joan Brook left.', 'Joan Brook | EC spokeswoman'],
    ['with a possessive', "The firm's chief economist Alan Hart left.", "Alan Hart | firm's chief economist"],
    ['with the possessive of a place', "Scotland's First Minister Joan Brook left.", "Joan Brook | Scotland's First Minister"],
    ['a rank', 'Lt. Alan Hart left.', 'Alan Hart | Lt.'],
    ['a rank before its party label', 'Sen. Alan Hart (D-N.J.) left.', 'Alan Hart | Sen.; D-N.J.'],
    ['not the end of the sentence before', 'They said no. Sen. Alan Hart left.', 'Alan Hart | Sen.'],
    ['a rank of several words', 'Detective Chief Inspector Alan Hart left.', 'Alan Hart | Detective Chief Inspector'],
    ['a seat cut short beside an office', 'Chairman Rep. Alan Hart left.', 'Alan Hart | Chairman'],
    ['nouns before a title', 'On Monday the panel Chairman Alan Hart left.', 'Alan Hart | panel Chairman'],
    ['of a ministry', 'Minister of Education Joan Brook left.', 'Joan Brook | Minister of Education'],
    ['for a field and an honorific', 'Undersecretary for Education Mr Toller left.', 'Toller | Undersecretary for Education'],
    ['between commas', 'The president of the region, Roberto Hart, left.', 'Roberto Hart | president of the region'],
    [
      'with a bracket',
      'The secretary general of CEI (Episcopal Conference), Alan Hart, left.',
      'Alan Hart | secretary general of CEI (Episcopal Conference)',
    ],
    ['one of many', 'One of the protesters, Joan Brook, left.', 'Joan Brook | protester'],
    ['one', 'One witness, Joan Brook, left.', 'Joan Brook | witness'],
    ['another', 'Another witness, Joan Brook, left.', 'Joan Brook | witness'],
    ['former', 'Former mayor Alan Hart left.', 'Alan Hart | Former mayor'],
    ['a relative', 'In court, her mother Joan Brook left.', 'Joan Brook | mother'],
    ['a relative of someone', "Mr Hart's daughter Joan left.", 'Joan | daughter'],
    ['a word taken for a verb', 'Curry house owner Alan Hart left.', 'Alan Hart | Curry house owner'],
    ['a verb form inside', 'Prize-award winning actress Brook left.', 'Brook | Prize-award winning actress'],
    ['two roles', 'It was the paper author and zoologist Joan Brook who left.', 'Joan Brook | zoologist; paper author'],
  ])('%s', (_, text, expected) => expect(roles(text)).toContain(expected))

  test('a plural role is that of each, in the singular', () =>
    expect(roles('RDC co-chairs Dr Ann Lee and Dr Tom Hall left.')).toEqual(['Ann Lee | RDC co-chair', 'Tom Hall | RDC co-chair']))

  test('each of two has her own', () =>
    expect(roles('Alder council leader Ann Lee and Birch council leader Tom Hall left.')).toEqual([
      'Ann Lee | Alder council leader',
      'Tom Hall | Birch council leader',
    ]))
})

describe('a title of many is that of each', () => {
  test.each([
    ['two senators', 'Sens. Ann Lee and Tom Hall left.', ['Ann Lee | Sen', 'Tom Hall | Sen']],
    ['with their seats', 'Reps. Ann Lee (D-N.J.) and Tom Hall (R-Fla.) left.', ['Ann Lee | Rep; D-N.J.', 'Tom Hall | Rep; R-Fla.']],
    ['not that of who comes later', 'Sens. Ann Lee and Tom Hall met Joan Brook.', ['Ann Lee | Sen', 'Tom Hall | Sen']],
    [
      'after both',
      'Ann Lee and Tom Hall, both nurses at Brook Hospital, left.',
      ['Ann Lee | nurses at Brook Hospital', 'Tom Hall | nurses at Brook Hospital'],
    ],
    [
      'after a list',
      'Joan Hart, Ann Lee and Tom Hall, councillors, left.',
      ['Joan Hart | councillors', 'Ann Lee | councillors', 'Tom Hall | councillors'],
    ],
    ['not a clause after them', 'To Ann Lee and Tom Hall, nurses said no.', []],
    ['not of one', 'Sen. Ann Lee and Tom Hall left.', ['Ann Lee | Sen.']],
  ])('%s', (_, text, expected) => expect(roles(text)).toEqual(expected))
})

describe('after the name', () => {
  test.each([
    ['chief executive of', 'Ann Lee, chief executive of Brook Foods, left.', 'Ann Lee | chief executive of Brook Foods'],
    ['two roles', 'Ann Lee, a runner and the mayor of Brook, left.', 'Ann Lee | runner; mayor of Brook'],
    ['one role of two nouns', 'Ann Lee, founder and head of Brook Foods, left.', 'Ann Lee | founder and head of Brook Foods'],
    ['a party in brackets', 'Ann Lee (Conservative) left.', 'Ann Lee | Conservative'],
    ['with an article', 'Ann Lee, a Met Office meteorologist, left.', 'Ann Lee | Met Office meteorologist'],
    ['after an age', 'Ann Lee, 43, a lecturer from Leeds, left.', 'Ann Lee | lecturer'],
    ['after age and town', 'Ann Lee, 43, from Leeds, a lecturer, left.', 'Ann Lee | lecturer'],
    ['at a place', 'Ann Lee, a student at Alder University in Leeds, left.', 'Ann Lee | student at Alder University in Leeds'],
    ['without article', 'Ann Lee, ERA director of air transport, left.', 'Ann Lee | ERA director of air transport'],
    [
      'two roles joined',
      'It is so, said Ann Lee, Brook’s co-founder and vice president.',
      'Ann Lee | Brook’s co-founder and vice president',
    ],
    [
      'at the end',
      "It is so, said Ann Lee, the association's senior director for policy.",
      "Ann Lee | association's senior director for policy",
    ],
    ['an adjective at the end', 'Ann Lee, the attorney general of Ohio, left.', 'Ann Lee | attorney general of Ohio'],
    [
      'two fields',
      'Ann Lee, a professor of geology and world trade at Alder University, left.',
      'Ann Lee | professor of geology and world trade at Alder University',
    ],
    ['in brackets', 'Ann Lee (chair of the board) left.', 'Ann Lee | chair of the board'],
    ['who served as', 'Ann Lee, who served as ambassador to Chad, left.', 'Ann Lee | ambassador to Chad'],
    ['two, one by who', 'Ann Lee, a physicist who is director of the centre, left.', 'Ann Lee | physicist; director of the centre'],
    ['a head taken for an adjective', 'Kerr Hart, the Charlotte police chief, left.', 'Kerr Hart | Charlotte police chief'],
    ['who is', 'Ann Lee, who is director of the centre, left.', 'Ann Lee | director of the centre'],
    ['is the', 'Ann Lee is the director of the centre.', 'Ann Lee | director of the centre'],
    ['as', 'They named Ann Lee as chair of the board.', 'Ann Lee | chair of the board'],
    ['a party label', 'They met Ann Lee (D-Mass.) there.', 'Ann Lee | D-Mass.'],
    ['a party label after a comma', 'Chairman Alan Hart, R-Wis., left.', 'Alan Hart | Chairman; R-Wis.'],
    ['a seat', 'They met Ann Lee MP there.', 'Ann Lee | MP'],
    ['between dashes', 'Ann Lee – head of the school – left.', 'Ann Lee | head of the school'],
    ['acting', 'Ann Lee, acting head of the school, left.', 'Ann Lee | acting head of the school'],
  ])('%s', (_, text, expected) => expect(roles(text)).toContain(expected))
})

describe('no role', () => {
  test.each([
    ['an honorific', 'Mr Hart left.'],
    ['a town in brackets', 'Ann Lee (Leeds) left.'],
    ['“as” before a clause', 'As the mayor left, Ann Lee said no.'],
    ['Mr Justice is an address', 'Mr Justice Hart left.'],
    ['a clause after a comma', 'In a letter to Ann Lee, the minister said no.'],
    ['another person', 'Ann Lee, Tom Hall and others left.'],
    ['the town', 'Ann Lee, from Leeds, left.'],
    ['an affiliation', 'Ann Lee of Alder Radio left.'],
    ['a plural after a comma', 'On a visit with Ann Lee, ministers said no.'],
    ['a spokesman for her', 'A spokesman for Ann Lee said no.'],
    ['the object before', 'They told workers, Ann Lee said, to stop.'],
    ['a list', 'Lawyers for both Ann and Tom Lee left.'],
  ])('%s', (_, text) => expect(roles(text)).toEqual([]))
})

describe('age', () => {
  test.each([
    ['after a comma', 'Ann Lee, 43, left.', 43],
    ['in brackets', 'Ann Lee (43) left.', 43],
    ['aged', 'Ann Lee, aged 43, left.', 43],
    ['a year is none', 'Ann Lee, 2016, left.', null],
    ['a count is none', 'Ann Lee, 43 cows and a dog left.', null],
  ])('%s', (_, text, expected) => expect(mentioned(text).mentions.list.find(({ form }) => form === 'name')?.age).toBe(expected))
})

describe('a role is an exact stretch of the text', () => {
  test.each(['RDC co-chairs Dr Ann Lee and Dr Tom Hall left.', "Wales' health minister Tom Hall, 43, a doctor in Leeds, left."])(
    '%s',
    (text) => {
      for (const { roles: found } of mentioned(text).mentions.list)
        for (const { text: words, span } of found) expect(text.slice(span.start, span.end)).toBe(words)
    },
  )
})

describe('gender', () => {
  test.each([
    ['Mr Hart left.', 'male'],
    ['Dame Joan left.', 'female'],
    ['They met Ann Lee there.', 'female'],
    ['They met Bill Lee there.', 'male'],
    ['They met Zorvan Blithe, a farmer, there.', null],
  ])('%s', (text, expected) => expect(mentioned(text).mentions.list.find(({ form }) => form === 'name')?.gender).toBe(expected))
})
