import type { Html } from '../../src/report/html.ts'

/** The element of an id, which the page is known to have. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found as T
}

/** Fills an element. Only what `html` made can be given, so that all text in it is escaped. */
export function fill(target: Element, content: Html): void {
  target.innerHTML = content.source
}

/** Listens to an event on whatever fits the selector inside a root, now or later. */
export function on<K extends keyof HTMLElementEventMap>(
  root: HTMLElement,
  type: K,
  selector: string,
  listener: (target: HTMLElement, event: HTMLElementEventMap[K]) => void,
): void {
  root.addEventListener(type, (event) => {
    const target = (event.target as Element | null)?.closest?.(selector)
    if (target instanceof HTMLElement && root.contains(target)) listener(target, event)
  })
}

/** Scrolls a box, and nothing around it, so far that an element in it is seen. */
export function scrollTo(target: HTMLElement, box: HTMLElement): void {
  const [inner, outer] = [target.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top
  else if (inner.bottom > outer.bottom) box.scrollTop += Math.min(inner.top - outer.top, inner.bottom - outer.bottom)
}

/** Runs `work` once no call has come for so many milliseconds. */
export function debounced<A extends readonly unknown[]>(work: (...args: A) => void, milliseconds: number): (...args: A) => void {
  let timer = 0
  return (...args) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => work(...args), milliseconds)
  }
}

/** Says something to the reader: shown for a while, and read out. */
export function say(message: string): void {
  const status = element('status')
  status.textContent = message
  status.classList.add('shown')
  hide(status)
}

const hide = debounced((status: HTMLElement) => status.classList.remove('shown'), 4000)

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('Copied')
  } catch {
    say('The browser did not allow copying; select the text and copy it')
  }
}

/** Gives the reader a file to save. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
