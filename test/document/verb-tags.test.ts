import { read } from '../support/read.ts'

const tagOf = (text: string, word: string) => {
  const { tokens } = read(text)
  return tokens.pos[tokens.word.indexOf(word)]
}

describe('reporting verbs tagged as something else are put right', () => {
  test.each([
    ['after a plural noun', 'New polls show the gap is closing.', 'show'],
    ['after "another"', 'Another states that the road was shut.', 'states'],
    ['before a full stop', '"It was never easy," the goalkeeper elaborated.', 'elaborated'],
    ['between a name after speech and a full stop', '“The town wants it back,” Harper notes.', 'notes'],
    ['the same with a question', '“Who does not want it?” Ida Harper answers, smiling.', 'answers'],
    ['after an insertion, before "that"', 'The report, which was filed in May, alleged that the firm knew.', 'alleged'],
    ['after a number', 'Six in 10 say they would move.', 'say'],
  ])('%s', (_, text, word) => expect(tagOf(text, word)).toBe('VERB'))

  test.each([
    ['after a possessive', 'Its claims that day were false.', 'claims'],
    ['a compound', 'The opinion polls were wrong.', 'polls'],
    ['an adjective', 'It was an informed choice.', 'informed'],
    ['after a name that follows no speech', 'The band sold Harper notes.', 'notes'],
    ['in a list', 'The alleged theft, alleged fraud and the rest.', 'alleged'],
  ])('but not %s', (_, text, word) => expect(tagOf(text, word)).not.toBe('VERB'))
})

describe('names tagged as verbs are put right', () => {
  test('between names', () => expect(tagOf('The road is shut, Mayor Ted Terry noted.', 'Ted')).toBe('PROPN'))
  test('but not a verb of a headline', () => expect(tagOf('Mayor Meets Residents', 'Meets')).not.toBe('PROPN'))
})
