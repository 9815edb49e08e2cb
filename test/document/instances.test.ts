import { createReader } from '../../src/document/wink.ts'

test('as many readers as one likes', () => {
  // the model's own loader fails at the twentieth
  for (let i = 0; i < 25; i++) expect(createReader()('It fell.').words).toEqual(['It', 'fell', '.'])
})
