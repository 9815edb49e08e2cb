import { readFileSync } from 'node:fs'
import { articleFile, articleNames } from '../../scripts/golden/articles.ts'
import { openPlayground, tidyUp } from './browser.ts'

/** The machine may be busy with something else, so the best of a few tries counts. */
const TRIES = 6

const texts = articleNames().map((name) => readFileSync(articleFile(name, 'article.txt'), 'utf8'))

/** An article of 1,000 words, other words each time. */
const thousand = (n: number): string => {
  const words = [...texts.slice(n), ...texts.slice(0, n)].join('\n').split(/(?<=\s)/)
  return words.slice(0, 1000).join('')
}

tidyUp()

test('the first result is there within 2 seconds', async () => {
  const times: number[] = []
  for (let i = 0; i < TRIES && !times.some((time) => time <= 2000); i++) {
    const { page } = await openPlayground()
    const shown = await page.evaluate(() =>
      performance.getEntriesByName('onrecord: read and shown', 'measure').map((one) => one.startTime + one.duration),
    )
    times.push(shown[0] ?? Number.POSITIVE_INFINITY)
    await page.close()
  }
  console.log(`first result after ${times.map(Math.round).join(', ')} ms`)
  expect(Math.min(...times)).toBeLessThanOrEqual(2000)
})

test('on a warm page, 1,000 words are read and shown within 100 milliseconds', async () => {
  const { page } = await openPlayground()
  await page.click('#edit')
  for (let i = 0; i < 2 * TRIES; i++) {
    const text = thousand(i)
    await page.fill('#own', text)
    await page.waitForFunction((wanted) => document.getElementById('text')?.textContent === wanted, text)
    await page.waitForFunction((count) => performance.getEntriesByName('onrecord: read and shown', 'measure').length >= count, i + 2)
  }
  const times = await page.evaluate(() => performance.getEntriesByName('onrecord: read and shown', 'measure').map((one) => one.duration))
  console.log(`read and shown in ${times.map(Math.round).join(', ')} ms`)
  expect(Math.min(...times)).toBeLessThanOrEqual(100)
})
