import { articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { extract } from '../../src/extract.ts'
import { toHtmlReport } from '../../src/report/index.ts'
import { newPage, tidyUp } from './browser.ts'

tidyUp()

/** The article's words as a real parser leaves them. */
const words = () => {
  const reading = document.querySelector('.reading > div')?.cloneNode(true) as HTMLElement
  for (const notes of reading.querySelectorAll('.notes')) notes.remove()
  return reading.textContent
}

test('the text in the browser is the text, for every fixture', async () => {
  const { page, faults } = await newPage()
  for (const name of articleNames()) {
    const extraction = extractArticle(name)
    await page.setContent(toHtmlReport(extraction))
    expect(await page.evaluate(words)).toBe(extraction.article.text)
  }
  expect(faults).toEqual([])
})

test('hostile text does nothing, and shows as it is', async () => {
  const { page, faults, requests } = await newPage()
  const texts = [
    '<script>window.pwned=1</script>“Hi,” said <b>Ann</b> Lee.\r\nA \rbare return,  two spaces\u2028and a separator.',
    "\"><img src=http://localhost:9/x onerror=window.pwned=1>“Hi,” said ' onmouseover='window.pwned=1 Lee.",
    '</style></title><svg onload=window.pwned=1><link rel=stylesheet href=http://localhost:9/x>“Hi,” said Ann Lee.',
  ]
  for (const text of texts) {
    await page.setContent(toHtmlReport(extract(text, { title: text, publisher: text })))
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await page.locator('script, img, link, iframe').count()).toBe(0)
    expect(await page.evaluate(words)).toBe(text)
  }
  expect({ faults, requests }).toEqual({ faults: [], requests: [] })
})

test('a note and its statement light up together, without a script', async () => {
  const { page } = await newPage({ javaScriptEnabled: true })
  await page.setContent(toHtmlReport(extractArticle('therapists-strike-ballot')))
  const ground = () =>
    page
      .locator('[data-s="s3"]')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor)
  const before = await ground()
  await page.hover('[data-note="s3"]')
  expect(await ground()).not.toBe(before)
})

/** Words of the fits that were broken in two by the end of a line. */
const broken = (selector: string) => {
  const found: string[] = []
  for (const cell of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word)
      }
  }
  return found
}

test.each([390, 800, 1280, 1440])('tables fit %d pixels: no word is broken, no column is out of view', async (width) => {
  const { page } = await newPage({ viewport: { width, height: 900 } })
  await page.setContent(toHtmlReport(extractArticle('therapists-strike-ballot')))
  expect(await page.evaluate(broken, 'table :is(th, td)')).toEqual([])
  for (const table of await page.locator('.wide').all())
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
})

test('a number leaves no gap before what follows it', async () => {
  const { page } = await newPage()
  await page.setContent(toHtmlReport(extract('“It was £5m, then £6m,” said Ann Lee.')))
  const gap = await page.evaluate(() => {
    const line = document.querySelector('.row > p') as HTMLElement
    const range = document.createRange()
    const [number] = line.querySelectorAll('.n')
    range.setStart(number?.firstChild as Node, 2)
    range.setEnd(number?.nextSibling as Node, 1)
    const [last, comma] = [...range.getClientRects()].filter(({ width }) => width > 0).sort((a, b) => a.left - b.left)
    return (comma?.left ?? 0) - (last?.right ?? 0)
  })
  expect(gap).toBeLessThan(0.5)
})

test('on paper all claims are there that the article marks', async () => {
  const { page } = await newPage()
  await page.setContent(toHtmlReport(extractArticle('therapists-strike-ballot')))
  const last = page.locator('.rest').first().locator('[data-claim]').last()
  const height = () => last.evaluate((item) => item.checkVisibility() && item.getBoundingClientRect().height)
  expect(await height()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await height()).toBeGreaterThan(10)
})

test('on paper it is light, in black on white, whatever the screen prefers', async () => {
  const { page } = await newPage({ colorScheme: 'dark' })
  await page.setContent(toHtmlReport(extractArticle('therapists-strike-ballot')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 28, 26)')
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
})
