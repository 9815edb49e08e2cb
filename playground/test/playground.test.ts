import { readFileSync } from 'node:fs'
import { articleFile, articleNames, extractArticle } from '../../scripts/golden/articles.ts'
import { exporters } from '../../src/export/index.ts'
import { createExtractor } from '../../src/extract.ts'
import { openPlayground, overflow, tidyUp, type } from './browser.ts'

const article = (name: string) => readFileSync(articleFile(name, 'article.txt'), 'utf8')
const strike = extractArticle('therapists-strike-ballot')

tidyUp()

const POOL = `“We are gutted,” said Ann Lee, the pool’s manager.
She warned that 40% of swimmers would go. “They won’t come back.”
The mayor, Bo Carr, oompahed that the pool had lost £1.2m last year.`

describe('loading', () => {
  test('the page is full, and nothing went wrong', async () => {
    const { page, faults } = await openPlayground()
    expect(await page.locator('[data-statement]').count()).toBe(strike.statements.length)
    expect(await page.locator('#count-numbers').textContent()).toBe(String(strike.numbers.length))
    expect(await page.locator('#text').evaluate((text) => text.textContent)).toBe(strike.article.text)
    expect(await page.locator('#why').isVisible()).toBe(true)
    expect(await page.locator('#sample option').count()).toBe(9)
    expect(faults).toEqual([])
  })

  test('all samples can be chosen', async () => {
    const { page, faults } = await openPlayground()
    const values = await page
      .locator('#sample option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    for (const value of values.filter(Boolean)) {
      const before = await page.locator('#text .headline').textContent()
      if (value !== 'strike') {
        await page.selectOption('#sample', value)
        await page.waitForFunction((old) => document.querySelector('#text .headline')?.textContent !== old, before)
      }
      expect(await page.locator('[data-statement]').count()).toBeGreaterThan(10)
    }
    expect(faults).toEqual([])
  })

  test('it loads nothing but itself, and can connect to nothing: neither the page nor its worker', async () => {
    const { page, requests } = await openPlayground()
    const { origin } = new URL(page.url())
    expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([])
    const before = requests.length
    await type(page, POOL)
    await page.click('#tab-records')
    expect(requests.length).toBe(before)
    const attempts = await page.evaluate(async (address) => {
      const here = await fetch(address).then(
        () => 'connected',
        () => 'refused',
      )
      const source = `fetch('${address}').then(() => postMessage('connected'), () => postMessage('refused'))`
      const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
      const there = await new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data)
      })
      return [here, there]
    }, `${origin}/index.html`)
    expect(attempts).toEqual(['refused', 'refused'])
  })
})

describe('reading', () => {
  test('what is typed is read while typing; the last result stays until the next is there', async () => {
    const { page, faults } = await openPlayground()
    await type(page, POOL)
    const quotes = await page.locator('[data-statement] .said').allTextContents()
    expect(quotes).toEqual(
      createExtractor()
        .extract(POOL)
        .statements.map(({ quote }) => quote.text),
    )
    const emptied = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          let empty = false
          const text = document.getElementById('text') as HTMLElement
          new MutationObserver(() => {
            empty ||= text.textContent === ''
          }).observe(text, { childList: true, subtree: true })
          setTimeout(() => resolve(empty), 1500)
        }),
    )
    await page.locator('#own').press('End')
    await page.locator('#own').pressSequentially(' “No,” said Cy Day.', { delay: 20 })
    expect(await emptied).toBe(false)
    expect(await page.locator('[data-statement]').last().textContent()).toContain('No,')
    expect(faults).toEqual([])
  })

  test('the source of a page, pasted or as a file: its article', async () => {
    const { page, faults } = await openPlayground()
    const source = `<!doctype html><html><head><title>x</title></head><body><nav>Home | News</nav><article><h1>Pool to close</h1>
<p>${POOL.split('\n').join('</p><p>')}</p></article><script>window.pwned = 1</script><footer>© all rights</footer></body></html>`
    await page.setInputFiles('#file', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(source) })
    await page.waitForFunction(() => document.querySelector('#text .headline')?.textContent === 'Pool to close')
    const text = await page.locator('#text').evaluate((shown) => shown.textContent)
    expect(text).toContain(POOL.split('\n')[1])
    expect(text).not.toContain('all rights')
    await page.evaluate(
      (clip) => {
        const data = new DataTransfer()
        data.setData('text/plain', clip)
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      },
      source.replace('Pool to close', 'Pool is closed'),
    )
    await page.waitForFunction(() => document.querySelector('#text .headline')?.textContent === 'Pool is closed')
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(faults).toEqual([])
  })

  test('a plain file, dropped', async () => {
    const { page } = await openPlayground()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'article.txt', { type: 'text/plain' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, POOL)
    await page.waitForFunction((text) => document.getElementById('text')?.textContent === text, POOL)
    expect(await page.locator('#sample').inputValue()).toBe('')
  })

  test.each([
    '<img src=x onerror="window.pwned=1">“Hi,” said <b>Ann Lee</b>.<script>window.pwned=1</script>',
    '“</p><svg onload=window.pwned=1>,” said "><img src=x onerror=window.pwned=1> Lee.',
    "“javascript:alert(1)” said Ann ' onmouseover='window.pwned=1' Lee, the {{constructor}}.",
  ])('hostile text is text: %s', async (text) => {
    const { page, faults } = await openPlayground()
    await type(page, text)
    for (const tab of ['speakers', 'claims', 'numbers', 'records', 'pipeline', 'statements']) await page.click(`#tab-${tab}`)
    for (const statement of await page.locator('[data-statement]').all()) await statement.hover()
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await page.locator('#text img, #text script, #panel img, #panel script').count()).toBe(0)
    expect(faults).toEqual([])
  })
})

