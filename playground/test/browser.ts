import { readFileSync } from 'node:fs'
import process from 'node:process'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Answer, Call, Calls } from '../src/worker/protocol.ts'

/** Where the site is served; `npm run test:browser` says. */
const SITE = process.env.PLAYGROUND ?? ''

let browser: Browser | null = null

/** The browser of this test file. */
async function started(): Promise<Browser> {
  if (SITE === '') throw new Error('these tests are run by: npm run test:browser')
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? 'chromium', args: ['--no-sandbox'] })
  return browser
}

/** To be called once in a test file: closes its pages after each test, and the browser at the end. */
export function tidyUp(): void {
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    browser = null
  })
}

export interface Opened {
  readonly page: Page
  /** What went wrong: errors in the console, exceptions, dialogs that opened. */
  readonly faults: readonly string[]
  /** Addresses of everything that was asked for over the network. */
  readonly requests: readonly string[]
}

/** A new, empty page, watched. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await started()).newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => /^https?:/.test(request.url()) && requests.push(request.url()))
  return { page, faults, requests }
}

/** The playground, once it shows its first result. */
export async function openPlayground(fragment = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await newPage(options)
  await opened.page.goto(SITE + fragment)
  await opened.page.waitForSelector('body[data-ready]')
  return opened
}

/** Milliseconds that processors were at work for the browser's pages so far. */
export async function processorTime(): Promise<number> {
  const session = await (await started()).newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

/** Puts a text into the field and waits until it is shown. */
export async function type(page: Page, text: string): Promise<void> {
  if (await page.locator('#editor').isHidden()) await page.click('#edit')
  await page.fill('#own', text)
  await page.waitForFunction((wanted) => document.getElementById('text')?.textContent === wanted, text)
}

/** Asks a worker of the page's own kind, as the page does. */
export async function askWorker<C extends Call>(page: Page, call: C, ask: Calls[C]['ask']): Promise<Calls[C]['answer']> {
  const question = JSON.stringify({ number: 1, call, ask })
  return page.evaluate(async (asked) => {
    const script = new URL('worker.js', document.baseURI).href
    const starter = new Blob([`importScripts(${JSON.stringify(script)})`], { type: 'text/javascript' })
    const shared = window as unknown as { testWorker?: Worker }
    shared.testWorker ??= new Worker(URL.createObjectURL(starter))
    const worker = shared.testWorker
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage(JSON.parse(asked))
    })
    if ('error' in answer) throw new Error(answer.error)
    return answer.answer
  }, question) as Promise<Calls[C]['answer']>
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds serious or critical, in words. The page must have been opened with `bypassCSP`, or axe cannot be put into it. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string
      readonly impact: string | null
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
    }
    const { run } = (window as unknown as { axe: { run(): Promise<{ violations: readonly Finding[] }> } }).axe
    const { violations } = await run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`))
  })
}

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
