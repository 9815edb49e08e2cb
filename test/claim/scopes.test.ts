import { unitsOf } from './claims-of.ts'

const first = (text: string) => {
  const [unit] = unitsOf(text)
  if (!unit) throw new Error('no unit')
  return unit
}

describe('negated', () => {
  test.each([
    'The bridge is not safe.',
    'The bridge isn’t safe.',
    'The firm has never paid a fine.',
    'No boats came back.',
    'There were no plans for a pier.',
    'Nobody saw the van.',
    'The council cannot pay for it.',
    'The firm failed to warn its staff.',
    'The pool is no longer open.',
    'Neither school has reopened.',
    'The town lacks a doctor, but it does not mind.',
    'Lee denied that the firm had paid a fine.',
    'The minister refused to sign the pact.',
  ])('%s', (text) => {
    expect(first(text).negated).toBe(true)
  })
})

describe('not negated', () => {
  test.each([
    'The bridge is safe.',
    'The tax is not only unpopular but costly.',
    'There is no doubt that the river is cleaner.',
    'The bridge which does not open is safe.',
    'Rents rose because nobody builds.',
    'The notary signed the note.',
    'The knot held.',
    'Lee denied that the firm had not paid.',
    'The mayor said the bridge was safe.',
  ])('%s', (text) => {
    expect(first(text).negated).toBe(false)
  })
})

describe('hedged', () => {
  test.each([
    'The storm may reach the coast.',
    'The lock appears to be broken.',
    'The clerk allegedly took the cash.',
    'Perhaps the tide was to blame.',
    'The painting is thought to be a copy.',
    'The figures suggest a slow recovery.',
    'Police suspect that the fire was set.',
    'The rain is likely to stop.',
  ])('%s', (text) => {
    expect(first(text).hedged).toBe(true)
  })
})

describe('not hedged', () => {
  test.each([
    'The storm reached the coast.',
    'The lock is broken.',
    'The clerk took the cash.',
    'The tide was to blame.',
    'In May the storm reached the coast.',
    'The painting is a copy.',
    'Tom May won the vote.',
  ])('%s', (text) => {
    expect(first(text).hedged).toBe(false)
  })
})

/** kind, cue [what it covers] end */
const written = (text: string) =>
  first(text).scopes.map(({ kind, cue, scope, terminator }) => {
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    return `${kind} ${words(cue)} [${words(scope)}]${terminator ? ` ${words(terminator)}` : ''}`
  })

describe('scopes', () => {
  test.each([
    ['a negation reaches to the end', 'The bridge is not safe for lorries.', ['negation not [safe for lorries]']],
    ['a terminator ends it', 'The bridge is not safe although lorries use it.', ['negation not [safe] although']],
    ['a hedge', 'The storm may reach the coast.', ['hedge may [reach the coast]']],
    ['a hedge in a negation', 'The bridge is not where it might be.', ['negation not [where it might be]', 'hedge might [be]']],
    ['a denial stands outside', 'Lee denied that the firm had paid.', ['negation denied [the firm had paid]']],
    ['none', 'The bridge is safe.', []],
    ['a false friend', 'The tax hits not just shops but homes.', []],
  ])('%s', (_, text, scopes) => {
    expect(written(text)).toEqual(scopes)
  })
})
