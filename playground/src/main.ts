import { type Cast, castOf } from '../../src/report/cast.ts'
import { claims } from '../../src/report/claims.ts'
import { type Html, html } from '../../src/report/html.ts'
import { numbers } from '../../src/report/numbers.ts'
import type { Statement } from '../../src/types.ts'
import { articleView } from './article-view.ts'
import { debounced, element, fill, on, say, scrollTo } from './dom.ts'
import { latest, startEngine } from './engine.ts'
import { fromFragment, toFragment } from './fragment.ts'
import { input } from './input.ts'
import { pipeline } from './panel/pipeline.ts'
import { records } from './panel/records.ts'
import { speakers } from './panel/speakers.ts'
import { statements } from './panel/statements.ts'
import { samples } from './samples.ts'
import { opened, type State, type Tab } from './state.ts'
import { tabs } from './tabs.ts'
import { verbsForm } from './verbs.ts'
import { whyCard } from './why.ts'
import type { Reading, Result } from './worker/protocol.ts'
import { wrongDialog } from './wrong.ts'

interface Shown {
  readonly result: Result
  readonly cast: Cast
}

let state: State = opened(null)
/** The last result stays while the next is worked out. */
let shown: Shown | null = null
/** Id of the statement that the mouse or the keyboard is at. */
let pointed: string | null = null
/** Whether the reader chose a statement since they chose the tab: until then only the tab of statements has its card open. */
let chosen = false

const engine = startEngine(new URL('worker.js', document.baseURI))
const panel = element('tab-content')
const why = element('why')
const article = articleView({ point, pin })
const showTab = tabs((tab) => {
  chosen = false
  change({ tab })
})
const wrong = wrongDialog(engine)
const recordsTab = records(engine, panel)
const verbs = verbsForm((next) => change({ verbs: next }))
const editor = input(engine, ({ text, meta }) => change({ sample: null, text, meta, pinned: 's1' }))

/** Where the browser's tools show how long it took from asking to showing. */
const TIMED = 'onrecord: read and shown'

const read = latest<Reading, Result>(
  (reading) => {
    performance.mark(TIMED)
    return engine.ask('read', reading)
  },
  (result, { text }) => {
    const before = shown?.result.extraction.article.text
    shown = { result, cast: castOf(result.extraction) }
    render(before !== text)
    performance.measure(TIMED, TIMED)
    // the engine of the browser runs new code slowly: a second time shows what the library takes from then on
    if (before === undefined) void engine.ask('read', readingOf(state)).then(timedAgain)
  },
  (error) => say(`That could not be read: ${error.message}`),
)

/** What is read anew when it changes. */
const readingOf = ({ text, meta, minConfidence, verbs: added }: State): Reading => ({ text, meta, minConfidence, verbs: added })

function change(patch: Partial<State>, replaceUrl = true): void {
  const before = readingOf(state)
  state = { ...state, ...patch }
  showTab(state.tab)
  element<HTMLSelectElement>('sample').value = state.sample ?? ''
  element('verbs-and-sureness').hidden = state.tab !== 'statements'
  const next = readingOf(state)
  const anew = Object.keys(next).some((key) => next[key as keyof Reading] !== before[key as keyof Reading])
  if (anew || !shown) read(next)
  else renderPanel()
  if (replaceUrl) remember()
}

function timedAgain(again: Result): void {
  if (!shown || again.extraction.article.text !== shown.result.extraction.article.text) return
  shown = { ...shown, result: { ...shown.result, stages: again.stages, milliseconds: again.milliseconds } }
  if (state.tab === 'pipeline') renderPanel()
}

const remember = debounced(async () => {
  const fragment = await toFragment(state)
  element('too-long').hidden = fragment !== null
  if (fragment !== null && fragment !== location.hash.slice(1)) history.replaceState(null, '', `#${fragment}`)
}, 300)

const statementOf = (id: string | null): Statement | null => shown?.result.extraction.statements.find((one) => one.id === id) ?? null

function point(id: string | null): void {
  if (pointed === id) return
  pointed = id
  explain()
}

function pin(id: string): void {
  pointed = null
  chosen = true
  state = { ...state, pinned: id }
  explain()
  document.body.classList.add('why-open')
  remember()
}

/** Ties and explains the statement that is pointed at, or else the pinned one. */
function explain(): void {
  const statement = statementOf(pointed) ?? statementOf(state.pinned)
  article.tie(statement)
  for (const row of panel.querySelectorAll<HTMLElement>('[data-statement]')) {
    const current = row.dataset.statement === statement?.id
    row.setAttribute('aria-current', String(current))
    if (current && !panel.matches(':hover')) scrollTo(row, element('scroll'))
  }
  why.hidden = !statement || (state.tab !== 'statements' && !chosen && pointed === null)
  if (statement && shown && why.dataset.of !== statement.id) {
    why.dataset.of = statement.id
    fill(element('why-text'), whyCard(statement, shown.result.extraction, shown.cast))
    element('why-text').scrollTop = 0
  }
}

