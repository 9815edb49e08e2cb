import { extractArticle } from '../../scripts/golden/articles.ts'
import { toHtmlReport } from '../../src/report/index.ts'
import { newPage, openPlayground, overflow, seriousFaults, tidyUp } from './browser.ts'

tidyUp()

const TABS = ['statements', 'speakers', 'claims', 'numbers', 'records', 'pipeline']

describe.each(['light', 'dark'] as const)('axe-core finds no serious fault, %s', (colorScheme) => {
  const options = { colorScheme, bypassCSP: true, reducedMotion: 'reduce' } as const

  test('in the playground, on any tab', async () => {
    const { page } = await openPlayground('#why=s9', options)
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`)
      if (tab === 'records') await page.waitForSelector('.file')
      expect({ tab, faults: await seriousFaults(page) }).toEqual({ tab, faults: [] })
    }
  })

  test('with everything open', async () => {
    const { page } = await openPlayground('#why=s9&verb=toot,say,quote,neutral', options)
    await page.click('#edit')
    await page.click('#verbs summary')
    expect(await seriousFaults(page)).toEqual([])
    await page.locator('[data-wrong]').click()
    expect(await seriousFaults(page)).toEqual([])
  })

  test('on a phone', async () => {
    const { page } = await openPlayground('', { ...options, viewport: { width: 390, height: 844 } })
    await page.click('#text [data-s="s4"]')
    expect(await seriousFaults(page)).toEqual([])
  })

  test('in the report, folds open, wide and narrow', async () => {
    const { page } = await newPage(options)
    await page.setContent(toHtmlReport([extractArticle('therapists-strike-ballot'), extractArticle('danube-grain-talks')]))
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    expect(await seriousFaults(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await seriousFaults(page)).toEqual([])
  })
})
