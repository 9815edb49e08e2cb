import nlp from 'compromise/two'

interface Conjugation {
  readonly Infinitive: string
  readonly PastTense: string
  readonly PresentTense: string
  readonly Gerund: string
  readonly Participle?: string
}

interface Transform {
  readonly verb: { conjugate(verb: string, model: unknown): Conjugation }
  readonly noun: { toPlural(noun: string, model: unknown): string }
}

/**
 * All forms of a word, the word itself first: `inflect('write', 'verb')` → write, writes, wrote, writing, written.
 * Only the first word of a phrasal verb changes ("point out" → "pointed out"). Inflection is compromise's.
 */
export function inflect(word: string, kind: 'verb' | 'noun'): string[] {
  // compromise has no types for the functions under its verbs() and nouns()
  const { verb, noun } = (nlp as unknown as { methods(): { two: { transform: Transform } } }).methods().two.transform
  const model = (nlp as unknown as { model(): unknown }).model()
  if (kind === 'noun') return [...new Set([word, noun.toPlural(word, model)])]
  const space = word.indexOf(' ')
  const [first, rest] = space < 0 ? [word, ''] : [word.slice(0, space), word.slice(space)]
  const { PresentTense, PastTense, Gerund, Participle = PastTense } = verb.conjugate(first, model)
  return [...new Set([first, PresentTense, PastTense, Gerund, Participle].map((form) => form + rest))]
}
