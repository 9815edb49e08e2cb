import { attribute, lines } from '../support/attribute.ts'

describe('complements', () => {
  test.each([
    ['that-clause', 'The council said that the bridge was safe.', ['The council | said | the bridge was safe']],
    ['clause without "that"', 'The council said the bridge was safe.', ['The council | said | the bridge was safe']],
    ['a hearer first', 'Ms Lee told MPs that the bridge was safe.', ['Ms Lee | told | the bridge was safe']],
    ['time first', 'The firm said on Monday that it would close.', ['The firm | said | it would close']],
    ['time without a preposition', 'The firm announced Monday that it would close.', ['The firm | announced | it would close']],
    ['a medium first', 'The firm said in a statement that it would close.', ['The firm | said | it would close']],
    ['infinitive', 'The minister promised to resign.', ['The minister | promised | to resign']],
    ['hearer and infinitive', 'Doctors urged people to stay at home.', ['Doctors | urged | people to stay at home']],
    ['question', 'He asked whether the bridge was safe.', ['He | asked | whether the bridge was safe']],
    ['belief', 'Ms Lee believes the plan will fail.', ['Ms Lee | believes | the plan will fail']],
    ['a document', 'The report found that one in five bridges was unsafe.', ['The report | found | one in five bridges was unsafe']],
    [
      'a phrase between commas',
      'The study shows, on current trends, prices will rise.',
      ['The study | shows | on current trends, prices will rise'],
    ],
    ['a noun phrase that is no hearer', 'The bank warned growth would slow.', ['The bank | warned | growth would slow']],
    ['"that" and a thing', 'Lee disputed that figure and left.', ['Lee | disputed | that figure']],
    ['"that" and two things that do', 'Lee denied that rents and wages rose.', ['Lee | denied | rents and wages rose']],
    ['a hearer with "of"', 'Lee told a committee of MPs the plan would fail.', ['Lee | told | the plan would fail']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test.each([
    ['no content', 'The council said nothing.'],
    ['what could be said', 'Passengers can now demand compensation.'],
    ['no report', 'The council built the bridge in May.'],
  ])('not: %s', (_, text) => expect(lines(text)).toEqual([]))
})

describe('mixed', () => {
  test.each([
    ['a quoted part', 'The council said the delay was "a disgrace".', 'The council | said | the delay was "a disgrace"'],
    ['a quoted beginning', 'The council insisted it "will not move" on rent.', 'The council | insisted | it "will not move" on rent'],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
    expect(attribute(text)[0]?.kind).toBe('mixed')
  })
})

describe('a clause and its tag', () => {
  test.each([
    ['at the end', 'The bridge would close in May, the council said.', ['the council | said | The bridge would close in May']],
    ['inverted', 'The bridge would close in May, said council officials.', ['council officials | said | The bridge would close in May']],
    ['in the middle', 'The bridge, officials said, would close in May.', ['officials | said | The bridge / would close in May']],
    ['after "but"', 'But the bridge would close in May, the council said.', ['the council | said | the bridge would close in May']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('according to', () => {
  test.each([
    ['first', 'According to the audit, one bridge in five is unsafe.', ['the audit | According to | one bridge in five is unsafe']],
    ['last', 'One bridge in five is unsafe, according to the audit.', ['the audit | according to | One bridge in five is unsafe']],
    [
      'in the middle',
      'One bridge in five, according to the audit, is unsafe.',
      ['the audit | according to | One bridge in five / is unsafe'],
    ],
    [
      'without a comma',
      'One bridge in five is unsafe according to the audit.',
      ['the audit | according to | One bridge in five is unsafe'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('where content ends', () => {
  test.each([
    [
      'before the next cue of the same source',
      'The spokeswoman admitted there were faults but said the road was safe.',
      ['The spokeswoman | admitted | there were faults', 'The spokeswoman | said | the road was safe'],
    ],
    [
      'before a cue that hangs on',
      'The firm said sales had fallen, adding that it would close two shops.',
      ['The firm | said | sales had fallen', 'The firm | adding | it would close two shops'],
    ],
    [
      'before another source',
      'The council said the road was shut, but residents said it was open.',
      ['The council | said | the road was shut', 'residents | said | it was open'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('sources', () => {
  test.each([
    ['over a relative clause', 'Ms Lee, who runs the firm, said it would close.', 'Ms Lee'],
    ['over an age', 'Ann Lee, 43, said it would close.', 'Ann Lee'],
    ['over brackets', 'The Road Users Group (RUG) said it would close.', 'The Road Users Group'],
    ['over dashes', 'The union - part of a larger body - said it would strike.', 'The union'],
    ['over a participle', 'Ms Lee, speaking in Leeds, said it would close.', 'Ms Lee'],
    ['with a preposition', 'The head of the firm said it would close.', 'The head of the firm'],
    ['without the time', 'Ms Lee on Monday said it would close.', 'Ms Lee'],
    ['of the verb before', 'Ms Lee met staff on Monday and said it would close.', 'Ms Lee'],
    ['of the clause around', 'Ms Lee resigned on Friday, saying it would close.', 'Ms Lee'],
    ['the name in an apposition', 'One of the drivers, Ann Lee, 42, said it would close.', 'Ann Lee'],
    ['over a place and its county', 'Ann Lee, 43, from Harlow, Essex, said it would close.', 'Ann Lee'],
    ['with a nickname, over an age', "Organiser Ann 'Nan' Lee, 66, a retired nurse, said it would close.", "Organiser Ann 'Nan' Lee"],
    ['over a day', 'Jurors today heard it would close.', 'Jurors'],
    [
      'over a participle and its time',
      'The father of a man missing for a decade said it would close.',
      'The father of a man missing for a decade',
    ],
    ['over "no longer"', 'The firm no longer believes it would close.', 'The firm'],
    ['before a relative pronoun', 'He cited an audit which found that it would close.', 'an audit'],
    ['after "by"', 'It was announced by the council that it would close.', 'the council'],
  ])('%s', (_, text, source) => {
    const found = attribute(text).find(({ content }) => /it would/.test(content.map(({ start, end }) => text.slice(start, end)).join(' ')))
    expect(found?.source && text.slice(found.source.span.start, found.source.span.end)).toBe(source)
  })
})

describe('nouns that report', () => {
  test.each([
    ['with a possessive', "The minister's claim that the plan had worked was dismissed.", ['The minister | claim | the plan had worked']],
    ['with a verb that carries it', 'The union issued a warning that nurses would leave.', ['The union | warning | nurses would leave']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
  test('not without content', () => expect(lines('The claim was dismissed.')).toEqual([]))
})

describe('headlines', () => {
  test.each([
    ['a full name and a colon', 'Ann Lee: Rail fares will not rise', ['Ann Lee | : | Rail fares will not rise']],
    [
      'a surname of the article',
      'Lee: Rail fares will not rise\nTrains run as planned, and Ms Lee is content.',
      ['Lee | : | Rail fares will not rise'],
    ],
    ['a source after a dash', 'Rail fares will not rise - ministers', ['ministers | - | Rail fares will not rise']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))
  test('not: a topic and a colon', () => expect(lines('Weather: rain is coming')).toEqual([]))
})

describe('inside another statement', () => {
  test('a source that tells something new is kept, and points to the one around it', () => {
    const list = attribute('The Herald reported that it had read a survey which found that most buses were late.')
    expect(list.map(({ within }) => within)).toEqual([null, 0])
  })
  test('a pronoun is not', () => expect(attribute('Ms Lee said she believed the plan would work.')).toHaveLength(1))
})
