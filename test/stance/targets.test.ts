import { towards, withStances } from './sides.ts'

const text = [
  '“We oppose the toll and we always have,” said Ann Lee.',
  'Tom Hill called for a toll on lorries.',
  '“The bridge was built in 1974,” said Jo Fox.',
].join('\n')

describe('stances to the targets a user gives', () => {
  test('what a speaker says of a target in one place counts in another', () => {
    const alone = withStances('“The mill is old,” said Ann Lee.', ['the mill']).stances.toTargets[0]
    const text = '“The mill is a wonderful, brilliant, superb mill,” said Ann Lee. “The mill is old,” said Ann Lee.'
    const beside = withStances(text, ['the mill']).stances.toTargets.at(-1)
    expect(alone?.lean).toBe('oppose')
    expect(beside?.lean).toBe('support')
  })

  test('every statement has a label for every target, in order', () => {
    const { attributions, stances } = withStances(text, ['toll', 'bridge'])
    expect(stances.toTargets.map(({ attribution, target }) => `${attribution} ${target}`)).toEqual(
      attributions.list.flatMap(({ id }) => [`${id} toll`, `${id} bridge`]),
    )
  })

  test('the statement’s own side counts where it is on the target', () => {
    expect(towards(text, 'toll')).toEqual(['oppose 0', 'support 1', 'neutral 2'])
  })

  test('no reason, no side', () => {
    expect(towards(text, 'the school')).toEqual(['neutral 0', 'neutral 1', 'neutral 2'])
  })

  test('words of blame beside the name', () => {
    expect(towards('“Hill is a terrible, shameful mayor,” said Ann Lee.', 'Tom Hill')).toEqual(['oppose 0'])
    expect(towards('“Hill is a wonderful, brilliant mayor,” said Ann Lee.', 'Tom Hill')).toEqual(['support 0'])
  })

  test('a lean is given even without a reason', () => {
    for (const { lean, score } of withStances(text, ['the school']).stances.toTargets) {
      expect(['support', 'oppose']).toContain(lean)
      expect(score).toBeGreaterThanOrEqual(0.5)
    }
  })

  test('none are made if none are asked for', () => {
    expect(withStances(text).stances.toTargets).toEqual([])
  })

  test.each([[''], ['   '], ['…'], ['constructor'], ['𝒜']])('an odd target %j does no harm', (target) => {
    expect(withStances(text, [target]).stances.toTargets).toHaveLength(3)
  })
})

test('passages tile the statement: all quoted or none of it, one sentence each', () => {
  const mixed = 'Ann Lee said the toll was “a disgrace” and that shops would close.'
  const passages = withStances(mixed, ['toll']).stances.passagesToTargets.map(({ content: [span] }) => mixed.slice(span?.start, span?.end))
  expect(passages.some((words) => words.includes('a disgrace') && !words.includes('shops'))).toBe(true)
})
