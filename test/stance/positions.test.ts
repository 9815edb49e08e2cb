import { createExtractor, extract } from '../../src/index.ts'

/** Where each speaker stands: `Ann Lee support the toll 1/0/0`; those on targets that were asked for, or the others. */
const positions = (text: string, targets: readonly string[] = []): string[] => {
  const { positions: list, speakers } = extract(text, { targets })
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  return list
    .filter(({ asked }) => asked === targets.length > 0)
    .map(
      ({ speaker, target, label, support, oppose, neutral }) => `${nameOf.get(speaker)} ${label} ${target} ${support}/${oppose}/${neutral}`,
    )
}

describe('on what the statements themselves take a side on', () => {
  test.each([
    [
      'several statements add up',
      'Ann Lee called for a ban on fires. "We support the ban," Ann Lee said.',
      ['Ann Lee support a ban on fires 2/0/0'],
    ],
    ['for and against is mixed', 'Ann Lee backed the toll. "I oppose the toll," Ann Lee said.', ['Ann Lee mixed the toll 1/1/0']],
    [
      'each speaker alone',
      '"We oppose the toll," said Ann Lee. "We support the toll," said Bob Hay.',
      ['Ann Lee oppose the toll 0/1/0', 'Bob Hay support the toll 1/0/0'],
    ],
    ['no side, no position', 'Ann Lee said the road was 4 miles long.', []],
  ])('%s', (_, text, expected) => expect(positions(text)).toEqual(expected))
})

describe('on targets that were asked for', () => {
  test.each([
    ['for', '"We support the strike action," said Ann Lee.', 'strike action', ['Ann Lee support strike action 1/0/0']],
    ['against', '"We oppose the strike action," said Ann Lee.', 'strike action', ['Ann Lee oppose strike action 0/1/0']],
    [
      'every speaker has an answer',
      '"We oppose the toll," said Ann Lee. Bob Hay said it rained.',
      'the toll',
      ['Ann Lee oppose the toll 0/1/0', 'Bob Hay neutral the toll 0/0/1'],
    ],
    ['a target that is not there', 'Bob Hay said it rained.', 'the toll', ['Bob Hay neutral the toll 0/0/1']],
    ['denied backing', 'Ann Lee denied backing the toll.', 'the toll', ['Ann Lee oppose the toll 0/1/0']],
  ])('%s', (_, text, target, expected) => expect(positions(text, [target])).toEqual(expected))

  test('each statement has one answer a target, in the order asked', () => {
    const { statements } = extract('"We oppose the toll," said Ann Lee. Bob Hay said it rained.', { targets: ['the toll', 'rain'] })
    for (const { targetStances } of statements) expect(targetStances.map(({ target }) => target)).toEqual(['the toll', 'rain'])
    expect(statements[0]?.targetStances[0]).toMatchObject({ label: 'oppose', lean: 'oppose' })
    expect(statements[0]?.targetStances[0]?.evidence.length).toBeGreaterThan(0)
  })

  test('the evidence names statements', () => {
    const { positions: list, statements } = extract('"We oppose the toll," said Ann Lee.', { targets: ['the toll'] })
    expect(list.find(({ asked }) => asked)?.statements).toEqual([statements[0]?.id])
  })

  test('without targets there are no answers', () => {
    expect(extract('"We oppose the toll," said Ann Lee.').statements[0]?.targetStances).toEqual([])
  })

  test('an extractor’s targets hold for every article, and a call adds its own', () => {
    const targets = ['the toll']
    const extractor = createExtractor({ targets })
    targets.push('rain')
    const asked = (input?: { targets: string[] }) =>
      extractor.extract('Bob Hay said it rained.', input).statements[0]?.targetStances.map(({ target }) => target)
    expect(asked()).toEqual(['the toll'])
    expect(asked({ targets: ['the toll', 'snow'] })).toEqual(['the toll', 'snow'])
  })
})

test.each([
  ['a string', 'the toll', /targets must be a list/],
  ['a number in the list', [1], /one is a number/],
  ['a target without a word', ['the toll', ' – '], /one is ' – '/],
])('misuse: %s', (_, targets, message) => {
  expect(() => extract('', { targets: targets as string[] })).toThrow(message)
  expect(() => createExtractor({ targets: targets as string[] })).toThrow(message)
})
