import { readFileSync } from 'node:fs'
import { articleFile, articleNames, readMeta } from '../../scripts/golden/articles.ts'
import { firstDifference } from '../../scripts/golden/goldens.ts'
import { extract } from '../../src/extract.ts'
import { articleFromHtml } from '../../src/html/index.ts'
import { askWorker, openPlayground, tidyUp } from './browser.ts'

tidyUp()

test('browser and Node give the same records, byte for byte, for every fixture', async () => {
  const { page } = await openPlayground()
  for (const name of articleNames()) {
    const text = readFileSync(articleFile(name, 'article.txt'), 'utf8')
    const { meta } = readMeta(name)
    const { extraction } = await askWorker(page, 'read', { text, meta, minConfidence: 0, verbs: [] })
    expect(firstDifference(JSON.stringify(extract(text, meta), null, 1), JSON.stringify(extraction, null, 1))).toBe(null)
  }
})

test('and the same article of a page', async () => {
  const { page } = await openPlayground()
  const source =
    '<html><head><meta property="og:site_name" content="The Courier"></head><body><h1>Pool to close</h1><p>“We are gutted,” said Ann Lee, who ran it for ten years.</p><p>The council said that it had no choice.</p></body></html>'
  const here = await articleFromHtml(source)
  expect((await askWorker(page, 'page', source)).text).toBe(here.text)
})