function render(newText: boolean): void {
  if (!shown) return
  const { extraction } = shown.result
  article.show(extraction, shown.cast)
  if (newText) element('left').scrollTop = 0
  if (newText && state.pinned !== opened(state.sample).pinned) article.reveal('s', state.pinned ?? '')
  const counts: Partial<Record<Tab, number>> = {
    statements: extraction.statements.length,
    speakers: shown.cast.voices.length,
    claims: extraction.claims.length,
    numbers: extraction.numbers.length,
  }
  for (const [tab, count] of Object.entries(counts)) element(`count-${tab}`).textContent = String(count)
  // the counts have made the tabs wider
  showTab(state.tab)
  verbs.show(state.verbs, shown.result)
  delete why.dataset.of
  renderPanel()
  document.body.dataset.ready = String(Math.round(shown.result.milliseconds))
}

function renderPanel(): void {
  if (!shown) return
  fill(panel, content(shown, state.tab))
  if (state.tab === 'records') void recordsTab.refresh(state.sample ?? 'article')
  explain()
}

function content({ result, cast }: Shown, tab: Tab): Html {
  const { extraction } = result
  const all: Readonly<Record<Tab, () => Html>> = {
    statements: () => statements(extraction, cast),
    speakers: () => speakers(extraction, cast),
    claims: () => claims(extraction, cast, html`#`),
    numbers: () => numbers(extraction, cast),
    records: () => recordsTab.show(),
    pipeline: () => pipeline(result),
  }
  return all[tab]()
}

function listen(): void {
  on(panel, 'mouseover', '[data-statement]', (row) => point(row.dataset.statement ?? null))
  on(panel, 'focusin', '[data-statement]', (row) => point(row.dataset.statement ?? null))
  panel.addEventListener('mouseleave', () => point(null))
  panel.addEventListener('focusout', () => point(null))
  on(panel, 'click', '[data-statement]', (row) => {
    pin(row.dataset.statement ?? '')
    article.reveal('s', row.dataset.statement ?? '')
  })
  on(panel, 'click', '[data-claim] a', (link, event) => {
    event.preventDefault()
    article.reveal('k', (link.closest('[data-claim]') as HTMLElement).dataset.claim ?? '')
  })
  on(why, 'mouseover', '[data-spans]', (reason) => article.light(reason.dataset.spans ?? ''))
  why.addEventListener('mouseleave', () => article.light(''))
  on(why, 'click', '[data-wrong]', () => {
    const statement = statementOf(why.dataset.of ?? null)
    if (statement && shown) wrong.open(statement, shown.result.extraction)
  })
  element('why-close').addEventListener('click', () => {
    document.body.classList.remove('why-open')
    state = { ...state, pinned: null }
    explain()
    remember()
  })
  const sample = element<HTMLSelectElement>('sample')
  sample.addEventListener('change', () => {
    if (sample.value === '') return editor.open()
    editor.close()
    load({ ...opened(sample.value), tab: state.tab, minConfidence: state.minConfidence, verbs: state.verbs })
  })
  const sureness = element<HTMLInputElement>('sureness')
  sureness.addEventListener('input', () => showSureness(Number(sureness.value) / 100))
  sureness.addEventListener('change', () => change({ minConfidence: Number(sureness.value) / 100 }))
  window.addEventListener('hashchange', async () => load(await fromFragment(location.hash.slice(1))))
}

/** While the slider moves, rows that would go are dimmed; the text is read anew when it stops. */
function showSureness(least: number): void {
  element<HTMLOutputElement>('sureness-value').value = least === 0 ? 'all' : `${Math.round(least * 100)} %`
  for (const row of panel.querySelectorAll<HTMLElement>('[data-confidence]'))
    row.classList.toggle('going', Number(row.dataset.confidence) < least)
}

/** Takes a whole state over, and shows it in every control. */
function load(next: State): void {
  editor.set(next)
  element<HTMLInputElement>('sureness').value = String(Math.round(next.minConfidence * 100))
  change(next)
  showSureness(next.minConfidence)
}

fill(
  element('sample'),
  html`${samples.map(({ id, label }, i) => html`<option value="${id}">${i + 1}  ${label}</option>`)}<option value="">Your own …</option>`,
)
listen()
load(await fromFragment(location.hash.slice(1)))
