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
  const past = PastTense === first && !UNCHANGED.has(first) ? regularPast(first) : PastTense
  const gerund = Gerund === first ? `${past.endsWith('ed') ? past.slice(0, -2) : first}ing` : Gerund
  const forms = [first, PresentTense, past, gerund, Participle === PastTense ? past : Participle]
  // British English doubles an l that American English does not: labelled, labeled
  if (/[^aeiou][aeiou]l$/.test(first) && past === `${first}ed`) forms.push(`${first}led`, `${first}ling`)
  return [...new Set(forms.map((form) => form + rest))]
}

/** Verbs whose past tense is the verb itself; for any other, compromise returning it means that it did not know the verb. */
const UNCHANGED = new Set(['bet', 'cast', 'cut', 'forecast', 'hit', 'let', 'put', 'read', 'set', 'shed', 'split', 'spread'])

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  // one short syllable doubles its last letter: quip, quipped
  return /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtz]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}
