import { read } from '../support/read.ts'

/** Noun phrases in [ ], verb groups in < >. */
function bracket(text: string): string {
  const { tokens, phrases } = read(text)
  return tokens.word
    .map((word, i) => {
      const opens = phrases.nouns.some(({ from }) => from === i) ? '[' : phrases.verbs.some(({ from }) => from === i) ? '<' : ''
      const closes = phrases.nouns.some(({ to }) => to === i + 1) ? ']' : phrases.verbs.some(({ to }) => to === i + 1) ? '>' : ''
      return opens + word + closes
    })
    .join(' ')
}

describe('noun phrases', () => {
  test.each([
    ['a possessive is part of the phrase it opens', "The union's new leader spoke.", "[The union 's new leader] <spoke> ."],
    ['a plural possessive too', "The nurses' pay rose.", "[The nurses ' pay] <rose> ."],
    ['a day before a name stands alone', 'On Tuesday council leaders met.', 'On [Tuesday] [council leaders] <met> .'],
    ['a day after a noun stands alone', 'The board met the minister today.', '[The board] <met> [the minister] [today] .'],
    ['"of" ends a phrase', 'The head of the school left.', '[The head] of [the school] <left> .'],
    ['a pronoun is a phrase', 'She told them.', '[She] <told> [them] .'],
    ['a verb form after a preposition is a noun', 'They cannot move on pay.', '[They] <can not move> on [pay] .'],
    ['a participle before a noun belongs to it', 'The proposed merger failed.', '[The proposed merger] <failed> .'],
    ['a relative pronoun is none', 'The man who has a car was fined.', '[The man] who <has> [a car] <was fined> .'],
  ])('%s', (_, text, expected) => expect(bracket(text)).toBe(expected))
})

describe('verb groups', () => {
  const group = (text: string, verb: string) => {
    const { tokens, phrases } = read(text)
    return phrases.verbs.find(({ head }) => tokens.word[head] === verb)
  }

  test.each([
    ['finite', 'The council said no.', 'said', { form: 'finite', passive: false, negated: false, modal: null }],
    ['negated', 'The council did not say why.', 'say', { form: 'finite', negated: true }],
    ['contracted negation', "They don't believe it.", 'believe', { form: 'finite', negated: true }],
    ['modal', 'The firm may announce cuts.', 'announce', { form: 'finite', modal: 'may' }],
    ['passive', 'The plan was announced on Friday.', 'announced', { form: 'finite', passive: true }],
    ['progressive is not passive', 'The firm is announcing cuts.', 'announcing', { form: 'finite', passive: false }],
    ['infinitive', 'The firm wants to announce cuts.', 'announce', { form: 'infinitive' }],
    ['gerund', 'He left, saying nothing.', 'saying', { form: 'gerund' }],
  ])('%s', (_, text, verb, expected) => expect(group(text, verb)).toMatchObject(expected))

  test('every token belongs to at most one phrase', () => {
    const { tokens, phrases } = read('The union has not yet decided to strike, its leader told the BBC on Monday.')
    for (let i = 0; i < tokens.count; i++) expect((phrases.nounAt[i] ?? -1) >= 0 && (phrases.verbAt[i] ?? -1) >= 0).toBe(false)
  })
})
