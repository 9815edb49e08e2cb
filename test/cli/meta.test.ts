import { fromJsonl } from '../../src/export/from-jsonl.ts'
import { onrecord } from './command.ts'

// the first extraction loads all that there is
jest.setTimeout(60_000)

const text = '“We will appeal,” said Ann Lee.'
const KNOWN = { id: 7, title: 'A', url: 'https://example.org/7', published: '2025-07-17', publisher: 'B' }

test.each([
  ['keys that are none of ours', { section: 'News', tags: ['a', { b: null }], author: null, 'the "key"': 1.5 }],
  ['keys that JavaScript has plans for', JSON.parse('{"__proto__":{"a":1},"constructor":"x","toString":2}')],
])('%s come out as they came in', async (_, meta) => {
  const line = JSON.stringify({ text, ...KNOWN }).replace(/}$/, `,${JSON.stringify(meta).slice(1)}`)
  const { code, stdout } = await onrecord(['--from', 'jsonl', '--format', 'jsonl', '-'], {
    input: `${line}\n${JSON.stringify({ text })}\n`,
  })
  expect(code).toBe(0)
  const [record, without] = fromJsonl(stdout)
  expect(JSON.stringify(record?.meta)).toBe(JSON.stringify(meta))
  expect(record).toMatchObject({ article: '7', published: '2025-07-17' })
  expect(without).not.toHaveProperty('meta')
})

test('a page says its byline and language; what stands beside it counts for more', async () => {
  const html = `<html lang="en"><h1>Appeal</h1><p>By Bob Hay<p>${text} The court sat for two hours, and nobody else spoke on the day.</html>`
  const lines = [{ html }, { html, byline: 'The desk' }].map((record) => `${JSON.stringify(record)}\n`).join('')
  const { stdout } = await onrecord(['--from', 'jsonl', '--format', 'json', '-'], { input: lines })
  const metas = (JSON.parse(stdout) as { article: { meta: unknown } }[]).map(({ article }) => article.meta)
  expect(metas).toEqual([
    { byline: 'Bob Hay', lang: 'en' },
    { byline: 'The desk', lang: 'en' },
  ])
})
