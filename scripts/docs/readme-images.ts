/**
 * Writes the pictures of the README: the HTML report of a passage of a golden article, on a light and on a dark screen.
 *
 *     npx tsx scripts/docs/readme-images.ts          needs Chromium; the variable CHROMIUM names it
 */
import { mkdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { extract } from '../../src/index.ts'
import { toHtmlReport } from '../../src/report/index.ts'

const ARTICLE = 'fixtures/articles/therapists-strike-ballot/article.txt'
const TITLE = 'Hospital therapists to strike for three days as pay talks collapse'
/** The paragraphs that are shown, from the first to before the second. */
const FROM = "But the union's general secretary"
const TO = 'Asked whether'
const SIZE = { width: 960, height: 640 }

const article = readFileSync(ARTICLE, 'utf8')
const passage = article.slice(article.indexOf(FROM), article.indexOf(TO)) + article.slice(article.indexOf('The FHT said'))
const page = toHtmlReport(extract(passage, { published: '2025-07-11', title: TITLE }))
mkdirSync('docs/images', { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({ viewport: SIZE, colorScheme })
    await tab.setContent(page)
    await tab.screenshot({ path: `docs/images/report-${colorScheme}.png` })
  }
} finally {
  await browser.close()
}
