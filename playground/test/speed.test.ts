import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { articleFile, articleNames } from '../../scripts/golden/articles.ts'
import { newPage, openPlayground, processorTime, tidyUp } from './browser.ts'

const FIRST = 2000
const WARM = 100
const TRIES = 6

/**
 * How long it takes is what the clock says; on a machine that is busy with other things the clock says more. Then what counts is the time
 * that processors were at work for the page, all its threads together, which is no less than the clock would say on an idle machine.
 */
const least = (times: readonly { readonly clock: number; readonly processor: number }[]): number =>
  Math.min(...times.map(({ clock, processor }) => Math.min(clock, processor)))

const texts = articleNames().map((name) => readFileSync(articleFile(name, 'article.txt'), 'utf8'))

/** An article of 1,000 words, other words each time. */
const thousand = (n: number): string => {
  const words = [...texts.slice(n), ...texts.slice(0, n)].join('\n').split(/(?<=\s)/)
  return words.slice(0, 1000).join('')
}

const measured = (page: Page): Promise<{ start: number; duration: number }[]> =>
  page.evaluate(() =>
    performance.getEntriesByName('onrecord: read and shown', 'measure').map(({ startTime, duration }) => ({ start: startTime, duration })),
  )

tidyUp()

test('the first result is there within 2 seconds', async () => {
  const times: { clock: number; processor: number }[] = []
  while (times.length < TRIES && !(least(times) <= FIRST)) {
    await newPage()
    const before = await processorTime()
    const { page } = await openPlayground()
    const processor = (await processorTime()) - before
    const [first] = await measured(page)
    times.push({ clock: (first?.start ?? 0) + (first?.duration ?? Number.POSITIVE_INFINITY), processor })
  }
  console.log(`first result, milliseconds: ${JSON.stringify(times)}`)
  expect(least(times)).toBeLessThanOrEqual(FIRST)
})

test('on a warm page, 1,000 words are read and shown within 100 milliseconds', async () => {
  const { page } = await openPlayground()
  await page.click('#edit')
  const times: { clock: number; processor: number }[] = []
  for (let i = 0; i < 2 * TRIES; i++) {
    const text = thousand(i)
    const before = await processorTime()
    await page.fill('#own', text)
    await page.waitForFunction((count) => performance.getEntriesByName('onrecord: read and shown', 'measure').length >= count, i + 2)
    const processor = (await processorTime()) - before
    times.push({ clock: (await measured(page)).at(-1)?.duration ?? Number.POSITIVE_INFINITY, processor })
  }
  console.log(`1,000 words, milliseconds: ${JSON.stringify(times)}`)
  expect(least(times)).toBeLessThanOrEqual(WARM)
})
