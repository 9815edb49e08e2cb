import { toArticle } from '../../src/input/to-article.ts'
import type { Input } from '../../src/input/types.ts'
import { page } from '../html/pages.ts'

const { html, text } = page('amp-harbour')
const input = (fields: Partial<Input>): Input => ({
  ok: true,
  id: 'x',
  format: 'html',
  content: html,
  article: { id: 'x' },
  meta: {},
  source: { file: 'x', line: null },
  ...fields,
})

test('a text is the article', async () =>
  expect(await toArticle(input({ format: 'text', content: 'So.', meta: { desk: 'city' } }))).toEqual({
    ok: true,
    id: 'x',
    text: 'So.',
    article: { id: 'x' },
    meta: { desk: 'city' },
    source: { file: 'x', line: null },
  }))

test('a page is read, and says what was not given', async () =>
  expect(
    await toArticle(input({ article: { id: 'x', title: 'Mine', url: 'https://mine.example/1' }, meta: { desk: 'city', lang: 'mine' } })),
  ).toEqual({
    ok: true,
    id: 'x',
    text,
    article: {
      id: 'x',
      title: 'Mine',
      url: 'https://mine.example/1',
      published: '2023-04-18',
      publisher: 'Port Ellery Ledger',
    },
    meta: { byline: 'Colleen Vance', lang: 'mine', desk: 'city' },
    source: { file: 'x', line: null },
  }))

test('without the package for pages, each page is a failure that says what to do', async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('parse5', () => {
      throw new Error("Cannot find module 'parse5'")
    })
    const isolated = await import('../../src/input/to-article.ts')
    expect(await isolated.toArticle(input({}))).toEqual({
      ok: false,
      id: 'x',
      code: 'missing-package',
      message: expect.stringMatching(/npm install parse5/),
      source: { file: 'x', line: null },
    })
  })
})
