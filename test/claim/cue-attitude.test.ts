import { withClaims } from './claims-of.ts'

/** The attitude of the first statement's cue and, rounded to what it means, how far it is taken for a fact. */
function attitudeOf(text: string): string {
  const [cue] = withClaims(text).claims.cues
  if (!cue) return 'no cue'
  const belief = cue.factuality <= -1 ? 'false' : cue.factuality < 1.5 ? 'open' : cue.factuality < 2.4 ? 'likely' : 'fact'
  return `${cue.attitude} ${belief}`
}

describe('the verb alone', () => {
  test.each([
    ['The mayor said the bridge was safe.', 'neutral likely'],
    ['The mayor confirmed the bridge was safe.', 'endorse fact'],
    ['The mayor admitted that the bridge was closed.', 'endorse fact'],
    ['The mayor claimed the bridge was safe.', 'distance open'],
    ['The mayor alleged that the bridge was sold.', 'distance open'],
    ['The mayor thinks the bridge is safe.', 'neutral open'],
    ['According to the mayor, the bridge was safe.', 'neutral likely'],
  ])('%s', (text, expected) => expect(attitudeOf(text)).toBe(expected))
})

describe('negated', () => {
  test.each([
    ['The mayor did not confirm that the bridge was safe.', 'distance open'],
    ['The mayor refused to confirm that the bridge was safe.', 'distance open'],
    ['The mayor could not confirm that the bridge was safe.', 'distance open'],
    ['The mayor did not deny that the bridge was closed.', 'neutral open'],
    ['The mayor never claimed that the bridge was safe.', 'neutral open'],
    ['The mayor did not say that the bridge was safe.', 'neutral open'],
    ['The mayor did not know that the bridge was closed.', 'neutral open'],
  ])('%s', (text, expected) => expect(attitudeOf(text)).toBe(expected))

  test.each([
    ['a false friend', 'The mayor not only confirmed that the bridge was safe.', 'endorse fact'],
    ['another verb’s negation', 'The mayor did not wait and confirmed that the bridge was safe.', 'endorse fact'],
    ['the content’s negation', 'The mayor confirmed that the bridge was not safe.', 'endorse fact'],
  ])('not: %s', (_, text, expected) => expect(attitudeOf(text)).toBe(expected))
})

describe('with an adverb', () => {
  test.each([
    ['The mayor falsely claimed that the bridge was safe.', 'distance false'],
    ['The mayor wrongly said that the bridge was safe.', 'distance false'],
    ['The mayor had incorrectly stated that the bridge was safe.', 'distance false'],
    ['The mayor reportedly said that the bridge was safe.', 'distance open'],
    ['The mayor allegedly confirmed that the bridge was safe.', 'distance open'],
    ['The mayor rightly said that the bridge was safe.', 'endorse fact'],
    ['The mayor correctly predicted that the bridge would close.', 'endorse fact'],
  ])('%s', (text, expected) => expect(attitudeOf(text)).toBe(expected))

  test.each([
    ['of the content', 'The mayor said that the clerk had been wrongly accused of theft.', 'neutral likely'],
    ['of the sentence before', 'It was told falsely. The mayor said that the bridge was safe.', 'neutral likely'],
    ['that judges nothing', 'The mayor quietly said that the bridge was safe.', 'neutral likely'],
  ])('not: %s', (_, text, expected) => expect(attitudeOf(text)).toBe(expected))
})
