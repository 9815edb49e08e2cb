import { existsSync, readFileSync } from 'node:fs'
import { articleFile, articleNames, extractArticle, readMeta } from '../../scripts/golden/articles.ts'
import { firstDifference, goldens } from '../../scripts/golden/goldens.ts'

test('there are at least 12 articles, and each names its difficulties', () => {
  expect(articleNames().length).toBeGreaterThanOrEqual(12)
  for (const name of articleNames()) expect(readMeta(name).difficulties).not.toEqual([])
})

describe.each(articleNames())('%s', (name) => {
  const extraction = extractArticle(name)

  test.each(Object.entries(goldens))('%s', (file, render) => {
    const path = articleFile(name, file)
    if (!existsSync(path)) throw new Error(`${path} is missing. Run: npm run golden`)
    const difference = firstDifference(readFileSync(path, 'utf8'), render(extraction))
    if (difference) throw new Error(`${path} ${difference}\nIf the new records are right: npm run golden, and read the difference.`)
  })
})

describe('firstDifference', () => {
  test.each([
    ['a\nb\n', 'a\nb\n', null],
    ['a\nb\n', 'a\nc\n', 'line 2\n  expected: b\n  received: c'],
    ['a\n', 'a\nb\n', 'line 2\n  expected: \n  received: b'],
    ['a\nb', 'a', 'line 2\n  expected: b\n  received: (end of file)'],
    ['a', 'a\nb', 'line 2\n  expected: (end of file)\n  received: b'],
  ])('%j against %j', (expected, actual, difference) => expect(firstDifference(expected, actual)).toBe(difference))
})
