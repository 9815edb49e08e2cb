import { attribute, attributeWithModel, lines } from '../support/attribute.ts'

describe('the tag after a quotation', () => {
  test.each([
    ['source and cue', '"We will appeal," Ann Lee said.', ['Ann Lee | said | We will appeal,']],
    ['inverted', '"We will appeal," said Ann Lee, the firm\'s lawyer.', ['Ann Lee | said | We will appeal,']],
    ['comma outside the mark', '"We will appeal", said Ann Lee.', ['Ann Lee | said | We will appeal']],
    ['an apposition between', '"We will appeal," Ann Lee, the head of the union, told the BBC.', ['Ann Lee | told | We will appeal,']],
    ['a question', '"Will you appeal?" he asked.', ['he | asked | Will you appeal?']],
    ['curly marks', '“We will appeal,” she said.', ['she | said | We will appeal,']],
    ['a pronoun', '"It hurts," she added.', ['she | added | It hurts,']],
    [
      'a source with a preposition',
      '"It is safe," a spokesman for the council said.',
      ['a spokesman for the council | said | It is safe,'],
    ],
    [
      'a description that is inverted',
      '"It is safe," said a spokesman for the council.',
      ['a spokesman for the council | said | It is safe,'],
    ],
    ['after a bullet', '• "It is safe," she said.', ['she | said | It is safe,']],
    ['after a letter', 'A. "It is safe," she said.', ['she | said | It is safe,']],
    ['two sources', '"It is safe," Ann Lee and Tom Hall said.', ['Ann Lee and Tom Hall | said | It is safe,']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test('belongs to the next quotation when a colon follows', () =>
    expect(lines('"We will appeal." Ann Lee told the court: "We have no choice."').at(-1)).toBe('Ann Lee | told | We have no choice.'))
})

describe('the tag before a quotation', () => {
  test.each([
    ['colon', 'Ann Lee said: "We will appeal."', ['Ann Lee | said | We will appeal.']],
    ['comma', 'Ann Lee said, "We will appeal."', ['Ann Lee | said | We will appeal.']],
    ['nothing', 'Ann Lee said "We will appeal."', ['Ann Lee | said | We will appeal.']],
    ['a hearer', 'Ann Lee told the court: "We will appeal."', ['Ann Lee | told | We will appeal.']],
    ['an insertion', 'Ann Lee, 43, a lawyer from Leeds, said: "We will appeal."', ['Ann Lee | said | We will appeal.']],
    ['time and place', 'Ann Lee wrote on Twitter on Monday: "We will appeal."', ['Ann Lee | wrote | We will appeal.']],
    ['a document', 'The letter read: "We will appeal."', ['The letter | read | We will appeal.']],
    ['in the paragraph before', 'Ms Lee continued:\n"We will appeal."', ['Ms Lee | continued | We will appeal.']],
    ['a name and a colon', 'Ann Lee: "We will appeal."', ['Ann Lee | : | We will appeal.']],
    ['a question passed on', 'Ms Lee was asked, "Why now?"', ['- | asked | Why now?']],
    ['and its answer', 'Ms Lee was asked, "Why now?" She answered, "I forgot."', ['- | asked | Why now?', 'She | answered | I forgot.']],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  describe('a clause and a colon, without a word for speaking', () => {
    test.each([
      ['who does what the clause says', 'Ms Lee was blunt: "We will appeal."', ['Ms Lee | : | We will appeal.']],
      ['whom it ends with', 'The delay did not surprise Ann Lee: "We saw it coming."', ['Ann Lee | : | We saw it coming.']],
      ['a pronoun', 'He had a message for them: "We will appeal."', ['He | : | We will appeal.']],
      ['in the paragraph before', 'Ms Lee then turned to the reasons:\n\n"We have no money."', ['Ms Lee | : | We have no money.']],
      [
        'after another statement',
        'Ms Lee said it was "over now," but she had a plea for voters: "We need you."',
        ['Ms Lee | said | it was "over now,"', 'she | plea | We need you.'],
      ],
    ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

    test.each([
      ['nobody', 'There was one rule: "Nobody leaves."', ['- | - | Nobody leaves.']],
      ['a thing', 'The rule was clear: "Nobody leaves."', ['- | - | Nobody leaves.']],
      ['a tag of its own', 'Ms Lee was blunt: "We will appeal," Tom Hall said.', ['Tom Hall | said | We will appeal,']],
    ])('but not %s', (_, text, expected) => expect(lines(text)).toEqual(expected))
  })

  test('the prompt is kept', () => {
    const text = 'Asked when the work would end, Ms Lee said: "In May."'
    const [first] = attribute(text)
    expect(first?.prompt && text.slice(first.prompt.start, first.prompt.end)).toBe('Asked when the work would end')
  })

  test('and is no statement of its own', () => {
    const text = 'Asked when the work would end, Ms Lee said: "In May."'
    for (const by of [attribute, attributeWithModel]) expect(lines(text, by)).toEqual(['Ms Lee | said | In May.'])
  })

  test('hearer, time and medium are kept', () => {
    const text = 'Ms Lee told MPs on Monday in a letter: "We will appeal."'
    const [first] = attribute(text)
    const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
    expect([words(first?.audience), words(first?.when), words(first?.medium)]).toEqual(['MPs', 'on Monday', 'in a letter'])
  })
})

describe('one statement in several pieces', () => {
  test.each([
    ['split by its tag', '"We will appeal," Ann Lee said, "and we will win."', ['Ann Lee | said | We will appeal, / and we will win.']],
    ['going on after the tag', '"We will appeal," Ann Lee said. "We will win."', ['Ann Lee | said | We will appeal, / We will win.']],
    [
      'going on over paragraphs',
      'Ann Lee said: "We will appeal.\n"We will win.\n"We always do."',
      ['Ann Lee | said | We will appeal. / We will win. / We always do.'],
    ],
    [
      'a paragraph of its own after it',
      '"We will appeal," Ann Lee said.\n"We will win."',
      ['Ann Lee | said | We will appeal, / We will win.'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected))

  test.each([
    [
      'a new tag',
      '"We will appeal," Ann Lee said. "We will win," she added.',
      ['Ann Lee | said | We will appeal,', 'she | added | We will win,'],
    ],
    [
      'another speaker',
      '"We will appeal," Ann Lee said. "They will lose," said Tom Hall.',
      ['Ann Lee | said | We will appeal,', 'Tom Hall | said | They will lose,'],
    ],
  ])('but not with %s', (_, text, expected) => expect(lines(text)).toEqual(expected))
})

describe('a name after a dash', () => {
  test('signs the quotation', () => expect(lines('"We will appeal." – Ann Lee, lawyer')).toEqual(['Ann Lee | – | We will appeal.']))
  test('but a dash before narration does not', () => expect(lines('It was a "quiet night" – a promise nobody believed.')).toEqual([]))
})

describe('no speech', () => {
  test.each([
    ['scare quotes', 'The "experts" were nowhere to be seen.'],
    ['a title', 'She starred in "The Long Way Home" last year.'],
    ['a name', 'The bar, known as "Sunny Side", closed in May.'],
  ])('%s', (_, text) => expect(lines(text)).toEqual([]))
})
