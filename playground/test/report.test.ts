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

test('on paper it is light, in black on white, whatever the screen prefers', async () => {
  const { page } = await newPage({ colorScheme: 'dark' })
  await page.setContent(toHtmlReport(extractArticle('therapists-strike-ballot')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 28, 26)')
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
})
