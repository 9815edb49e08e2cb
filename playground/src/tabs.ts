import { element, on } from './dom.ts'
import { TABS, type Tab } from './state.ts'

/** How far a box must scroll sideways for an element in it to be seen whole. */
function sideways(inner: Element, outer: Element): number {
  const [one, box] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
  if (one.left < box.left) return one.left - box.left
  return Math.max(0, one.right - box.right)
}

/** Tabs as the ARIA authoring practices have them: one stop for the Tab key, arrows between them. */
export function tabs(chosen: (tab: Tab) => void): (tab: Tab) => void {
  const list = element('tabs')
  on(list, 'click', '[role=tab]', (button) => chosen(button.dataset.tab as Tab))
  list.addEventListener('keydown', (event) => {
    const at = TABS.indexOf((event.target as HTMLElement).dataset.tab as Tab)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key]
    const tab = to === undefined ? undefined : TABS[(to + TABS.length) % TABS.length]
    if (!tab) return
    event.preventDefault()
    chosen(tab)
    document.getElementById(`tab-${tab}`)?.focus()
  })
  return (tab) => {
    for (const name of TABS) {
      const button = element(`tab-${name}`)
      button.setAttribute('aria-selected', String(name === tab))
      button.tabIndex = name === tab ? 0 : -1
      // on a phone the row is wider than the screen; only the row is scrolled, not the page
      if (name === tab) list.scrollLeft += sideways(button, list)
    }
    element('tab-content').setAttribute('aria-labelledby', `tab-${tab}`)
  }
}
