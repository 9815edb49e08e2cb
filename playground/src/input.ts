import type { ArticleMeta } from '../../src/types.ts'
import { debounced, element, say } from './dom.ts'
import type { Engine } from './engine.ts'

/** Milliseconds without a key before what was typed is read. */
const PAUSE = 120
/** What only the source of a page begins with. */
const PAGE = /^\s*(?:<!doctype html|<\?xml|<html|<head|<body|<article|<main|<div|<section|<p[ >]|<h1)/i

export interface Given {
  readonly text: string
  readonly meta: ArticleMeta
}

/** The ways in which readers give a text: the field, the clipboard, a file, dropped or chosen. */
export interface Input {
  /** Shows a text in the field; it is not given back. */
  set(given: Given): void
  open(): void
  close(): void
}

export function input(engine: Engine, given: (given: Given) => void): Input {
  const editor = element('editor')
  const field = element<HTMLTextAreaElement>('own')
  const day = element<HTMLInputElement>('published')
  const toggle = element<HTMLButtonElement>('edit')
  const file = element<HTMLInputElement>('file')
  let meta: ArticleMeta = {}

  const giveField = () => {
    const published = day.value === '' ? undefined : day.value
    given({ text: field.value, meta: { ...meta, published } })
  }
  const typed = debounced(giveField, PAUSE)
  const load = async (text: string) => {
    const isPage = PAGE.test(text)
    const read = isPage ? await engine.ask('page', text) : { text, meta: {} }
    if (isPage) say(read.text === '' ? 'No article was found in that page' : 'The article was taken out of the page')
    api.set(read)
    given(read)
  }
  const shown = (open: boolean) => {
    editor.hidden = !open
    toggle.setAttribute('aria-expanded', String(open))
  }
  const loadFile = async (chosen: File | undefined) => {
    if (!chosen) return
    await load(await chosen.text())
  }
  const api: Input = {
    set(next) {
      meta = next.meta
      field.value = next.text
      day.value = next.meta.published?.slice(0, 10) ?? ''
    },
    open() {
      shown(true)
      field.focus()
      field.select()
    },
    close: () => shown(false),
  }

  toggle.addEventListener('click', () => (editor.hidden ? api.open() : api.close()))
  element('done').addEventListener('click', () => {
    api.close()
    toggle.focus()
  })
  field.addEventListener('input', () => {
    // a text of the reader's own has no title until they give a page
    meta = {}
    typed()
  })
  day.addEventListener('change', giveField)
  element('choose').addEventListener('click', () => file.click())
  file.addEventListener('change', () => {
    void loadFile(file.files?.[0])
    file.value = ''
  })
  document.addEventListener('paste', (event) => {
    const target = event.target as HTMLElement
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const elsewhere = !target.matches('input, textarea, select')
    if (text === '' || !(elsewhere || (target === field && PAGE.test(text)))) return
    event.preventDefault()
    void load(text)
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (event.dataTransfer?.files.length) void loadFile(event.dataTransfer.files[0])
    else if (text !== '') void load(text)
  })
  return api
}
