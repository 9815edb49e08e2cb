import { extract } from '../../src/index.ts'

/** Of each claim: how its speaker commits themselves, and whether what is claimed is negated. */
const commitments = (text: string): string[] =>
  extract(text).claims.map(({ commitment, negated }) => `${commitment}${negated ? ' not' : ''}`)

test.each([
  ['Ann Lee said the mill lost 40 jobs in 2019.', ['affirm']],
  ['Ann Lee said the mill did not lose 40 jobs in 2019.', ['affirm not']],
  ['Ann Lee denied that the mill lost 40 jobs in 2019.', ['deny not']],
  ['Ann Lee denied that the mill had not paid 40 workers in 2019.', ['deny']],
  ['Ann Lee said the mill may have lost 40 jobs in 2019.', ['hedge']],
  ['The mill lost 40 jobs in 2019.', ['affirm']],
  ['The mill reportedly lost 40 jobs in 2019.', ['hedge']],
])('%s', (text, expected) => expect(commitments(text)).toEqual(expected))

describe('scopes are records', () => {
  const scopes = (text: string): string[] =>
    extract(text).claims.flatMap(({ scopes }) =>
      scopes.map(
        ({ kind, cue, scope, direction }) =>
          `${kind} ${text.slice(cue.start, cue.end)}: ${text.slice(scope.start, scope.end)} (${direction})`,
      ),
    )
  test.each([
    ['The mill did not lose 40 jobs in 2019.', ['negation not: lose 40 jobs in 2019 (forward)']],
    ['The mill will lose 40 jobs in 2019.', ['modality will: lose 40 jobs in 2019 (forward)']],
    ['Ann Lee denied that the mill lost 40 jobs.', ['negation denied: the mill lost 40 jobs (outside)']],
    ['The mill lost 40 jobs in 2019.', []],
  ])('%s', (text, expected) => expect(scopes(text)).toEqual(expected))
})