describe('explaining', () => {
  test('pointing at a statement ties it to its cue, its source and the name, and says why', async () => {
    const { page } = await openPlayground()
    const answered = strike.statements.find(({ alternatives, basis }) => alternatives.length > 0 && basis === 'coreference')
    await page.hover(`[data-statement="${answered?.id}"]`)
    expect(await page.locator('#lines g path').count()).toBe(3)
    expect(await page.locator('#lines g rect.name').count()).toBe(1)
    expect(await page.locator(`#text .on[data-q="${answered?.id}"]`).count()).toBe(1)
    const why = await page.locator('#why-text').textContent()
    for (const part of [
      'Where it is this sure',
      `“${answered?.source?.text}” was taken to be `,
      'strongly for',
      'Who else it could have been',
      answered?.alternatives[0]?.speaker ?? '',
    ])
      expect(why).toContain(part)
    // back at the pinned one
    await page.hover('footer')
    expect(await page.locator('[aria-current=true]').getAttribute('data-statement')).toBe('s1')
  })

  test('a mark in the article does the same; a click keeps it', async () => {
    const { page } = await openPlayground()
    await page.hover('#text [data-s="s4"]')
    expect(await page.locator('[aria-current=true]').getAttribute('data-statement')).toBe('s4')
    await page.click('#text [data-s="s4"]')
    await page.hover('footer')
    expect(await page.locator('[aria-current=true]').getAttribute('data-statement')).toBe('s4')
  })

  test('a reason lights up the words that it is about', async () => {
    const { page } = await openPlayground()
    await page.hover('#why [data-spans]:not([data-spans=""])')
    expect(await page.locator('#lines .lit').count()).toBeGreaterThan(0)
  })

  test('less sure statements can be left out', async () => {
    const { page } = await openPlayground()
    await page.locator('#sureness').fill('90')
    const sure = createExtractor({ minConfidence: 0.9 }).extract(strike.article.text, { published: strike.article.published ?? undefined })
    await page.waitForFunction((count) => document.querySelectorAll('[data-statement]').length === count, sure.statements.length)
    expect(sure.statements.length).toBeLessThan(strike.statements.length)
  })

  test('a verb can be taught: what it changes, and its row for the lexicon', async () => {
    const { page } = await openPlayground()
    await type(page, POOL)
    await page.click('#verbs summary')
    await page.fill('#lemma', 'oompah')
    await page.click('#verb-form button')
    await page.waitForSelector('#effect')
    const row = await page.locator('#verb-effect pre').textContent()
    expect(row).toBe(`oompah\tsay\tquote|that|bare\tneutral\t${POOL.split('\n')[2]}\tseen in news`)
    const taught = createExtractor({ lexicon: { cueVerbs: [{ lemma: 'oompah' }] } }).extract(POOL)
    expect(taught.statements.map(({ cue }) => cue?.lemma)).toContain('oompah')
    expect(await page.locator('[data-statement] .said').allTextContents()).toEqual(taught.statements.map(({ quote }) => quote.text))
    await page.click('[data-forget]')
    await page.waitForFunction(() => !document.querySelector('#effect'))
  })
})

