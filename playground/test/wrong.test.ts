import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { extractArticle } from '../../scripts/golden/articles.ts'
import { renderJson } from '../../scripts/golden/render-json.ts'
import { extract } from '../../src/extract.ts'
import { openPlayground, tidyUp } from './browser.ts'

tidyUp()

const { article, statements } = extractArticle('therapists-strike-ballot')

async function savedFolder(page: Page): Promise<Record<string, string>> {
  const download = page.waitForEvent('download')
  await page.click('#wrong button[type=submit]')
  const files = unzipSync(readFileSync(await (await download).path()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), strFromU8(bytes)]))
}

test('“this is wrong” makes a fixture folder of the paragraphs around, and the text of an issue', async () => {
  const { page, faults } = await openPlayground('#why=s9')
  await page.click('[data-wrong]')
  await page.selectOption('#wrong-what', 'speaker')
  await page.fill('#wrong-right', 'Marian "Tolcarne"')
  const files = await savedFolder(page)
  expect(Object.keys(files).sort()).toEqual(['article.txt', 'expected.json', 'expected.md', 'issue.md', 'meta.json'])
  const quote = statements.find(({ id }) => id === 's9')?.quote.spans[0]
  const text = files['article.txt'] ?? ''
  expect(text).toContain(article.text.slice(quote?.start, quote?.end))
  expect(article.text).toContain(text.trim())
  expect(text.trim().split('\n')).toHaveLength(3)
  const { difficulties, ...meta } = JSON.parse(files['meta.json'] ?? '')
  expect(difficulties).toEqual(['somebody else says this; it should be: Marian "Tolcarne"'])
  expect(files['expected.json']).toBe(renderJson(extract(text, meta)))
  expect(files['issue.md']).toContain('read as said by: **Roz Pellow**')
  expect(faults).toEqual([])
})

test('of the whole article, if its finder may pass it on', async () => {
  const { page } = await openPlayground('#why=s9')
  await page.click('[data-wrong]')
  await page.check('input[value=whole]')
  expect((await savedFolder(page))['article.txt']).toBe(article.text)
})

test('the dialog can be left by keyboard, and gives the focus back', async () => {
  const { page } = await openPlayground('#why=s9')
  await page.focus('[data-wrong]')
  await page.keyboard.press('Enter')
  expect(await page.locator('#wrong').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('#wrong').isHidden()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-wrong'))).toBe(true)
})
