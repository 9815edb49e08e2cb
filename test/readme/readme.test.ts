import { readFileSync } from 'node:fs'
import { transformSync } from '@swc/core'
import * as classifier from '../../src/classifier/index.ts'
import { pretty } from '../../src/cli/format/pretty.ts'
import * as html from '../../src/html/index.ts'
import * as onrecord from '../../src/index.ts'

const AsyncFunction = (async () => {}).constructor as FunctionConstructor
const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(({ 1: code = '' }) => code)

test('there are samples, and each says what it gives', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4)
  for (const block of blocks) expect(block).toContain('// → ')
})

test.each(blocks.map((code, i) => [i + 1, code]))('sample %d gives what it says', async (_, code) => {
  // a line `expression // → value` becomes a check
  const checked = code.replace(/^(\S.*) \/\/ → (.*)$/gm, ';check($1, $2)')
  const { code: runnable } = transformSync(checked, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  const checks: [actual: unknown, wanted: unknown][] = []
  await new AsyncFunction('require', 'exports', 'check', runnable)(
    (name: string) => ({ onrecord, 'onrecord/classifier': classifier, 'onrecord/html': html })[name],
    {},
    (actual: unknown, wanted: unknown) => checks.push([actual, wanted]),
  )
  expect(checks.length).toBeGreaterThan(0)
  for (const [actual, wanted] of checks) expect(actual).toEqual(wanted)
})

test('the table at the top is what the demo prints', () => {
  const name = 'fixtures/articles/therapists-strike-ballot/article.txt'
  const view = { width: 100, style: (_: string, text: string) => text }
  const printed = pretty(view).part(onrecord.extract(readFileSync(name, 'utf8'), { published: '2025-07-11' }))
  const [, table = ''] = /```\n([\s\S]*?)```/.exec(readme) ?? []
  const statements = table
    .trim()
    .split(/\n\n|─\n/)
    .slice(1)
  expect(statements).toHaveLength(2)
  for (const statement of statements) expect(printed).toContain(statement)
})

test('the two commands are those that CI runs, and their scripts exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(readme).toContain('npm ci && npm run demo ')
  expect(readme).toContain('npm ci && npm test ')
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test')
  expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) })
})