describe('tabs', () => {
  test.each([
    ['statements', 'Marian Tolcarne'],
    ['speakers', 'Where they stand'],
    ['claims', 'less worth it'],
    ['numbers', '340,000,000 GBP'],
    ['records', '"schemaVersion": 1'],
    ['pipeline', 'attributions'],
  ])('%s', async (tab, words) => {
    const { page, faults } = await openPlayground()
    await page.click(`#tab-${tab}`)
    await page.waitForFunction((part) => document.getElementById('tab-content')?.textContent?.includes(part), words)
    expect(await page.getAttribute(`#tab-${tab}`, 'aria-selected')).toBe('true')
    expect(faults).toEqual([])
  })

  test('by keyboard alone', async () => {
    const { page } = await openPlayground()
    await page.focus('#tab-statements')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-claims')
    await page.keyboard.press('Home')
    expect(await page.getAttribute('#tab-statements', 'aria-selected')).toBe('true')
    await page.focus('[data-statement="s3"]')
    expect(await page.locator('[aria-current=true]').getAttribute('data-statement')).toBe('s3')
    await page.keyboard.press('Enter')
    await page.focus('#why-close')
    await page.keyboard.press('Enter')
    expect(await page.locator('#why').isHidden()).toBe(true)
  })

  test('all tabs and columns are in view, without scrolling sideways', async () => {
    const { page } = await openPlayground('#tab=numbers')
    for (const box of ['#tabs', '#tab-content .wide'])
      expect(await page.locator(box).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
  })

  test('the pipeline shows every stage with its milliseconds', async () => {
    const { page } = await openPlayground('#tab=pipeline')
    const stages: string[] = []
    createExtractor({
      onStage(stage, run) {
        stages.push(stage)
        run()
      },
    }).extract('')
    expect(await page.locator('.stages tbody th').allTextContents()).toEqual([...stages, 'records'])
    for (const time of await page.locator('.stages td.time').allTextContents()) expect(time).toMatch(/^\d+\.\d$/)
  })
})

describe('taking it away', () => {
  const names = exporters.map(({ name }) => name)

  test('every format there is can be chosen', async () => {
    const { page } = await openPlayground('#tab=records')
    await page.waitForSelector('#format option', { state: 'attached' })
    const options = page.locator('#format option')
    expect(await options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))).toEqual(names)
  })

  // A page may start ten downloads in ten seconds; Chromium drops the eleventh without a word.
  test.each([[names.slice(0, 8)], [names.slice(8)]])('%j can be saved', async (some) => {
    const { page, faults } = await openPlayground('#tab=records')
    for (const name of some) {
      await page.selectOption('#format', name)
      await page.waitForSelector(`#records[data-format="${name}"]`)
      const download = page.waitForEvent('download')
      await page.click('[data-save-file="0"]')
      const bytes = readFileSync(await (await download).path())
      expect(bytes.length).toBeGreaterThan(0)
    }
    expect(faults).toEqual([])
  })

  test('what is copied is the file', async () => {
    const { page } = await openPlayground('#tab=records', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.waitForSelector('[data-copy-file]')
    await page.click('[data-copy-file]')
    await page.waitForSelector('#status.shown')
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
    expect(copied[0].statements).toEqual(strike.statements)
  })
})

describe('the address', () => {
  test('brings everything back', async () => {
    const { page } = await openPlayground()
    const text = `${POOL}\n“Ça va, 😀” said Dr Eve Fox.`
    await type(page, text)
    await page.fill('#published', '2024-02-29')
    await page.click('#text [data-s="s2"]')
    await page.locator('#sureness').fill('20')
    await page.click('#tab-numbers')
    await page.waitForFunction(() => /text=.*tab=numbers.*sure=0.2.*why=s2/.test(location.hash))
    const address = page.url()
    const again = await openPlayground(address.slice(address.indexOf('#')))
    expect(await again.page.locator('#text').evaluate((shown) => shown.textContent)).toBe(text)
    expect(await again.page.getAttribute('#tab-numbers', 'aria-selected')).toBe('true')
    expect(await again.page.inputValue('#sureness')).toBe('20')
    expect(await again.page.inputValue('#published')).toBe('2024-02-29')
    await again.page.click('#tab-statements')
    expect(await again.page.locator('[aria-current=true]').getAttribute('data-statement')).toBe('s2')
  })

  test('a verb and a sample, too', async () => {
    const { page } = await openPlayground('#sample=grain&verb=toot,say,quote|that,neutral')
    expect(await page.locator('#sample').inputValue()).toBe('grain')
    expect(await page.locator('#verb-effect b').first().textContent()).toBe('toot')
  })

  test.each(['#text=%%%', '#text=abc', '#sample=none&tab=x&sure=7&verb=,,,&why=<img>', '#verb=toot,x,y,z', '#=&=&=', '#text=eyJ4'])(
    'that is broken opens the page as it is: %s',
    async (fragment) => {
      const { page, faults } = await openPlayground(fragment)
      expect(await page.locator('[data-statement]').count()).toBe(strike.statements.length)
      expect(faults).toEqual([])
    },
  )
})

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  test('the tab that is open can be seen, though the row of them is wider', async () => {
    const { page } = await openPlayground('#tab=pipeline', phone)
    const { x, width } = (await page.locator('#tab-pipeline').boundingBox()) ?? { x: 0, width: 0 }
    expect(x).toBeGreaterThanOrEqual(0)
    expect(Math.floor(x + width)).toBeLessThanOrEqual(390)
  })

  test('nothing is wider than the screen, on any tab', async () => {
    const { page } = await openPlayground('', phone)
    for (const tab of ['statements', 'speakers', 'claims', 'numbers', 'records', 'pipeline']) {
      await page.tap(`#tab-${tab}`)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
  })

  test('a tap explains, and the page stays where it is', async () => {
    const { page } = await openPlayground('', phone)
    await page.tap('#text [data-s="s4"]')
    expect(await page.locator('#why-text').textContent()).toContain('insisted')
    await page.tap('#why-close')
    expect(await page.locator('#why').isHidden()).toBe(true)
  })
})

test('samples are the fixtures, to the letter', async () => {
  const names = articleNames().map(article)
  const { page } = await openPlayground('#sample=interview')
  expect(names).toContain(await page.locator('#text').evaluate((shown) => shown.textContent))
})
