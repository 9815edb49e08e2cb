import { createExtractor, type ExtraStage, extract } from '../../src/index.ts'

const text = '"Why now?" asked Ann Lee. "We will appeal."'
const questions: ExtraStage = {
  id: 'questions',
  run: ({ tokens, sentences }, { statements }) => ({
    marks: tokens.lower.filter((word) => word === '?').length,
    sentences: sentences.length,
    asked: statements.filter(({ quote }) => quote.text.includes('?')).map(({ id }) => id),
  }),
}

test('a stage of the user sees layers and records, and its answer stands under its id', () => {
  const { extra, ...rest } = createExtractor({ stages: [questions, { id: '__proto__', run: () => 1 }] }).extract(text)
  const { statements } = rest
  expect(Object.entries(extra ?? {})).toEqual([
    ['questions', { marks: 1, sentences: 2, asked: [statements[0]?.id] }],
    ['__proto__', 1],
  ])
  expect(rest).toEqual(extract(text))
})

test('without stages there is no extra', () => {
  expect('extra' in extract(text)).toBe(false)
  expect('extra' in createExtractor({ stages: [] }).extract(text)).toBe(false)
})

test('a stage is timed as ours are, after them', () => {
  const seen: string[] = []
  createExtractor({
    stages: [questions],
    onStage: (id, run) => {
      seen.push(id)
      run()
    },
  }).extract(text)
  expect(seen.at(-1)).toBe('questions')
})

test('what is done to the list later changes nothing', () => {
  const stages = [questions]
  const { extract: own } = createExtractor({ stages })
  stages.length = 0
  expect(own(text).extra).toHaveProperty('questions')
})

test.each([
  ['no list', {}, /must be a list such as .* got an object/],
  ['no object', ['questions'], /but one is a string/],
  ['no id', [{ run: () => 1 }], /the id of one is undefined/],
  ['nothing to run', [{ id: 'a' }], /'a' has no function to run/],
  ['one id twice', [questions, questions], /two have the id 'questions'/],
])('%s', (_, stages, message) => {
  expect(() => createExtractor({ stages: stages as never })).toThrow(message as RegExp)
})
