import { type Html, html } from '../../../src/report/html.ts'
import { copy, download, element, fill, on } from '../dom.ts'
import type { Engine } from '../engine.ts'
import type { ExportedFile, FormatInfo } from '../worker/protocol.ts'

/** Longer files are shown by their beginning: a page is slow with more, and nobody reads it. */
const SHOWN = 20_000

export interface Records {
  /** The tab's content; the file in it follows a moment later. */
  show(): Html
  /** Makes the chosen file again, of the article read last. */
  refresh(stem: string): Promise<void>
}

/** The records in every format there is, to look at, copy and save. */
export function records(engine: Engine, panel: HTMLElement): Records {
  let formats: readonly FormatInfo[] = []
  let chosen = 'json'
  let files: readonly ExportedFile[] = []
  let stem = 'article'

  on(panel, 'change', '#format', async (select) => {
    chosen = (select as HTMLSelectElement).value
    await refresh(stem)
  })
  on(panel, 'click', '[data-copy-file]', (button) => copy(String(fileOf(button)?.content ?? '')))
  on(panel, 'click', '[data-save-file]', (button) => {
    const file = fileOf(button)
    if (file) download(file.name, file.content, formats.find(({ name }) => name === chosen)?.mediaType ?? 'text/plain')
  })
  const fileOf = (button: HTMLElement) => files[Number(button.dataset.copyFile ?? button.dataset.saveFile)]

  async function refresh(name: string): Promise<void> {
    stem = name
    if (formats.length === 0) formats = await engine.ask('formats', null)
    files = await engine.ask('export', { format: chosen, stem })
    if (!document.getElementById('format')) return
    fill(element('records'), content())
    element('records').dataset.format = chosen
  }

  function content(): Html {
    const options = formats.map(
      ({ name, summary }) => html`<option value="${name}"${name === chosen && html` selected`}>${name}: ${summary}</option>`,
    )
    return html`<p class="field"><label for="format">Format</label> <select id="format">${options}</select></p>${files.map(fileBlock)}`
  }
  return { show: () => html`<div id="records">${content()}<p class="soft">…</p></div>`, refresh }
}

function fileBlock({ name, content }: ExportedFile, i: number): Html {
  const text = typeof content === 'string' ? content : null
  const size = text === null ? (content as Uint8Array).length : new TextEncoder().encode(text).length
  const shown =
    text === null
      ? html`<p class="soft">Not text, or a page of its own: save it to look at it.</p>`
      : html`<pre tabindex="0" aria-label="${name}">${text.slice(0, SHOWN)}${text.length > SHOWN && '\n…'}</pre>`
  return html`<div class="file"><p class="field"><b>${name}</b> <span class="soft">${size.toLocaleString('en')} bytes</span>
${text !== null && html`<button type="button" data-copy-file="${i}">Copy</button>`} <button type="button" data-save-file="${i}">Save</button></p>${shown}</div>`
}
